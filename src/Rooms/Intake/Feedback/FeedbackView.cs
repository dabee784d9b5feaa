using Huisheng.Cases.Contract;
using Huisheng.Intake.Views;
using Huisheng.Kernel;

namespace Huisheng.Intake.Feedback;

/// <summary>A feedback record. <c>Form</c> holds the eighteen columns of 客户服务反馈信息表 as they print.</summary>
internal sealed record FeedbackView(
    string Number,
    int Version,
    DateTimeOffset ReceivedAt,
    string? Customer,
    string? Contact,
    string CustomerType,
    string Category,
    string CategoryPath,
    FeedbackIntake? Intake,
    string? CaseNumber,
    string Detail,
    string Urgency,
    string Priority,
    string Department,
    string? Owner,
    string? Satisfaction,
    string? Suggestion,
    bool? OnTime,
    IReadOnlyList<StepView> Steps,
    string FormName,
    IReadOnlyList<FormCell> Form,
    IReadOnlyList<FeedbackFact> Facts,
    FeedbackOrigin Origin,
    DateTimeOffset? ArchivedAt,
    string? KeptUntilText,
    DateTimeOffset? PurgedAt
);

/// <summary>How it was taken in, in words; null for imported history.</summary>
internal sealed record FeedbackIntake(
    string Scene,
    string? Part,
    string Channel,
    string? Reference,
    string? Emotion,
    string Impact,
    string? Demand,
    string? ExpectedText
);

/// <summary>Something read out of the cells. <c>From</c> names the columns it comes from; <c>Tone</c>: plain, good or late.</summary>
internal sealed record FeedbackFact(
    string Code,
    string Name,
    string Value,
    string From,
    string Tone
);

/// <summary>How the record came into this house. <c>FileHash</c>: SHA-256 of the file it came with; null for one typed here.</summary>
internal sealed record FeedbackOrigin(string? FileHash, DateTimeOffset At, PersonRef? By);

/// <summary>A row of the list; <c>Cells</c> are the eighteen columns of the form.</summary>
internal sealed record FeedbackListRow(
    string Number,
    DateTimeOffset ReceivedAt,
    string? Customer,
    string? Contact,
    string CustomerType,
    string CategoryLabel,
    string Category,
    string Detail,
    string Urgency,
    string Priority,
    string Department,
    string? Owner,
    bool? OnTime,
    string? Satisfaction,
    string? Suggestion,
    string? CaseNumber,
    DateTimeOffset? ArchivedAt,
    IReadOnlyList<string> Cells
);
