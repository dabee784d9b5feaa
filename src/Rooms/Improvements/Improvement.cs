using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Improvements;

internal readonly record struct ImprovementId(Guid Value) : ITypedId<ImprovementId>
{
    public static ImprovementId From(Guid value) => new(value);
}

internal enum ImprovementState
{
    /// <summary>A measure asked for it; nobody has said yet who does it until when (S2-41).</summary>
    Proposed,
    Open,
    Done,
}

/// <summary>改进措施: an item of the 服务优化计划: what is changed, by whom, until when, and what it brought (S0-70, S4-72).</summary>
internal sealed class Improvement : IVersioned, IRecorded
{
    public required ImprovementId Id { get; init; }
    public required string Number { get; init; }

    /// <summary>What it comes from: a suggestion, or the case whose measure asked for it.</summary>
    public required string AboutKind { get; init; }
    public required Guid AboutId { get; init; }
    public required string AboutNumber { get; init; }

    /// <summary>The measure it was planned with.</summary>
    public required string? RemedyNumber { get; init; }
    public required CustomerId? CustomerId { get; init; }

    /// <summary>Masked, as is every text here.</summary>
    public required string CustomerName { get; init; }
    public required string Text { get; set; }
    public required string? Kind { get; set; }
    public required StaffId? OwnerId { get; set; }
    public required DepartmentId DepartmentId { get; set; }
    public required DateOnly? DueOn { get; set; }
    public required StaffId MadeById { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required ImprovementState State { get; set; }

    /// <summary>How often it was given a day; its clocks are counted by it.</summary>
    public int Round { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public string? Effect { get; set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("improvement", Id.Value, Number);

    public Subject About => new(AboutKind, AboutId, AboutNumber);

    public Refusal? MaySchedule() =>
        State == ImprovementState.Done ? Refusal.Because("improvement.done-already") : null;

    public Refusal? MayComplete() =>
        State switch
        {
            ImprovementState.Done => Refusal.Because("improvement.done-already"),
            ImprovementState.Proposed => Refusal.Because("improvement.unscheduled"),
            _ => null,
        };

    public void Complete(string effect, DateTimeOffset now)
    {
        State = ImprovementState.Done;
        DoneAt = now;
        Effect = effect;
    }

    public bool ReachedBy(Viewer viewer, string right) =>
        viewer.Reaches(
            right,
            OwnerId is { } owner ? [owner, MadeById] : [MadeById],
            [DepartmentId]
        );
}
