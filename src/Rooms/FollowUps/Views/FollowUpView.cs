using Huisheng.Deadlines.Contract;
using Huisheng.FollowUps.Visits;
using Huisheng.Kernel;
using Huisheng.Storage.Web;

namespace Huisheng.FollowUps.Views;

/// <summary>The follow-up page: brief, script, attempts, clocks and record on one screen (S0-36). Personal data is masked.</summary>
internal sealed record FollowUpView(
    string Number,
    int Version,
    string Stage,
    string Name,
    string State,
    string StateText,
    string CaseNumber,
    int Round,
    PersonRef? Assignee,
    string? AssignedBecause,
    DateTimeOffset? OpensAt,
    DateTimeOffset DueAt,
    string DueText,
    bool Early,
    AnnouncementView Announcement,
    BriefView Brief,
    IReadOnlyList<VisitLine> Lines,
    IReadOnlyList<AttemptView> Attempts,
    string? Channel,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    IReadOnlyList<ClockView> Clocks,
    RecordView? Record,
    IReadOnlyList<FollowUpAction> Actions
);

/// <summary>Whether the customer knows of the visit (C-22).</summary>
/// <param name="State">announced, planned, short or none</param>
/// <param name="At">When they were told, or are to be told</param>
/// <param name="Text">What they heard or read, or will</param>
internal sealed record AnnouncementView(
    string State,
    string StateText,
    DateTimeOffset? At,
    string? By,
    string? Text
);

/// <summary>客户信息清单 (S0-30 … S0-35).</summary>
internal sealed record BriefView(
    Guid CustomerId,
    string CustomerName,
    string Contact,
    string Phone,
    string ServiceType,
    DateTimeOffset ServiceAt,
    IReadOnlyList<NodeView> Nodes
);

/// <summary>A key moment of the service with what it was (S0-35).</summary>
internal sealed record NodeView(string Name, string Value, DateTimeOffset? At);

internal sealed record AttemptView(
    DateTimeOffset At,
    string Outcome,
    string OutcomeText,
    PersonRef? By,
    string? Note
);

internal sealed record RecordView(
    DateTimeOffset At,
    PersonRef? By,
    string Identity,
    bool Consent,
    int? Score,
    string Level,
    string LevelText,
    string? Reason,
    bool Solved,
    string? Needs,
    string? Suggestion,
    IReadOnlyList<string> Said
);

/// <summary>What the viewer may do now, and for what they may not, why.</summary>
internal sealed record FollowUpAction(
    string Code,
    string Name,
    bool Primary,
    bool Allowed,
    Problem? Refusal
);
