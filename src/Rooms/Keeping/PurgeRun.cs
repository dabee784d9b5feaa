using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Keeping;

internal readonly record struct PurgeRunId(Guid Value) : ITypedId<PurgeRunId>
{
    public static PurgeRunId From(Guid value) => new(value);
}

internal enum PurgeState
{
    /// <summary>What would go has been written down; nothing has.</summary>
    Planned,
    Running,
    Done,
}

/// <summary>清除: first the trial that names every record, then the act that purges exactly those of them that still may go.</summary>
internal sealed class PurgeRun : IVersioned, IRecorded
{
    public required PurgeRunId Id { get; init; }
    public required string Number { get; init; }
    public required string Kind { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>How long such a record is kept, and the versions of the rules that say so: of all kinds and of this one.</summary>
    public required int Months { get; init; }
    public required int RuleVersion { get; init; }
    public required int KindVersion { get; init; }

    /// <summary>How many would go, were held back, and are past their time beyond those listed.</summary>
    public required int Going { get; init; }
    public required int HeldBack { get; init; }
    public required int Further { get; init; }
    public PurgeState State { get; private set; } = PurgeState.Planned;
    public string? Reason { get; private set; }
    public StaffId? StartedById { get; private set; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public int Purged { get; set; }
    public int Kept { get; set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("purge", Id.Value, Number);

    public Refusal? MayStart() =>
        State != PurgeState.Planned ? Refusal.Because("purge.started-already")
        : Going == 0 ? Refusal.Because("purge.nothing")
        : null;

    public void Start(string reason, StaffId by, DateTimeOffset now)
    {
        State = PurgeState.Running;
        Reason = reason;
        StartedById = by;
        StartedAt = now;
    }

    public void End(DateTimeOffset now)
    {
        State = PurgeState.Done;
        DoneAt = now;
    }
}

/// <summary>One record of a run. Once purged it is the log: number, kind, when archived, when purged; nothing personal, kept for ever.</summary>
internal sealed class PurgeItem
{
    public required Guid Id { get; init; }
    public required PurgeRunId RunId { get; init; }

    /// <summary>1, 2, 3 …: the longest archived first.</summary>
    public required int No { get; init; }
    public required string Kind { get; init; }
    public required Guid RecordId { get; init; }
    public required string Number { get; init; }
    public required DateTimeOffset ArchivedAt { get; init; }
    public required DateTimeOffset KeptUntil { get; init; }

    /// <summary>"goes", or why not: see <see cref="Doing.Verdict"/>.</summary>
    public required string Verdict { get; set; }

    /// <summary>The number of what holds it back.</summary>
    public required string? Because { get; set; }
    public DateTimeOffset? PurgedAt { get; set; }
}
