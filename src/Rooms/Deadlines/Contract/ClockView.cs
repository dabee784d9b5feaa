namespace Huisheng.Deadlines.Contract;

/// <summary>Which rule set a clock, as people read it.</summary>
public sealed record ClockRuleName(string Name, string Document, string Article, string Row);

/// <summary>
/// A clock as the screens show it. <c>DueText</c> prints the end of a day as 24:00; <c>DueMark</c> is 休, 班 or null;
/// <c>TargetAt</c> is sooner than the limit and no breach; a <c>Soft</c> one warns only;
/// <c>PausedUntil</c>: it stands, and until when;
/// <c>WantsReason</c>: late, and nothing else is written before somebody says why; <c>DifferenceText</c> says how early or late it was stopped.
/// </summary>
public sealed record ClockView(
    Guid Id,
    string Milestone,
    string Name,
    int Round,
    DateTimeOffset StartedAt,
    DateTimeOffset? OpensAt,
    DateTimeOffset DueAt,
    string DueText,
    string? DueMark,
    DateTimeOffset WarnAt,
    DateTimeOffset? TargetAt,
    ClockState State,
    DateTimeOffset? StoppedAt,
    ClockOutcome? Outcome,
    string? DifferenceText,
    bool Provisional,
    DateTimeOffset? PausedUntil,
    bool Soft,
    bool WantsReason,
    string? OverdueReason,
    ClockRuleName Rule
);
