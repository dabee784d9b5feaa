using System.Globalization;
using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.AspNetCore.Mvc;

namespace Huisheng.Intake.Forms;

/// <summary>What somebody asked for in the address of a form that goes out or comes in.</summary>
internal sealed record FormAsk
{
    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    [FromQuery(Name = "encoding")]
    public string? Encoding { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    public bool IsXlsx => Format == "xlsx";

    public SheetEncoding? Told =>
        Encoding switch
        {
            "gbk" => SheetEncoding.Gb18030,
            "utf-8" => SheetEncoding.Utf8,
            _ => null,
        };

    public FormFilter Filter => new(Day(From), Day(To));

    public Refusal? Wrong() =>
        new Check()
            .Require(Format is null or "csv" or "xlsx", "format", "field.unknown-value")
            .Require(Encoding is null or "utf-8" or "gbk", "encoding", "field.unknown-value")
            .Require(From is null || Day(From) is not null, "from", "field.date")
            .Require(To is null || Day(To) is not null, "to", "field.date")
            .Require(
                Day(From) is not { } from || Day(To) is not { } to || from <= to,
                "to",
                "field.before-start"
            )
            .Refusal();

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}

/// <summary>Rows of a form on their way out: seen by this person, not too many, and in the journal before anybody has them.</summary>
internal static class FormOut
{
    public static async Task<Outcome<IReadOnlyList<IReadOnlyList<string>>>> Rows(
        Act act,
        NamedForm form,
        FormAsk ask,
        Viewer viewer,
        string what,
        string language,
        Func<IReadOnlyList<IReadOnlyList<string>>, string>? digest = null
    )
    {
        if (ask.Wrong() is { } wrong)
        {
            return wrong;
        }

        if (!viewer.May(form.ReadRight))
        {
            return Refusal.NotAllowed();
        }

        var most = act.Get<Rulebook>().Forms.Export.Rows;
        List<IReadOnlyList<string>> rows = [];
        Place? after = null;
        do
        {
            var page = await form.Page(viewer, ask.Filter, after, language, act.Stop);
            rows.AddRange(page.Rows);
            after = page.Next;
            if (rows.Count > most)
            {
                return Refusal.Because("export.too-many", $"{most}");
            }
        } while (after is not null);

        act.Record(
            new Note(what, new Subject("form", FormIds.Of(form.Code), form.Code))
            {
                Changes =
                [
                    new Change("rows", null, $"{rows.Count}"),
                    new Change("from", null, ask.From),
                    new Change("to", null, ask.To),
                    new Change("format", null, ask.Format),
                    // Whose copy a file is that turns up somewhere.
                    new Change("file-hash", null, digest?.Invoke(rows)),
                ],
            }
        );
        return rows;
    }
}
