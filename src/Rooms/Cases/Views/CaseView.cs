using Huisheng.Cases.Contract;
using Huisheng.Cases.Tracking;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Cases.Views;

/// <summary>The case page. Personal data is masked; codes come with the words of the rules where the page prints them.</summary>
internal sealed record CaseView(
    string Number,
    int Version,
    string Title,
    string Type,
    string HandlingClass,
    string Urgency,
    string? Grade,
    string? Category,
    string? CategoryText,
    int Round,
    string State,
    string StateText,
    string StatusWord,
    CustomerCard Customer,
    PersonRef? Agent,
    PersonRef? Owner,
    CaseDepartment Department,
    string Source,
    string CallNumber,
    CaseDescription Description,
    IReadOnlyList<EvidenceView> Evidence,
    string? Result,
    string? Solution,
    string? ExceptionReason,
    string? KeptUntilText,
    IReadOnlyList<SatisfactionView> Satisfaction,
    CaseMilestones Milestones,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<ClockView> Clocks,
    IReadOnlyList<ObligationView> Obligations,
    IReadOnlyList<CommitmentView> Commitments,
    RemedyBoard Remedies,
    TrackingView? Tracking,
    IReadOnlyList<CaseWarning> Warnings,
    EmergencyView? Emergency,
    IReadOnlyList<ActionView> Actions,
    DateTimeOffset? PurgedAt
);

/// <summary>What does not stop anybody and must not be overlooked.</summary>
internal sealed record CaseWarning(string Code, string Text);

internal sealed record CaseDepartment(string Code, string Name);

internal sealed record SatisfactionView(
    int Round,
    string Moment,
    string MomentText,
    int? Score,
    string Level,
    string LevelText,
    string? Reason,
    DateTimeOffset At
);

internal sealed record CaseMilestones(
    DateTimeOffset ReceivedAt,
    DateTimeOffset RecordedAt,
    DateTimeOffset? DispatchedAt,
    DateTimeOffset? OwnerReceivedAt,
    DateTimeOffset? RespondedAt,
    DateTimeOffset? HandledAt,
    DateTimeOffset? FetchedAt,
    DateTimeOffset? ResolvedAt,
    DateTimeOffset? FollowedUpAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? ArchivedAt
);

internal sealed record ObligationView(
    string Code,
    string Text,
    string? Who,
    string? Number,
    bool Open
);

/// <summary>What the viewer may do now, and for what they may not, why.</summary>
internal sealed record ActionView(
    string Code,
    string Name,
    bool Primary,
    bool Allowed,
    Problem? Refusal
);
