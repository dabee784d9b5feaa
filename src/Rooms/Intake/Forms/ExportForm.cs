using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake.Forms;

internal sealed record FormHeading(string Code, string Name);

/// <summary>A form as a page to be printed.</summary>
internal sealed record FormSheet(
    string Form,
    string Title,
    IReadOnlyList<FormHeading> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    DateTimeOffset At
);

/// <param name="More">There are more; counting stopped there</param>
/// <param name="Most">One person may take out so many at once (R53)</param>
/// <param name="Refusal">Why they cannot be taken out, and what to do; null: they can</param>
internal sealed record FormCount(int Rows, bool More, int Most, string? Refusal);

/// <summary>导出: a named form as CSV or XLSX, its rows for the printer, and its empty sheet .</summary>
internal static class ExportForm
{
    // Further than anybody takes out; a million rows are not counted for a hint.
    private const int CountedTo = 20_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/forms/{form}/export", Export)
            .Permit("form.export")
            .Produces<byte[]>(StatusCodes.Status200OK, SheetType.Csv, SheetType.Xlsx)
            .Produces<Problem>(
                StatusCodes.Status422UnprocessableEntity,
                "application/problem+json"
            );
        api.MapGet("/api/forms/{form}/count", Count).Permit("form.export").Answers<FormCount>();
        api.MapGet("/api/forms/{form}/rows", Print).Permit("form.export").Answers<FormSheet>();
        api.MapGet("/api/forms/{form}/blank", Blank)
            .Permit("form.import")
            .Produces<byte[]>(StatusCodes.Status200OK, SheetType.Csv, SheetType.Xlsx)
            .Produces<Problem>(
                StatusCodes.Status422UnprocessableEntity,
                "application/problem+json"
            );
    }

    private static async Task<IResult> Export(
        string form,
        [AsParameters] FormAsk ask,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    )
    {
        var language = Problems.Language(http);
        var made = await Out<SheetFile>(
            http,
            acts,
            form,
            async (act, found) =>
            {
                SheetFile? file = null;
                var rows = await FormOut.Rows(
                    act,
                    found,
                    ask,
                    viewer,
                    "form-export",
                    language,
                    rows =>
                        (
                            file = Write(
                                found,
                                rows,
                                ask,
                                act.Get<Rulebook>(),
                                language,
                                act.Now,
                                viewer
                            )
                        ).Digest()
                );
                return rows.Refused ? rows.Refusal! : file!;
            }
        );
        return made.Refused ? problems.From(http, made.Refusal!) : Send(made.Value);
    }

    /// <summary>Asked before somebody asks for the rows; nothing leaves the house.</summary>
    private static async Task<IResult> Count(
        string form,
        [AsParameters] FormAsk ask,
        HttpContext http,
        IEnumerable<NamedForm> forms,
        Viewer viewer,
        Rulebook rules,
        Problems problems
    )
    {
        var found = forms.Named(form);
        var refused =
            found is null ? Refusal.NotFound()
            : !viewer.May(found.ReadRight) ? Refusal.NotAllowed()
            : ask.Wrong();
        if (refused is not null)
        {
            return problems.From(http, refused);
        }

        var most = rules.Forms.Export.Rows;
        var rows = await found!.Count(viewer, ask.Filter, CountedTo, http.RequestAborted);
        var no = rows > most ? Refusal.Because("export.too-many", $"{most}") : null;
        return Results.Ok(
            new FormCount(
                rows,
                rows == CountedTo,
                most,
                no is null ? null : problems.Describe(no, Problems.Language(http)).Title
            )
        );
    }

    private static async Task<IResult> Print(
        string form,
        [AsParameters] FormAsk ask,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    )
    {
        var language = Problems.Language(http);
        var made = await Out<FormSheet>(
            http,
            acts,
            form,
            async (act, found) =>
            {
                var rows = await FormOut.Rows(act, found, ask, viewer, "form-print", language);
                return rows.Refused
                    ? rows.Refusal!
                    : new FormSheet(
                        found.Code,
                        act.Get<Rulebook>().Word("form", found.Code, language),
                        [
                            .. found.Columns.Select(c => new FormHeading(
                                c.Code,
                                c.Heading(language)
                            )),
                        ],
                        rows.Value,
                        act.Now
                    );
            }
        );
        return made.Refused ? problems.From(http, made.Refusal!) : Results.Ok(made.Value);
    }

    private static IResult Blank(
        string form,
        [AsParameters] FormAsk ask,
        HttpContext http,
        IEnumerable<NamedForm> forms,
        Rulebook rules,
        Clock clock,
        Problems problems
    ) =>
        forms.Named(form) is not { } found ? problems.From(http, Refusal.NotFound())
        : ask.Wrong() is { } wrong ? problems.From(http, wrong)
        : Send(Write(found, [], ask, rules, Problems.Language(http), clock.Now, null));

    private static Task<Outcome<T>> Out<T>(
        HttpContext http,
        ActRunner acts,
        string form,
        Func<Act, NamedForm, Task<Outcome<T>>> body
    ) =>
        acts.Run<T>(
            http.Features.Get<Actor>() ?? Actor.System,
            null,
            async act =>
                act.Get<IEnumerable<NamedForm>>().Named(form) is { } found
                    ? await body(act, found)
                    : Refusal.NotFound(),
            http.RequestAborted
        );

    private static SheetFile Write(
        NamedForm form,
        IReadOnlyList<IReadOnlyList<string>> rows,
        FormAsk ask,
        Rulebook rules,
        string language,
        DateTimeOffset now,
        Viewer? by
    )
    {
        var title = rules.Word("form", form.Code, language);
        IReadOnlyList<SheetColumn> columns =
        [
            .. form.Columns.Select(c => new SheetColumn(c.Heading(language), c.Width)),
        ];
        var whose = by is null ? "" : $"-{by.JobNumber}";
        var name = $"{title}-{BusinessTime.Date(now):yyyyMMdd}{whose}";
        return SheetFile.Of(ask.IsXlsx, name, title, columns, rows, ask.Told, now, Taken(by, now));
    }

    private static string? Taken(Viewer? by, DateTimeOffset now) =>
        by is null ? null : $"{by.Name} {by.JobNumber} {BusinessTime.Print(now)}";

    private static IResult Send(SheetFile file) => Results.File(file.Bytes, file.Type, file.Name);
}
