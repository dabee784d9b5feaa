using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Web;

namespace Huisheng.Intake.Forms;

/// <summary>A line of the file as it would be kept. <c>State</c>: new, open, known or wrong.</summary>
internal sealed record ImportLine(int Line, string State, IReadOnlyList<string> Cells);

internal sealed record EncodingChoice(string Encoding, IReadOnlyList<string> FirstLines);

/// <summary>One answer to what becomes of rows that are not done.</summary>
internal sealed record OpenRowsAnswer(string Code, string Name, string Note);

/// <summary>
/// What would come in; nothing is stored. <c>PastTime</c>: so many of the new rows were done so long ago that they need no longer be kept.
/// </summary>
internal sealed record ImportPreview(
    string Form,
    string Title,
    string? Format,
    string? Encoding,
    IReadOnlyList<EncodingChoice> Choices,
    IReadOnlyList<FormHeading> Columns,
    int Rows,
    int Fresh,
    int Known,
    int Open,
    int PastTime,
    int ErrorCount,
    IReadOnlyList<ProblemField> Errors,
    int WarningCount,
    IReadOnlyList<ProblemField> Warnings,
    IReadOnlyList<ImportLine> Lines,
    IReadOnlyList<ImportedPerson> People,
    IReadOnlyList<OpenRowsAnswer> Answers
);

internal sealed record ImportResult(
    Guid Id,
    string Form,
    int Added,
    int Known,
    int LeftOut,
    int WarningCount
);

internal static class ImportViews
{
    private const int FirstLines = 20;
    private const int MostLines = 200;

    public static readonly IReadOnlyList<string> OpenAnswers = ["history", "leave-out"];

    public static async Task<ImportPreview> Of(
        ImportDraft draft,
        NamedForm form,
        Rulebook rules,
        Problems problems,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var language = draft.Found.Language;
        return new ImportPreview(
            form.Code,
            rules.Word("form", form.Code, language),
            draft.Sheet?.Form,
            Name(draft.Sheet?.Encoding),
            [.. draft.Choices.Select(c => new EncodingChoice(Name(c.Encoding)!, c.FirstLines))],
            [.. form.Columns.Select(c => new FormHeading(c.Code, c.Name(language)))],
            draft.Sheet?.Rows.Count ?? 0,
            draft.Rows.Count - draft.Known,
            draft.Known,
            draft.Open,
            PastTime(draft, form, rules, now),
            draft.Found.ErrorCount,
            Say(problems, draft.Found.Errors, language),
            draft.Found.WarningCount,
            Say(problems, draft.Found.Warnings, language),
            Lines(draft),
            await form.People(draft.Rows, stop),
            draft.Open == 0 ? [] : [.. OpenAnswers.Select(a => Answer(a, rules, language))]
        );
    }

    /// <summary>Rows that were done so long ago that they may be purged the moment they are in.</summary>
    private static int PastTime(
        ImportDraft draft,
        NamedForm form,
        Rulebook rules,
        DateTimeOffset now
    )
    {
        var months = rules.Retention.MonthsOf(form.KeptAs);
        return draft.Rows.Count(r =>
            r is { Known: false, DoneAt: { } done } && KeptTime.Until(done, months) < now
        );
    }

    private static OpenRowsAnswer Answer(string code, Rulebook rules, string language) =>
        new(
            code,
            rules.Word("open-rows", code, language),
            rules.Word("open-rows-note", code, language)
        );

    private static IReadOnlyList<ProblemField> Say(
        Problems problems,
        IReadOnlyList<FieldError> errors,
        string language
    ) => problems.Describe(Refusal.Fields([.. errors]), language).Errors ?? [];

    /// <summary>The first lines, and those somebody has to look at.</summary>
    private static IReadOnlyList<ImportLine> Lines(ImportDraft draft)
    {
        var wrong = draft.Found.Errors.Select(e => e.Line).OfType<int>().ToHashSet();
        return
        [
            .. draft
                .Rows.Where((r, i) => i < FirstLines || draft.Found.Lines.Contains(r.Line))
                .Take(MostLines)
                .Select(r => new ImportLine(
                    r.Line,
                    wrong.Contains(r.Line) ? "wrong"
                        : r.Known ? "known"
                        : r.Open ? "open"
                        : "new",
                    r.Shown
                )),
        ];
    }

    private static string? Name(SheetEncoding? encoding) =>
        encoding switch
        {
            SheetEncoding.Gb18030 => "gbk",
            SheetEncoding.Utf16 => "utf-16",
            SheetEncoding.Utf8 => "utf-8",
            _ => null,
        };
}
