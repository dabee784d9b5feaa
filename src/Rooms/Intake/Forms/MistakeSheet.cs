using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake.Forms;

/// <summary>
/// The file somebody brought, with a column more that says what is wrong in each row. Mended there it comes in as it is: the column
/// is passed over. It holds nothing but what came with the same request, and nothing of it is kept.
/// </summary>
internal static class MistakeSheet
{
    private const int Width = 40;
    private const int Narrow = 16;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/forms/{form}/mistakes", Handle)
            .Permit("form.import")
            .WithoutKey()
            .Accepts<Stream>(isOptional: true, "*/*")
            .Produces<byte[]>(StatusCodes.Status200OK, SheetType.Csv, SheetType.Xlsx)
            .Produces<Problem>(
                StatusCodes.Status422UnprocessableEntity,
                "application/problem+json"
            );

    /// <summary>Whether a heading is that of the column this sheet adds.</summary>
    public static bool IsOwn(string heading, Rulebook rules) =>
        heading.Trim() == Heading(rules, Languages.Chinese)
        || heading.Trim() == Heading(rules, Languages.English);

    private static async Task<IResult> Handle(
        string form,
        string? encoding,
        HttpContext http,
        IEnumerable<NamedForm> forms,
        Viewer viewer,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        if (forms.Named(form) is not { } found)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var ask = new FormAsk { Encoding = encoding };
        if (ImportForm.Refused(ask, found, viewer) is { } refusal)
        {
            return problems.From(http, refusal);
        }

        var stop = http.RequestAborted;
        var language = Problems.Language(http);
        var draft = await ImportDraft.Of(
            found,
            await SheetReader.Read(http.Request.Body, ask.Told, ImportForm.Limits(rules), stop),
            rules,
            language,
            clock.Now,
            stop,
            listed: int.MaxValue
        );
        return draft is { Sheet: { } sheet, Lines.Count: > 0 }
            ? Write(found, sheet, Said(draft, problems, language), rules, language, clock.Now)
            : problems.From(http, draft.Refused(null) ?? Refusal.NotFound());
    }

    private static Dictionary<int, string> Said(
        ImportDraft draft,
        Problems problems,
        string language
    ) =>
        (problems.Describe(Refusal.Fields([.. draft.Found.Errors]), language).Errors ?? [])
            .Where(e => e.Line is not null)
            .GroupBy(e => e.Line!.Value)
            .ToDictionary(g => g.Key, g => string.Join("；", g.Select(e => e.Message)));

    private static IResult Write(
        NamedForm form,
        Sheet sheet,
        Dictionary<int, string> said,
        Rulebook rules,
        string language,
        DateTimeOffset now
    )
    {
        // A second round: the column of the first is written anew, not kept beside it.
        int[] places =
        [
            .. Enumerable.Range(0, sheet.Columns.Count).Where(i => !IsOwn(sheet.Columns[i], rules)),
        ];
        SheetColumn[] columns =
        [
            .. places.Select(i => new SheetColumn(sheet.Columns[i], Narrow)),
            new SheetColumn(Heading(rules, language), Width),
        ];
        var rows = sheet.Rows.Select(r =>
            (IReadOnlyList<string>)
                [.. places.Select(i => r.Cells[i]), said.GetValueOrDefault(r.Line, "")]
        );
        var title = rules.Word("form", form.Code, language);
        var name = $"{title}-{Heading(rules, language)}";
        return sheet.Form == "xlsx"
            ? Results.File(
                SheetWriter.Xlsx(title, columns, rows, now),
                SheetType.Xlsx,
                $"{name}.xlsx"
            )
            : Results.File(
                SheetWriter.Csv(columns, rows, sheet.Encoding ?? SheetEncoding.Utf8),
                SheetType.Csv,
                $"{name}.csv"
            );
    }

    private static string Heading(Rulebook rules, string language) =>
        rules.Word("import-mistakes", "column", language);
}
