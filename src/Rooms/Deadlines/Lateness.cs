using Huisheng.Deadlines.Contract;

namespace Huisheng.Deadlines;

/// <summary>What of a clock decides whether somebody must say why it is late (S2-79): the one place that says so, for rows and for queries.</summary>
internal sealed record Lateness(
    bool Soft,
    bool Explained,
    ClockState State,
    DateTimeOffset DueAt,
    ClockOutcome? Outcome
)
{
    public bool WantsReason(DateTimeOffset now) =>
        !Soft
        && !Explained
        && (State == ClockState.Running ? DueAt < now : Outcome == ClockOutcome.Late);
}
