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

/// <summary>导出: a named form as CSV or XLSX, its rows for the printer, and its empty sheet (X-05).</summary>
internal static class ExportForm
{
    private const string CsvType = "text/csv";

    private const string XlsxType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/forms/{form}/export", Export)
            .Permit("form.export")
            .Produces<byte[]>(StatusCodes.Status200OK, CsvType, XlsxType)
            .Produces<Problem>(
                StatusCodes.Status422UnprocessableEntity,
                "application/problem+json"
            );
        api.MapGet("/api/forms/{form}/rows", Print).Permit("form.export").Answers<FormSheet>();
        api.MapGet("/api/forms/{form}/blank", Blank)
            .Permit("form.import")
            .Produces<byte[]>(StatusCodes.Status200OK, CsvType, XlsxType)
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
        var made = await Out<FormFile>(
            http,
            acts,
            form,
            async (act, found) =>
            {
                var rows = await FormOut.Rows(act, found, ask, viewer, "form-export", language);
                return rows.Refused
                    ? rows.Refusal!
                    : Write(found, rows.Value, ask, act.Get<Rulebook>(), language, act.Now);
            }
        );
        return made.Refused ? problems.From(http, made.Refusal!) : made.Value.Send();
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
        : Write(found, [], ask, rules, Problems.Language(http), clock.Now).Send();

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

    private static FormFile Write(
        NamedForm form,
        IReadOnlyList<IReadOnlyList<string>> rows,
        FormAsk ask,
        Rulebook rules,
        string language,
        DateTimeOffset now
    )
    {
        var title = rules.Word("form", form.Code, language);
        IReadOnlyList<SheetColumn> columns =
        [
            .. form.Columns.Select(c => new SheetColumn(c.Heading(language), c.Width)),
        ];
        var name = $"{title}-{BusinessTime.Date(now):yyyyMMdd}";
        return ask.IsXlsx
            ? new(SheetWriter.Xlsx(title, columns, rows, now), XlsxType, $"{name}.xlsx")
            : new(
                SheetWriter.Csv(columns, rows, ask.Told ?? SheetEncoding.Utf8),
                $"{CsvType}; charset={(ask.Told == SheetEncoding.Gb18030 ? "gb18030" : "utf-8")}",
                $"{name}.csv"
            );
    }

    private sealed record FormFile(byte[] Bytes, string Type, string Name)
    {
        public IResult Send() => Results.File(Bytes, Type, Name);
    }
}
