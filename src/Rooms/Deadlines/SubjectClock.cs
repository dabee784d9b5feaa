using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Deadlines;

/// <summary>时限 as a row (design §4.4). It keeps what its rule said when it started; a later change of the rules moves nothing.</summary>
internal sealed class SubjectClock
{
    public required ClockId Id { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required string SubjectNumber { get; init; }
    public required string Milestone { get; init; }
    public required int Round { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset? OpensAt { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public required DateTimeOffset WarnAt { get; init; }
    public required DateTimeOffset? TargetAt { get; init; }
    public required bool Provisional { get; init; }

    /// <summary>JSON of <see cref="ResolvedRules"/>.</summary>
    public required string Rules { get; init; }
    public StaffId? Owner { get; set; }
    public DepartmentId? Department { get; set; }
    public ClockState State { get; set; } = ClockState.Running;
    public DateTimeOffset? StoppedAt { get; set; }
    public ClockOutcome? Outcome { get; set; }

    /// <summary>When the sweep must look next; null when nothing will fire any more.</summary>
    public DateTimeOffset? NextAt { get; set; }

    public Subject Subject => new(SubjectKind, SubjectId, SubjectNumber);

    public ClockFact Fact =>
        new(Id, Milestone, Round, StartedAt, OpensAt, DueAt, State, StoppedAt, Outcome);

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

/// <summary>One level of the ladder that has fired. Clock and level are the key, so none fires twice (C-16).</summary>
internal sealed class ClockLevel
{
    public required ClockId ClockId { get; init; }
    public required string Level { get; init; }
    public required DateTimeOffset At { get; init; }
    public StaffId? To { get; init; }
}
