using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Cases;

/// <summary>The states of the life cycle that this room reaches (requirements, domain model 2.3); codes as in regime/statuses.yaml.</summary>
internal enum CaseState
{
    Classified,
    Graded,
    Dispatched,
    Acknowledged,
    InProgress,
    Handled,
    Resolved,
    FollowUp,
    Reopened,
    Closed,
    Archived,
}

/// <summary>工单. What it is; what it may do is in CaseLife.cs.</summary>
internal sealed partial class Case : IVersioned, IRecorded
{
    public required CaseId Id { get; init; }
    public required string Number { get; init; }

    /// <summary>Where it came in: "hotline" or "feedback".</summary>
    public required string Source { get; init; }

    /// <summary>The record it came from: a call's number, or a feedback's where the source says so.</summary>
    public required string CallNumber { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>Masked copies, so that lists need no vault.</summary>
    public required string CustomerName { get; init; }
    public required string CustomerPhone { get; init; }
    public required string Title { get; init; }
    public required string Type { get; init; }
    public required string HandlingClass { get; init; }
    public required string Urgency { get; set; }

    /// <summary>问题类型 by its code, where intake named one; measures are proposed by it.</summary>
    public string? Category { get; init; }

    /// <summary>Complaints only.</summary>
    public required string? Grade { get; init; }
    public required CaseDescription Description { get; init; }

    /// <summary>The agent who took it in: tells the customer and holds the first follow-up.</summary>
    public required StaffId AgentId { get; init; }
    public required DepartmentId AgentDepartmentId { get; init; }

    /// <summary>责任人, from dispatch on.</summary>
    public StaffId? OwnerId { get; set; }

    /// <summary>How often a department gave it back (S2-34).</summary>
    public int Returns { get; set; }

    /// <summary>Who rules which department it is, after the second return.</summary>
    public StaffId? RulerId { get; set; }

    /// <summary>The supervisor has ruled: it is not given back again.</summary>
    public bool Ruled { get; set; }

    /// <summary>责任部门: proposed at intake, settled by dispatch.</summary>
    public required DepartmentId DepartmentId { get; set; }

    /// <summary>A department that is told and reads along; it has nothing to do (C-13).</summary>
    public DepartmentId? CopiedDepartmentId { get; init; }

    /// <summary>A shorter limit a person agreed to; the strictest rule still wins (C-04).</summary>
    public required DateTimeOffset? Limit { get; init; }
    public required CaseState State { get; set; }
    public int Round { get; set; } = 1;
    public string? Result { get; set; }
    public string? Solution { get; set; }
    public string? ExceptionReason { get; set; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? DispatchedAt { get; set; }
    public DateTimeOffset? OwnerReceivedAt { get; set; }
    public DateTimeOffset? RespondedAt { get; set; }
    public DateTimeOffset? OwnerContactedAt { get; set; }

    /// <summary>When the last line of progress was written.</summary>
    public DateTimeOffset? ProgressedAt { get; set; }
    public DateTimeOffset? HandledAt { get; set; }
    public DateTimeOffset? FetchedAt { get; set; }
    public DateTimeOffset? ResolvedAt { get; set; }
    public DateTimeOffset? FollowedUpAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public DateTimeOffset? ArchivedAt { get; set; }

    /// <summary>24:00 of the last day it must be kept (S1-46).</summary>
    public DateTimeOffset? KeptUntil { get; set; }
    public DateTimeOffset? PurgedAt { get; init; }
    public int Version { get; set; } = 1;
    public List<CaseEvidence> Evidence { get; init; } = [];
    public List<CaseSatisfaction> Satisfaction { get; init; } = [];
    public List<CaseObligation> Obligations { get; init; } = [];

    public Subject Subject => new("case", Id.Value, Number);

    /// <summary>Who has the ball: the owner while it is worked on, otherwise the agent. Never nobody.</summary>
    public StaffId Holder =>
        State
            is CaseState.Dispatched
                or CaseState.Acknowledged
                or CaseState.InProgress
                or CaseState.Reopened
        && OwnerId is { } owner
            ? owner
            : RulerId ?? AgentId;

    public bool IsOpen => State is not (CaseState.Closed or CaseState.Archived);
}

/// <summary>凭证: what the call brought and what was added later (S1-23); its value finds the case again.</summary>
internal sealed class CaseEvidence
{
    public required Guid Id { get; init; }
    public required CaseId CaseId { get; init; }

    /// <summary>1, 2, 3 …: the order they were given in; ids of one moment have none.</summary>
    public required int No { get; init; }
    public required string Kind { get; init; }
    public required string Value { get; init; }
    public required IReadOnlyList<Guid> FileIds { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset At { get; init; }

    public static CaseEvidence Of(
        Evidence entry,
        CaseId id,
        int no,
        StaffId by,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = NewId.At(now),
            CaseId = id,
            No = no,
            Kind = entry.Kind,
            Value = EvidenceFacts.Stored(entry.Value),
            FileIds = entry.FileIds ?? [],
            ById = by,
            At = now,
        };
}

/// <summary>满意度 at one moment: told, t1, t2 (C-08, C-30).</summary>
internal sealed class CaseSatisfaction
{
    public required Guid Id { get; init; }
    public required CaseId CaseId { get; init; }
    public required int Round { get; init; }
    public required string Moment { get; init; }
    public required int? Score { get; init; }
    public required string Level { get; init; }
    public required string? Reason { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Something that must happen before the case may close; put and settled by the room that waits for it.</summary>
internal sealed class CaseObligation
{
    public required Guid Id { get; init; }
    public required CaseId CaseId { get; init; }

    /// <summary>Refusal code whose sentence names it: "obligation.t1".</summary>
    public required string Code { get; init; }

    /// <summary>The number of the thing that settles it (HF…).</summary>
    public required string Number { get; init; }
    public required StaffId? Who { get; set; }
    public required int Round { get; init; }
    public DateTimeOffset? SettledAt { get; set; }
}
