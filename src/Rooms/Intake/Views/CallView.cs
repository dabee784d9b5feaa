using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Web;

namespace Huisheng.Intake.Views;

/// <summary>The call record. <c>Form</c> holds the eleven columns of 客户处理记录表 as they print.</summary>
internal sealed record CallView(
    string Number,
    int Version,
    DateTimeOffset ReceivedAt,
    DateTimeOffset RecordedAt,
    int? Rings,
    int? Seconds,
    bool? RingsCompliant,
    string Type,
    string? HandlingClass,
    string? Emotion,
    string Title,
    string StatusWord,
    CustomerCard? Customer,
    PersonRef? Agent,
    CaseDescription Description,
    IReadOnlyList<EvidenceView> Evidence,
    CallVerification? Verification,
    string ReadBack,
    IReadOnlyList<SaidView> Said,
    IReadOnlyList<SaidView> Unsaid,
    string? Answer,
    bool Understood,
    CallSatisfaction? Satisfaction,
    string? CaseNumber,
    DateTimeOffset? ArchivedAt,
    string? KeptUntilText,
    IReadOnlyList<CallStep> Steps,
    IReadOnlyList<CallAction> Actions,
    IReadOnlyList<FormCell> Form,
    bool Imported,
    string? PhoneCall,
    IReadOnlyList<ReviewView> Reviews,
    DateTimeOffset? PurgedAt
);

/// <summary>质检: who marked it and how; <c>Text</c> is the name of the item.</summary>
internal sealed record ReviewView(
    DateTimeOffset At,
    PersonRef? By,
    IReadOnlyList<ReviewMark> Marks,
    string? Note
);

internal sealed record ReviewMark(string Item, string Text, int Score);

/// <summary>A line of the script: said at that moment, or one that should have been.</summary>
internal sealed record SaidView(string Code, string Text, DateTimeOffset? At);

internal sealed record CallVerification(
    IReadOnlyList<VerifiedItem> Items,
    bool Passed,
    DateTimeOffset At
);

/// <summary><c>State</c>: done, current or todo.</summary>
internal sealed record CallStep(string Code, string Name, string State);

internal sealed record CallAction(
    string Code,
    string Name,
    bool Primary,
    bool Allowed,
    Problem? Refusal
);

internal sealed record FormCell(string Code, string Name, string Value);
