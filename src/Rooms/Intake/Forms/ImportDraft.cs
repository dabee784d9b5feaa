using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Intake.Forms;

/// <summary>What a file turned out to be: rows, what was found, or the encodings somebody has to choose between.</summary>
internal sealed record ImportDraft(
    Sheet? Sheet,
    IReadOnlyList<SheetGuess> Choices,
    IReadOnlyList<FormLine> Lines,
    IReadOnlyList<ImportedRow> Rows,
    Findings Found
)
{
    public int Open => Rows.Count(r => r is { Open: true, Known: false });

    public int Known => Rows.Count(r => r.Known);

    /// <summary>Why this file cannot come in as it is; <paramref name="open"/> answers what becomes of rows that are not done.</summary>
    public Refusal? Refused(string? open)
    {
        if (Choices.Count > 0)
        {
            return Refusal.Because("import.encoding");
        }

        if (Found.ErrorCount > 0)
        {
            return Refusal.Because("import.wrong", $"{Found.ErrorCount}") with
            {
                Errors = Found.Errors,
            };
        }

        return Open > 0 && open is null ? Refusal.Because("import.open-rows", $"{Open}") : null;
    }

    public static async Task<ImportDraft> Of(
        NamedForm form,
        SheetReading reading,
        Rulebook rules,
        string language,
        DateTimeOffset now,
        CancellationToken stop,
        Steps? steps = null,
        int listed = Findings.Listed
    )
    {
        var found = new Findings(form.Columns, language, listed);
        foreach (var error in reading.Errors)
        {
            found.Fault(Placed(error, reading.Head, language));
        }

        if (reading.Sheet is not { } sheet)
        {
            return new ImportDraft(null, reading.Choices, [], [], found);
        }

        var places = ImportHead.Match(
            form.Columns,
            sheet,
            found,
            h => MistakeSheet.IsOwn(h, rules)
        );
        if (found.ErrorCount > 0)
        {
            return new ImportDraft(sheet, [], [], [], found);
        }

        IReadOnlyList<FormLine> lines =
        [
            .. sheet.Rows.Select(r => new FormLine(
                r.Line,
                places.ToDictionary(p => p.Key, p => r.Cells[p.Value])
            )),
        ];
        return new ImportDraft(
            sheet,
            [],
            lines,
            await form.Check(lines, found, now, steps ?? Steps.Silent, stop),
            found
        );
    }

    private static FieldError Placed(
        SheetError error,
        IReadOnlyList<string> head,
        string language
    ) =>
        new("file", error.Code, [.. error.Args])
        {
            Line = error.Line,
            Column =
                error.Column is not { } column ? null
                : column <= head.Count && head[column - 1].Length > 0 ? head[column - 1]
                : Languages.IsEnglish(language) ? $"column {column}"
                : $"第{column}列",
        };
}

/// <summary>The head of a file against the form's columns: all of them, once each, in any order, in either language, with or without the note.</summary>
internal static class ImportHead
{
    public static IReadOnlyDictionary<string, int> Match(
        IReadOnlyList<FormColumn> columns,
        Sheet sheet,
        Findings found,
        Func<string, bool> passedOver
    )
    {
        Dictionary<string, int> places = [];
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var heading = sheet.Columns[i];
            if (passedOver(heading))
            {
                continue;
            }

            if (columns.FirstOrDefault(c => Names(c, heading)) is not { } column)
            {
                found.Fault(Head(heading, "import.column-unknown"));
            }
            else if (!places.TryAdd(column.Code, i))
            {
                found.Fault(Head(heading, "import.column-twice"));
            }
        }

        foreach (var missing in columns.Where(c => !places.ContainsKey(c.Code)))
        {
            found.Fault(Head(missing.Heading(found.Language), "import.column-missing"));
        }

        return places;
    }

    private static FieldError Head(string heading, string code) =>
        new("head", code, heading.Length == 0 ? "…" : heading);

    private static bool Names(FormColumn column, string heading)
    {
        var bare = Bare(heading);
        return Bare(column.Zh) == bare || Bare(column.En) == bare;
    }

    /// <summary>Without the note in brackets, and without what people add to headings by accident.</summary>
    private static string Bare(string heading)
    {
        var bracket = heading.IndexOfAny(['(', '（']);
        var name = bracket > 0 ? heading[..bracket] : heading;
        return string.Concat(
                name.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or ':' or '：'))
            )
            .ToUpperInvariant();
    }
}
