using Huisheng.Intake.Forms;
using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Intake.Feedback;

internal readonly record struct FeedbackId(Guid Value) : ITypedId<FeedbackId>
{
    public static FeedbackId From(Guid value) => new(value);
}

/// <summary>
/// 反馈记录: the eighteen columns of 客户服务反馈信息表, typed (S2-56). Name, contact and owner are the masked texts of the form;
/// nothing personal stands here.
/// </summary>
internal sealed class FeedbackRecord
{
    public required FeedbackId Id { get; init; }
    public required string Number { get; init; }

    /// <summary>*女士.</summary>
    public required string? CustomerName { get; init; }

    /// <summary>5678.</summary>
    public required string? Contact { get; init; }
    public required string CustomerType { get; init; }
    public required string Category { get; init; }

    /// <summary>The category as it was written; it is printed again, while lists go by <see cref="Category"/> (C-12).</summary>
    public required string CategoryLabel { get; init; }
    public required string Detail { get; init; }
    public required DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Only the day is known; it prints without a time.</summary>
    public required bool OccurredAllDay { get; init; }
    public required string? Product { get; init; }
    public required string Urgency { get; init; }
    public required DepartmentId DepartmentId { get; init; }

    /// <summary>张*.</summary>
    public required string? Owner { get; init; }

    /// <summary>Who that is, where a job number says so.</summary>
    public required StaffId? OwnerId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string? Measures { get; init; }

    /// <summary>解决时限 as it was set; it may differ from the rule (S2-70).</summary>
    public required DateTimeOffset? Limit { get; init; }
    public required DateTimeOffset? CompletedAt { get; init; }
    public required string? Satisfaction { get; init; }
    public required string? Suggestion { get; init; }
    public required string? Remark { get; init; }

    /// <summary>When this house got the record, and through whom.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
    public StaffId RecordedBy { get; set; }

    /// <summary>The file it came in with; null for a record typed here.</summary>
    public FormImportId? ImportId { get; set; }
    public DateTimeOffset? ArchivedAt { get; set; }
    public DateTimeOffset? KeptUntil { get; set; }
    public int Version { get; set; } = 1;
    public List<FeedbackOrder> Orders { get; init; } = [];

    /// <summary>Null where there was no limit, or nothing is completed yet.</summary>
    public bool? OnTime => CompletedAt is { } done && Limit is { } limit ? done <= limit : null;

    public Subject Subject => new("feedback", Id.Value, Number);

    public void Archive(DateTimeOffset now, int keptMonths)
    {
        ArchivedAt = now;
        KeptUntil = BusinessTime.EndOf(BusinessTime.Date(now).AddMonths(keptMonths));
    }
}

/// <summary>An order number the detail names; by it the record is found (S2-25).</summary>
internal sealed class FeedbackOrder
{
    public required Guid Id { get; init; }
    public required FeedbackId FeedbackId { get; init; }
    public required string Number { get; init; }
}
