using Huisheng.People.Contract;

namespace Huisheng.Desk;

/// <summary>工作项: one row per open piece of work of any kind. Lists and counts read only this; what is finished has no row.</summary>
internal sealed class WorkItem
{
    /// <summary>Stands where no clock runs, so that such items come last.</summary>
    public static readonly DateTimeOffset NoDue = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public required string Kind { get; init; }
    public required Guid SubjectId { get; init; }
    public required string Number { get; set; }

    /// <summary>False while only a due time is known: a clock may start before its room has put the item here.</summary>
    public bool Listed { get; set; }
    public string Title { get; set; } = "";
    public string Customer { get; set; } = "";
    public string? Type { get; set; }
    public string? Urgency { get; set; }
    public string? Grade { get; set; }
    public string State { get; set; } = "";
    public StaffId? Owner { get; set; }
    public DepartmentId? Department { get; set; }

    /// <summary>The sort key of every view.</summary>
    public DateTimeOffset DueAt { get; set; } = NoDue;
    public string? Milestone { get; set; }
    public DateTimeOffset? DueStartedAt { get; set; }
    public DateTimeOffset? WarnAt { get; set; }
    public string? LastEntry { get; set; }
    public DateTimeOffset? LastAt { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
