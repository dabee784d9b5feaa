using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Forms;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Keeping;

namespace Huisheng.Intake.Feedback;

internal readonly record struct FeedbackId(Guid Value) : ITypedId<FeedbackId>
{
    public static FeedbackId From(Guid value) => new(value);
}

/// <summary>
/// 反馈记录: the eighteen columns of 客户服务反馈信息表, typed (S2-56). Name, contact and owner are the masked texts of the form;
/// nothing personal stands here. Of a record taken in here the work is a case (C-29): what is settable follows it.
/// </summary>
internal sealed partial class FeedbackRecord : IReceived
{
    public required FeedbackId Id { get; init; }
    public required string Number { get; init; }

    /// <summary>*女士.</summary>
    public required string? CustomerName { get; init; }

    /// <summary>5678.</summary>
    public required string? Contact { get; init; }
    public required string CustomerType { get; init; }
    public required string Category { get; init; }

    /// <summary>The category as the documents or the customer's file wrote it, in whatever language it was chosen; it is printed again, while lists go by <see cref="Category"/> (C-12).</summary>
    public required string CategoryLabel { get; init; }
    public required string Detail { get; init; }
    public required DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Only the day is known; it prints without a time.</summary>
    public required bool OccurredAllDay { get; init; }
    public required string? Product { get; init; }
    public required string Urgency { get; set; }

    /// <summary>From urgency and customer type (S2-31).</summary>
    public required string Priority { get; set; }
    public required DepartmentId DepartmentId { get; set; }

    /// <summary>张*.</summary>
    public required string? Owner { get; set; }

    /// <summary>Who that is, where a job number says so.</summary>
    public required StaffId? OwnerId { get; set; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string? Measures { get; set; }

    /// <summary>解决时限 as it was set; it may differ from the rule (S2-70).</summary>
    public required DateTimeOffset? Limit { get; init; }
    public required DateTimeOffset? CompletedAt { get; set; }
    public required string? Satisfaction { get; set; }
    public required string? Suggestion { get; set; }
    public required string? Remark { get; set; }

    /// <summary>How it was taken in; null for imported history.</summary>
    public FeedbackTaking? Taking { get; init; }

    /// <summary>Who gave it; null for imported history, whose masked name leads to nobody for certain.</summary>
    public CustomerId? CustomerId { get; init; }

    /// <summary>The case it became; a wish becomes none (S2-23).</summary>
    public CaseId? CaseId { get; set; }
    public string? CaseNumber { get; set; }

    /// <summary>By which channel it came in; null for imported history.</summary>
    public string? Channel { get; init; }

    /// <summary>When the customer was first spoken to about it (S2-09).</summary>
    public DateTimeOffset? RespondedAt { get; set; }

    /// <summary>When its owner is reminded that nothing was written about its progress (S2-03).</summary>
    public DateTimeOffset? ProgressDueAt { get; set; }

    /// <summary>Its case is open and nobody has spoken to the customer yet.</summary>
    public bool Waiting { get; set; }

    /// <summary>Its case is neither closed nor archived.</summary>
    public bool Open { get; set; }

    /// <summary>When this house got the record, and through whom.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
    public StaffId RecordedBy { get; set; }

    /// <summary>The file it came in with; null for a record typed here.</summary>
    public FormImportId? ImportId { get; set; }
    public DateTimeOffset? ArchivedAt { get; set; }
    public DateTimeOffset? KeptUntil { get; set; }
    public DateTimeOffset? PurgedAt { get; init; }
    public int Version { get; set; } = 1;
    public List<FeedbackOrder> Orders { get; init; } = [];

    /// <summary>Null where there was no limit, or nothing is completed yet.</summary>
    public bool? OnTime => CompletedAt is { } done && Limit is { } limit ? done <= limit : null;

    public Subject Subject => new("feedback", Id.Value, Number);

    /// <summary>备注 grows, line by line; what stands there already is not said twice.</summary>
    public void Note(string line)
    {
        if (Remark?.Contains(line, StringComparison.Ordinal) != true)
        {
            Remark = string.IsNullOrEmpty(Remark) ? line : $"{Remark}；{line}";
        }
    }

    public void Archive(DateTimeOffset now, int keptMonths)
    {
        ArchivedAt = now;
        KeptUntil = KeptTime.Until(now, keptMonths);
    }
}

/// <summary>What is known of how a feedback came in, beside the columns of the form (S2-01 … S2-24). Texts are masked.</summary>
/// <param name="Part">The reason or target the scene asks for</param>
/// <param name="Reference">Where it was found: the link of a review, the number of a mail</param>
/// <param name="Place">Where it happened; the form prints it before the detail</param>
/// <param name="ExpectedAt">Until when the customer hopes for it</param>
internal sealed record FeedbackTaking(
    string Scene,
    string? Part,
    string Channel,
    string? Reference,
    string? Emotion,
    string? Place,
    string? Demand,
    DateTimeOffset? ExpectedAt,
    string Impact
);

/// <summary>An order number the detail names; by it the record is found (S2-25).</summary>
internal sealed class FeedbackOrder
{
    public required Guid Id { get; init; }
    public required FeedbackId FeedbackId { get; init; }
    public required string Number { get; init; }
}
