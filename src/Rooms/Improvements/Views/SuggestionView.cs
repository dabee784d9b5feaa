using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Web;

namespace Huisheng.Improvements.Views;

/// <summary>What the viewer may do with it now, and for what they may not, why.</summary>
internal sealed record ImprovementAction(string Code, string Name, bool Allowed, Problem? Refusal);

/// <summary>
/// A suggestion as the screens show it. <c>OwesWord</c>: the customer has not heard yet what became of it. <c>Draft</c> is the
/// sentence to tell them, ready to be changed; null while there is nothing to tell.
/// </summary>
internal sealed record SuggestionView(
    string Number,
    int Version,
    string SourceKind,
    string SourceKindText,
    string SourceNumber,
    string? CaseNumber,
    string Customer,
    string Text,
    string? CategoryText,
    string? TargetText,
    string DepartmentCode,
    string Department,
    PersonRef? RecordedBy,
    DateTimeOffset RecordedAt,
    bool History,
    string State,
    string StateText,
    string? DigestNumber,
    PersonRef? EvaluatedBy,
    DateTimeOffset? EvaluatedAt,
    string? Opinion,
    int? Days,
    DateOnly? PlannedOn,
    string? ImprovementNumber,
    bool OwesWord,
    DateTimeOffset? ToldAt,
    PersonRef? ToldBy,
    string? ToldChannelText,
    string? ToldText,
    string? UntoldReason,
    string? Draft,
    IReadOnlyList<ImprovementAction> Actions
);

/// <summary>An item of the plan as the screens show it. <c>State</c>: proposed, open, done.</summary>
internal sealed record ImprovementView(
    string Number,
    int Version,
    string? Kind,
    string? KindText,
    string AboutKind,
    string AboutKindText,
    string AboutNumber,
    string? RemedyNumber,
    string Customer,
    string Text,
    string DepartmentCode,
    string Department,
    PersonRef? Owner,
    DateOnly? DueOn,
    bool Late,
    string State,
    string StateText,
    DateTimeOffset RecordedAt,
    PersonRef? MadeBy,
    DateTimeOffset? DoneAt,
    string? Effect,
    ClockView? Clock,
    IReadOnlyList<ImprovementAction> Actions
);

/// <summary>One digest with what became of each suggestion since (S1-36). <c>Adopted</c> counts those taken into the plan.</summary>
internal sealed record DigestView(
    string Number,
    string Department,
    DateOnly From,
    DateOnly To,
    DateTimeOffset MadeAt,
    int Count,
    int Adopted,
    IReadOnlyList<SuggestionView> Items
);

/// <summary>A digest in the list of all.</summary>
internal sealed record DigestRow(
    string Number,
    string Department,
    DateOnly From,
    DateOnly To,
    DateTimeOffset MadeAt,
    int Count
);

/// <summary>A suggestion or an item of the plan that came out of a record. <c>Kind</c>: suggestion or improvement.</summary>
internal sealed record ImprovementLink(string Kind, string Number, string Text, string StateText);
