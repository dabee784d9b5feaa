using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Keeping;

internal readonly record struct HoldId(Guid Value) : ITypedId<HoldId>
{
    public static HoldId From(Guid value) => new(value);
}

/// <summary>保全: while it stands nothing of the record, or of the customer, is purged (C-20).</summary>
internal sealed class LegalHold : IVersioned, IRecorded
{
    public const string Customer = "customer";

    public required HoldId Id { get; init; }
    public required string Number { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>Empty for a customer, whom no number names.</summary>
    public required string SubjectNumber { get; init; }
    public required string Reason { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? LiftedAt { get; private set; }
    public StaffId? LiftedById { get; private set; }
    public string? LiftReason { get; private set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("hold", Id.Value, Number);

    public Subject About => new(SubjectKind, SubjectId, SubjectNumber);

    public Refusal? MayLift() => LiftedAt is null ? null : Refusal.Because("hold.lifted-already");

    public void Lift(string reason, StaffId by, DateTimeOffset now)
    {
        LiftReason = reason;
        LiftedById = by;
        LiftedAt = now;
    }
}
