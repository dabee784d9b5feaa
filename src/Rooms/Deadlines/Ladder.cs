using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines;

/// <summary>A level and the instant from which it is due.</summary>
internal sealed record LevelDue(string Level, DateTimeOffset At, string? To);

/// <summary>When the levels of a clock fire: the warning at its share of the time, the rest counted from the first late second. Pure.</summary>
internal static class Ladders
{
    public const string Warning = "warning";
    public const string Breach = "breach";
    public const string First = "l1";

    /// <summary>L2 and L3 stand in the rules; they need an acknowledgement that stops them, which is not built yet.</summary>
    private static readonly string[] Fired = [Warning, Breach, First];

    public static IReadOnlyList<LevelDue> Of(SubjectClock clock, Ladder ladder) =>
        [
            .. ladder
                .Steps.Where(s => Fired.Contains(s.Level))
                .Select(s => new LevelDue(s.Level, At(clock, s), s.To)),
        ];

    private static DateTimeOffset At(SubjectClock clock, LadderStep step) =>
        step.Percent is not null ? clock.WarnAt : clock.DueAt.AddSeconds(1) + After(step.After);

    private static TimeSpan After(Allowance? after) =>
        after switch
        {
            null => TimeSpan.Zero,
            { Unit: TimeUnit.Minute, Amount: var n } => TimeSpan.FromMinutes(n),
            { Unit: TimeUnit.Hour, Amount: var n } => TimeSpan.FromHours(n),
            _ => throw new InvalidOperationException("A ladder counts minutes or hours."),
        };
}
