using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Deadlines;

/// <summary>时限 as a row (design §4.4). It keeps what its rules said; what moves it is written beside it.</summary>
internal sealed class SubjectClock
{
    public required ClockId Id { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required string SubjectNumber { get; init; }
    public required string Milestone { get; init; }
    public required int Round { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset? OpensAt { get; set; }
    public required DateTimeOffset DueAt { get; set; }
    public required DateTimeOffset WarnAt { get; set; }
    public required DateTimeOffset? TargetAt { get; set; }
    public required bool Provisional { get; set; }

    /// <summary>When the thing was registered: it stays under the rules of that day (design §4.2).</summary>
    public required DateTimeOffset Registered { get; init; }

    /// <summary>The rules it was last reckoned under; smaller than theirs, it is looked at again.</summary>
    public required long Revision { get; set; }

    /// <summary>The end of its last pause; null when it never stood. Later than now, it stands.</summary>
    public DateTimeOffset? PausedUntil { get; set; }

    /// <summary>Warns and breaches nothing: what the customer hoped for (C-04).</summary>
    public bool Soft { get; init; }

    /// <summary>Grows when the due time moves past now after a breach: the new limit has a ladder of its own.</summary>
    public int Turn { get; set; }

    /// <summary>JSON of <see cref="ResolvedRules"/>.</summary>
    public required string Rules { get; set; }
    public StaffId? Owner { get; set; }
    public DepartmentId? Department { get; set; }
    public ClockState State { get; set; } = ClockState.Running;
    public DateTimeOffset? StoppedAt { get; set; }
    public ClockOutcome? Outcome { get; set; }

    /// <summary>When the sweep must look next; null when nothing will fire any more.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>Why it was late, in the words of whoever went on with it (S2-79).</summary>
    public string? OverdueReason { get; set; }
    public StaffId? ReasonBy { get; set; }
    public DateTimeOffset? ReasonAt { get; set; }

    public Subject Subject => new(SubjectKind, SubjectId, SubjectNumber);

    public ClockFact Fact =>
        new(Id, Milestone, Round, StartedAt, OpensAt, DueAt, State, StoppedAt, Outcome);

    /// <summary>Late by this moment, or when it was stopped, and nobody has said why.</summary>
    public bool WantsReason(DateTimeOffset now) =>
        new Lateness(Soft, OverdueReason != null, State, DueAt, Outcome).WantsReason(now);

    /// <summary>Met up to and including the due instant.</summary>
    public void Stop(DateTimeOffset at)
    {
        State = ClockState.Stopped;
        StoppedAt = at;
        Outcome = at <= DueAt ? ClockOutcome.Met : ClockOutcome.Late;
        NextAt = null;
    }

    public void Cancel(DateTimeOffset at)
    {
        State = ClockState.Cancelled;
        StoppedAt = at;
        NextAt = null;
    }
}

/// <summary>
/// One level of the ladder that has fired, or (<c>Nr</c> above 0) was said again because nobody had acknowledged it. The whole
/// is the key, so none fires twice (C-16).
/// </summary>
internal sealed class ClockLevel
{
    public required ClockId ClockId { get; init; }
    public required int Turn { get; init; }
    public required string Level { get; init; }
    public required int Nr { get; init; }
    public required DateTimeOffset At { get; init; }
    public StaffId? To { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; set; }
}

/// <summary>A due time that moved, and why: another grade, new data of the calendar, a rule published for open cases too, a pause.</summary>
internal sealed class DueShift
{
    public required ClockId ClockId { get; init; }
    public required int No { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Code of the list "shift": grade, calendar, rule, pause, resume.</summary>
    public required string Cause { get; init; }

    /// <summary>Codes of what changed, such as "general" to "important".</summary>
    public string? From { get; init; }
    public string? To { get; init; }
    public required DateTimeOffset FromDue { get; init; }
    public required DateTimeOffset ToDue { get; init; }
    public StaffId? By { get; init; }
}

/// <summary>催办 and 督办: a record that resets nothing.</summary>
internal sealed class Urging
{
    public required Guid Id { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>Code of the list "urging": urge or supervise.</summary>
    public required string Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public required StaffId By { get; init; }
    public StaffId? To { get; init; }
    public required string Text { get; init; }
}
