using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>A level and the instant from which it is due; <c>Nr</c> above 0 says it again.</summary>
internal sealed record LevelDue(string Level, int Nr, DateTimeOffset At, string? To);

/// <summary>When the levels of a clock fire: the warning at its share of the time, breach and L1 at the first late second, the rest so long after the due instant. Pure.</summary>
internal static class Ladders
{
    public const string Warning = "warning";

    /// <summary>From the first word to the last step.</summary>
    public static readonly string[] InOrder = [Warning, "expectation", "breach", "l1", "l2", "l3"];

    /// <summary>What has not fired yet in this turn of the clock, and what must be said again because nobody acknowledged it.</summary>
    public static IReadOnlyList<LevelDue> Open(
        SubjectClock clock,
        Ladder ladder,
        IReadOnlyCollection<ClockLevel> fired
    ) => [.. ladder.Steps.Select(step => Next(clock, step, fired)).OfType<LevelDue>()];

    /// <summary>When the sweep must first look at a clock nothing of which has fired.</summary>
    public static DateTimeOffset? First(SubjectClock clock, Ladder ladder) =>
        Open(clock, ladder, []).Select(l => (DateTimeOffset?)l.At).Min();

    private static LevelDue? Next(
        SubjectClock clock,
        LadderStep step,
        IReadOnlyCollection<ClockLevel> fired
    )
    {
        var said = fired
            .Where(f => f.Turn == clock.Turn && f.Level == step.Level)
            .OrderBy(f => f.Nr)
            .ToList();
        if (said is not [.., var last])
        {
            return new LevelDue(step.Level, 0, At(clock, step), step.To);
        }

        // After a night without power it is said once more and not as often as it would have been.
        return
            step.Repeat is null
            || last.Nr >= step.Times
            || said.Any(f => f.AcknowledgedAt is not null)
            ? null
            : new LevelDue(step.Level, last.Nr + 1, last.At + Span(step.Repeat), step.To);
    }

    private static DateTimeOffset At(SubjectClock clock, LadderStep step) =>
        step switch
        {
            { Percent: not null } or { Before: not null } => clock.WarnAt,
            { After: { } after } => End(clock.DueAt) + Span(after),
            _ => clock.DueAt.AddSeconds(1),
        };

    private static DateTimeOffset End(DateTimeOffset due) =>
        BusinessTime.IsDayEnd(due) ? due.AddSeconds(1) : due;

    public static TimeSpan Span(Allowance after) =>
        after switch
        {
            { Unit: TimeUnit.Minute, Amount: var n } => TimeSpan.FromMinutes(n),
            { Unit: TimeUnit.Hour, Amount: var n } => TimeSpan.FromHours(n),
            _ => throw new InvalidOperationException("A ladder counts minutes or hours."),
        };
}
