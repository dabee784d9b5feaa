using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>A due time with everything the clock keeps of its rules.</summary>
internal sealed record Resolved(
    Due Due,
    ResolvedRules Rules,
    DateTimeOffset? TargetAt,
    bool Soft = false
);

/// <summary>From facts to a due time: which rules apply, what each gives, which is the strictest. Pure.</summary>
internal static class Resolve
{
    /// <summary>Null when the documents set no limit here.</summary>
    /// <param name="department">Whose calendar counts; the company's where it has none of its own.</param>
    /// <param name="pauses">When the clock stood; a time a person wrote is moved by none.</param>
    public static Resolved? Of(
        Rulebook rulebook,
        string milestone,
        DateTimeOffset at,
        ClockFacts facts,
        DateTimeOffset? limit,
        DepartmentId? department = null,
        Pauses? pauses = null
    )
    {
        var calendar = rulebook.CalendarOf(department);
        var counting = Counting.Of(rulebook.Clocks.Policy);
        var rules = rulebook
            .Clocks.For(milestone, facts)
            .Where(r => !r.NoLimit && (!r.Manual || limit is not null))
            .Select(r => new RuleDue(r, Walk(rulebook, r, at, limit, calendar, pauses)));
        if (Strictest.Of(rules) is not { } strictest)
        {
            return null;
        }

        var rule = strictest.Chosen.Rule;
        var percent = rulebook.Clocks.LadderOf(rule).WarnPercent;
        var target = rule.Target is { } sooner
            ? DueTime.Of(at, sooner, calendar, counting, percent, pauses).At
            : (DateTimeOffset?)null;
        return new Resolved(
            strictest.Chosen.Due,
            ResolvedRules.Of(strictest, percent, counting) with
            {
                Facts = facts,
                Limit = limit,
                CalendarOf = department?.Value,
            },
            target,
            rule.Soft
        );
    }

    /// <summary>What one rule gives for one start; a manual rule takes the limit a person wrote.</summary>
    public static Due Walk(
        Rulebook rulebook,
        ClockRule rule,
        DateTimeOffset at,
        DateTimeOffset? limit,
        WorkingCalendar calendar,
        Pauses? pauses = null
    )
    {
        var counting = Counting.Of(rulebook.Clocks.Policy);
        var percent = rulebook.Clocks.LadderOf(rule).WarnPercent;
        return rule switch
        {
            { Manual: true } => Warned(
                DueTime.Fixed(at, limit!.Value, calendar, percent),
                rulebook.Clocks.LadderOf(rule)
            ),
            { Window: { } window } => DueTime.Of(at, window, calendar, counting, percent, pauses),
            _ => DueTime.Of(at, rule.Allowance!, calendar, counting, percent, pauses),
        };
    }

    /// <summary>So long before the time, and never before the clock has begun.</summary>
    private static Due Warned(Due due, Ladder ladder)
    {
        if (ladder.WarnBefore is not { } before)
        {
            return due;
        }

        var end = BusinessTime.IsDayEnd(due.At) ? due.At.AddSeconds(1) : due.At;
        var at = end - Ladders.Span(before);
        return due with { WarnAt = at > due.Start ? at : due.Start };
    }
}
