using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Commitments;

/// <summary>未到期 and 已逾期 are the clock's to tell; stored is only whether it was kept.</summary>
internal enum CommitmentState
{
    Open,
    Broken,
    Kept,
    KeptLate,
}

/// <summary>承诺: what a customer was promised, until when, and by whom it is kept.</summary>
internal sealed class Commitment : IVersioned, IRecorded
{
    public required CommitmentId Id { get; init; }
    public required string Number { get; init; }
    public required string AboutKind { get; init; }
    public required Guid AboutId { get; init; }
    public required string AboutNumber { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>Masked, as is every text here.</summary>
    public required string CustomerName { get; init; }
    public required string Text { get; init; }
    public required string? Method { get; init; }
    public required string Source { get; init; }
    public required StaffId OwnerId { get; init; }
    public required DepartmentId DepartmentId { get; init; }
    public required StaffId MadeById { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public DateTimeOffset? KeptAt { get; set; }
    public string? KeptNote { get; set; }
    public int Version { get; set; } = 1;
    public List<Rescheduling> Reschedulings { get; init; } = [];

    public Subject Subject => new("commitment", Id.Value, Number);

    public Subject About => new(AboutKind, AboutId, AboutNumber);

    public bool IsOpen => KeptAt is null;

    /// <summary>Kept up to and including the due instant is kept in time.</summary>
    public CommitmentState StateAt(DateTimeOffset now) =>
        KeptAt is { } kept
            ? kept <= DueAt
                ? CommitmentState.Kept
                : CommitmentState.KeptLate
            : now <= DueAt
                ? CommitmentState.Open
                : CommitmentState.Broken;

    public Refusal? MayKeep() => IsOpen ? null : Refusal.Because("commitment.kept-already");

    public void Keep(string? note, DateTimeOffset now)
    {
        KeptAt = now;
        KeptNote = note;
    }

    public Refusal? MayReschedule() => MayKeep();

    public void Reschedule(Rescheduling rescheduling)
    {
        DueAt = rescheduling.ToDue;
        Reschedulings.Add(rescheduling);
    }

    public bool ReachedBy(Viewer viewer, string right) =>
        viewer.Reaches(right, [OwnerId, MadeById], [DepartmentId]);
}

/// <summary>改期, only with the customer's consent: how and when it was given (domain model 2.3).</summary>
internal sealed class Rescheduling
{
    public required Guid Id { get; init; }
    public required CommitmentId CommitmentId { get; init; }
    public required DateTimeOffset FromDue { get; init; }
    public required DateTimeOffset ToDue { get; init; }
    public required string Channel { get; init; }
    public required DateTimeOffset ConsentAt { get; init; }

    /// <summary>What the customer said to it, masked.</summary>
    public required string Words { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset At { get; init; }
}
