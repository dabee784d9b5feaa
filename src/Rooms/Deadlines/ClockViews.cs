using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>Puts a clock into words.</summary>
internal static class ClockViews
{
    public static ClockView Of(
        SubjectClock clock,
        Rulebook rulebook,
        string language,
        DateTimeOffset now
    )
    {
        var rules = ResolvedRules.Read(clock.Rules);
        return new ClockView(
            clock.Id.Value,
            clock.Milestone,
            rulebook.Word("milestone", clock.Milestone, language),
            clock.Round,
            clock.StartedAt,
            clock.OpensAt,
            clock.DueAt,
            BusinessTime.Print(clock.DueAt),
            rules.Calendar(rulebook).Sign(BusinessTime.Date(clock.DueAt)),
            clock.WarnAt,
            clock.TargetAt,
            clock.State,
            clock.StoppedAt,
            clock.Outcome,
            Difference(clock, rulebook, language),
            clock.Provisional,
            clock.State == ClockState.Running && clock.PausedUntil > now ? clock.PausedUntil : null,
            clock.Soft,
            clock.WantsReason(now),
            clock.OverdueReason,
            Name(rules.Chosen, rulebook, language)
        );
    }

    public static ClockRuleName Name(ResolvedRule rule, Rulebook rulebook, string language) =>
        new(
            Languages.IsEnglish(language) ? rule.En : rule.Zh,
            rulebook.Document(rule.Document, language),
            rule.Article.In(language),
            rule.Row
        );

    /// <summary>"提前 2分" or "晚 25分"; the two largest units. The end of a day counts as its midnight.</summary>
    private static string? Difference(SubjectClock clock, Rulebook rulebook, string language)
    {
        if (clock is not { Outcome: { } outcome, StoppedAt: { } stopped })
        {
            return null;
        }

        var due = BusinessTime.IsDayEnd(clock.DueAt) ? clock.DueAt.AddSeconds(1) : clock.DueAt;
        var code = outcome == ClockOutcome.Met ? "difference.early" : "difference.late";
        return rulebook.Derivation(
            code,
            language,
            Durations.Say((due - stopped).Duration(), rulebook, language)
        );
    }
}
