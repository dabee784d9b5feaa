using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Contract;

/// <summary>What a room says when a key moment starts a time limit.</summary>
/// <param name="Milestone">Code of regime/clocks.yaml: dispatch, owner-contact, first-response, solution, fetch, tell, t1, t2, submit, expectation.</param>
/// <param name="At">The key moment, not the moment it is written down.</param>
/// <param name="Owner">Who is warned.</param>
/// <param name="Department">Whose supervisor is told when it is late; without one, the service centre's.</param>
/// <param name="Limit">A due time a person wrote (S1-33); the strictest of it and the rules applies.</param>
/// <param name="Registered">When the thing was registered, whose rules it stays under; null: at this key moment.</param>
public sealed record ClockStart(
    Subject Subject,
    string Milestone,
    DateTimeOffset At,
    ClockFacts Facts,
    StaffId? Owner = null,
    DepartmentId? Department = null,
    int Round = 1,
    DateTimeOffset? Limit = null,
    DateTimeOffset? Registered = null
);

/// <summary>What changed, in codes of the rules: "grade.general" to "grade.important".</summary>
public sealed record FactChange(string From, string To);

public enum ClockState
{
    Running,
    Stopped,
    Cancelled,
}

public enum ClockOutcome
{
    Met,
    Late,
}

/// <summary>A clock as other rooms reckon with it.</summary>
public sealed record ClockFact(
    ClockId Id,
    string Milestone,
    int Round,
    DateTimeOffset StartedAt,
    DateTimeOffset? OpensAt,
    DateTimeOffset DueAt,
    ClockState State,
    DateTimeOffset? StoppedAt,
    ClockOutcome? Outcome
)
{
    /// <summary>Before the window opens (T-6).</summary>
    public bool TooEarly(DateTimeOffset now) => OpensAt is { } opens && now < opens;

    /// <summary>True from one second after the due instant.</summary>
    public bool Late(DateTimeOffset now) => now > DueAt;
}
