using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Regime.Settings;

internal sealed record TrialChange(string Label, string Before, string After);

/// <summary>A due time before and after; the mark is 休 or 班 of its day.</summary>
internal sealed record TrialSample(
    string StartText,
    string BeforeText,
    string? BeforeMark,
    string AfterText,
    string? AfterMark,
    bool Moves
);

internal sealed record TrialShift(
    string Kind,
    string Number,
    string Milestone,
    string BeforeText,
    string AfterText
);

internal static class TrialShifts
{
    public static TrialShift Of(ClockShift shift, Rulebook words, string language) =>
        new(
            shift.Subject.Kind,
            shift.Subject.Number,
            words.Word("milestone", shift.Milestone, language),
            BusinessTime.Print(shift.Due),
            BusinessTime.Print(shift.NewDue)
        );
}

/// <summary>What a draft would do. Nothing is stored.</summary>
/// <param name="Floors">What a document forbids of it, in words; empty when nothing.</param>
/// <param name="Open">Clocks that run now.</param>
/// <param name="Moved">How many of them would move if open cases fell under it too.</param>
internal sealed record TrialView(
    string BeforeText,
    string AfterText,
    IReadOnlyList<TrialChange> Changes,
    IReadOnlyList<string> Floors,
    IReadOnlyList<TrialSample> Samples,
    int Open,
    int Moved,
    IReadOnlyList<TrialShift> Shifts
);

/// <summary>POST /api/regime/trials: the difference, sample times and the open clocks that would move, before anybody publishes (design §4.2).</summary>
internal static class TryRule
{
    private const int Shown = 20;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/regime/trials", Answer)
            .Permit("regime.read")
            .WithoutKey()
            .Answers<TrialView>();

    private static async Task<IResult> Answer(
        RuleDraft body,
        SettingBook book,
        IOpenClocks clocks,
        HuishengDb db,
        Clock clock,
        RefusalSentence sentence,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        var read = DraftReader.Read(body, book.Catalogue, book.Shelf.Book);
        if (read.Refused)
        {
            return problems.From(http, read.Refusal!);
        }

        var now = clock.Now;
        // Nobody publishes here, so nobody is named; and it is tried for open cases too, to show what that would move.
        var candidate = Draft.Of(
            body with
            {
                OpenCasesToo = true,
            },
            read.Value,
            book.Shelf.Publications,
            Guid.Empty,
            now
        );
        if (Draft.Unfit(book.Shelf, candidate, Problems.Language(http)) is { } unfit)
        {
            return problems.From(http, unfit);
        }

        var language = Problems.Language(http);
        var trial = book.Shelf.Trial(candidate, candidate.HoldsFrom);
        var shifts = await clocks.Under(db, trial, Shown, stop);
        return Results.Ok(
            View(read.Value, candidate, book, trial, clocks, shifts, sentence, language)
        );
    }

    private static TrialView View(
        ReadDraft read,
        Publication candidate,
        SettingBook book,
        Rulebook trial,
        IOpenClocks clocks,
        ClockShifts shifts,
        RefusalSentence sentence,
        string language
    )
    {
        var text = new ValueText(book.Shelf.Book, language);
        var holds = InForce.Of(candidate.Entry, book.Shelf.Publications, candidate.HoldsFrom);
        var before = SettingBook.Value(read.Setting, holds);
        return new TrialView(
            text.Of(read.Setting, before),
            text.Of(read.Setting, read.Value),
            [
                .. read
                    .Setting.Members.Where(m => !RuleTree.Same(before(m), read.Value(m)))
                    .Select(m => new TrialChange(
                        text.Label(m),
                        text.Member(read.Setting, m, before),
                        text.Member(read.Setting, m, read.Value)
                    )),
            ],
            [
                .. Floors
                    .Judge(read.Setting, read.Value)
                    .Select(Floors.Say)
                    .Select(e => sentence(e.Code, language, e.Args)),
            ],
            [.. Samples(candidate, book.Shelf.Book, trial, clocks)],
            shifts.Open,
            shifts.Moved,
            [.. shifts.First.Select(s => TrialShifts.Of(s, book.Shelf.Book, language))]
        );
    }

    private static IEnumerable<TrialSample> Samples(
        Publication candidate,
        Rulebook now,
        Rulebook trial,
        IOpenClocks clocks
    )
    {
        if (!candidate.Entry.StartsWith("clocks/clocks/", StringComparison.Ordinal))
        {
            return [];
        }

        var code = candidate.Entry["clocks/clocks/".Length..];
        var starts = SampleStarts.From(candidate.HoldsFrom, now.Calendar);
        var before = clocks.Samples(now, code, starts).ToDictionary(s => s.Start);
        return clocks
            .Samples(trial, code, starts)
            .Where(s => before.ContainsKey(s.Start))
            .Select(s => new TrialSample(
                BusinessTime.Print(s.Start),
                BusinessTime.Print(before[s.Start].Due),
                now.Calendar.Sign(BusinessTime.Date(before[s.Start].Due)),
                BusinessTime.Print(s.Due),
                trial.Calendar.Sign(BusinessTime.Date(s.Due)),
                s.Due != before[s.Start].Due
            ));
    }
}
