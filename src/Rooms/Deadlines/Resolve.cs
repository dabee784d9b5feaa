using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>A due time with everything the clock keeps of its rules.</summary>
internal sealed record Resolved(Due Due, ResolvedRules Rules, DateTimeOffset? TargetAt);

/// <summary>From facts to a due time: which rules apply, what each gives, which is the strictest. Pure.</summary>
internal static class Resolve
{
    /// <summary>Null when the documents set no limit here.</summary>
    public static Resolved? Of(
        Rulebook rulebook,
        string milestone,
        DateTimeOffset at,
        ClockFacts facts,
        DateTimeOffset? limit
    )
    {
        var counting = Counting.Of(rulebook.Clocks.Policy);
        var rules = rulebook
            .Clocks.For(milestone, facts)
            .Where(r => !r.NoLimit && (!r.Manual || limit is not null))
            .Select(r => new RuleDue(r, Walk(rulebook, r, at, counting, limit)));
        if (Strictest.Of(rules) is not { } strictest)
        {
            return null;
        }

        var rule = strictest.Chosen.Rule;
        var percent = rulebook.Clocks.LadderOf(rule).WarnPercent;
        var target = rule.Target is { } sooner
            ? DueTime.Of(at, sooner, rulebook.Calendar, counting, percent).At
            : (DateTimeOffset?)null;
        return new Resolved(
            strictest.Chosen.Due,
            ResolvedRules.Of(strictest, percent, counting),
            target
        );
    }

    private static Due Walk(
        Rulebook rulebook,
        ClockRule rule,
        DateTimeOffset at,
        Counting counting,
        DateTimeOffset? limit
    )
    {
        var percent = rulebook.Clocks.LadderOf(rule).WarnPercent;
        return rule switch
        {
            { Manual: true } => DueTime.Fixed(at, limit!.Value, rulebook.Calendar, percent),
            { Window: { } window } => DueTime.Of(at, window, rulebook.Calendar, counting, percent),
            _ => DueTime.Of(at, rule.Allowance!, rulebook.Calendar, counting, percent),
        };
    }
}
