using Huisheng.Customers.Contract;
using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Emergencies;

internal static class EmergencyRights
{
    public const string Read = "emergency.read";
    public const string Work = "emergency.work";
}

/// <summary>应急预案 as it runs on one matter: begun with the registration, told to the head at once, ticked off, ended.</summary>
internal sealed class EmergencyRun : IVersioned, IRecorded
{
    public required EmergencyId Id { get; init; }
    public required string Number { get; init; }
    public required string AboutKind { get; init; }
    public required Guid AboutId { get; init; }
    public required string AboutNumber { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>Masked, as is every text here.</summary>
    public required string CustomerName { get; init; }
    public required string Title { get; init; }

    /// <summary>Code of a flagged category, "urgency" or "hand".</summary>
    public required string Trigger { get; init; }
    public required string? Reason { get; init; }
    public required DepartmentId DepartmentId { get; init; }
    public required StaffId AgentId { get; init; }
    public required StaffId StartedById { get; init; }

    /// <summary>When it began: the moment of the registration.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; set; }
    public StaffId? AcknowledgedById { get; set; }

    /// <summary>How many levels have been told; the first is 1.</summary>
    public int Level { get; set; }

    /// <summary>When it is told again and one level higher; null when somebody has answered or nobody is left.</summary>
    public DateTimeOffset? NextAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public StaffId? EndedById { get; set; }
    public string? Conclusion { get; set; }
    public int Version { get; set; } = 1;
    public List<EmergencyTick> Ticks { get; init; } = [];
    public List<EmergencyTelling> Told { get; init; } = [];

    public Subject Subject => new("emergency", Id.Value, Number);

    public Subject About => new(AboutKind, AboutId, AboutNumber);

    /// <summary>Its acts stand in the history of what it is about, so who changed it last is found there.</summary>
    Subject IVersioned.Subject => About;

    public IEnumerable<StaffId> People =>
        [
            StartedById,
            AgentId,
            .. Told.Select(t => t.To),
            .. Ticks.Select(t => t.ById),
            .. new[] { AcknowledgedById, EndedById }.OfType<StaffId>(),
        ];

    public bool ReachedBy(Viewer viewer, string right) =>
        viewer.Reaches(right, [AgentId, StartedById, .. Told.Select(t => t.To)], [DepartmentId]);

    public Refusal? MayAcknowledge() =>
        Over() ?? (AcknowledgedAt is null ? null : Refusal.Because("emergency.acknowledged"));

    public void Acknowledge(StaffId by, DateTimeOffset now)
    {
        AcknowledgedAt = now;
        AcknowledgedById = by;
        NextAt = null;
    }

    public Refusal? MayTick() => Over();

    /// <summary>Ended when every point is done: the list is there to be worked through.</summary>
    public Refusal? MayEnd(EmergencyRules rules)
    {
        var open = rules.Checklist.Where(i => Ticks.TrueForAll(t => t.Item != i.Code)).ToList();
        return Over()
            ?? (open.Count == 0 ? null : Refusal.Because("emergency.points-open", $"{open.Count}"));
    }

    public void End(StaffId by, string conclusion, DateTimeOffset now)
    {
        EndedAt = now;
        EndedById = by;
        Conclusion = conclusion;
        NextAt = null;
    }

    private Refusal? Over() => EndedAt is null ? null : Refusal.Because("emergency.ended");
}

/// <summary>A point of the list that is done; each once.</summary>
internal sealed class EmergencyTick
{
    public required EmergencyId RunId { get; init; }
    public required string Item { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>That somebody was told, by which role; <c>Level</c> is the round in which.</summary>
internal sealed class EmergencyTelling
{
    public required EmergencyId RunId { get; init; }
    public required int Level { get; init; }
    public required StaffId To { get; init; }
    public required string Role { get; init; }
    public required DateTimeOffset At { get; init; }
}
