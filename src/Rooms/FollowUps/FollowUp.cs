using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.FollowUps.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.FollowUps;

/// <summary>Codes as in regime/follow-ups.yaml.</summary>
internal enum FollowUpState
{
    Pending,
    Visiting,
    Visited,
    Done,
    Cancelled,
}

/// <summary>回访: one stage (t1, t2) of following up one round of a solved case. What it may do is in FollowUpLife.cs.</summary>
internal sealed partial class FollowUp : IVersioned
{
    public required FollowUpId Id { get; init; }
    public required string Number { get; init; }
    public required string Stage { get; init; }
    public required CaseId CaseId { get; init; }
    public required string CaseNumber { get; init; }
    public required int Round { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>Masked.</summary>
    public required string CustomerName { get; init; }
    public required string Title { get; init; }
    public required string CaseType { get; init; }
    public required string? Grade { get; init; }
    public required string? Product { get; init; }
    public required string? Result { get; init; }
    public required DateTimeOffset ServiceAt { get; init; }
    public required StaffId AssigneeId { get; init; }
    public required DepartmentId DepartmentId { get; init; }

    /// <summary>Why it is not the person the rule names first; a code of the words, null when it is.</summary>
    public required string? AssignedBecause { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>People who may not visit because they handled the case or made the first visit (C-07).</summary>
    public required IReadOnlyList<StaffId> NotBy { get; init; }
    public required DateTimeOffset? OpensAt { get; init; }
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the customer is to be told of the visit; null once that was done, or nothing is to be sent (C-22).</summary>
    public DateTimeOffset? AnnounceAt { get; private set; }
    public DateTimeOffset? AnnouncedAt { get; private set; }

    /// <summary>A channel of messages; null: in words, with the result.</summary>
    public string? AnnouncedBy { get; private set; }
    public FollowUpState State { get; private set; }
    public int Version { get; set; } = 1;
    public string? Channel { get; private set; }
    public DateTimeOffset? StartedAt { get; private set; }
    public StaffId? VisitorId { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public DateTimeOffset? CancelledAt { get; private set; }
    public List<Attempt> Attempts { get; private set; } = [];
    public FollowUpRecord? Record { get; private set; }

    public Subject Subject => new("follow-up", Id.Value, Number);

    public Subject Case => new("case", CaseId.Value, CaseNumber);

    /// <summary>What the case waits for until the record is there; also the refusal text that says so.</summary>
    public string Obligation => $"obligation.{Stage}";

    public bool IsOpen => State is not (FollowUpState.Done or FollowUpState.Cancelled);
}

/// <summary>拨打记录: one try to reach the customer.</summary>
internal sealed class Attempt
{
    public required Guid Id { get; init; }
    public required FollowUpId FollowUpId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Channel { get; init; }
    public required string Outcome { get; init; }
    public required StaffId By { get; init; }
    public required string? Note { get; init; }
}

/// <summary>回访记录: what the customer answered, as submitted.</summary>
internal sealed class FollowUpRecord
{
    public required Guid Id { get; init; }
    public required FollowUpId FollowUpId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required StaffId By { get; init; }
    public required string Identity { get; init; }
    public required bool Consent { get; init; }
    public required int? Score { get; init; }
    public required string Level { get; init; }
    public required string? Reason { get; init; }
    public required bool Solved { get; init; }
    public required string? Needs { get; init; }

    /// <summary>What could be done better, in the customer's words.</summary>
    public required string? Suggestion { get; init; }

    /// <summary>Codes of the lines that were said, by comma.</summary>
    public required string Said { get; init; }
}
