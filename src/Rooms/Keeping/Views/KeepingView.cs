using Huisheng.Kernel;

namespace Huisheng.Keeping.Views;

/// <summary>A kind of record: how long it is kept, how many are past their time, and when the oldest of them was archived.</summary>
internal sealed record KindView(
    string Kind,
    string KindText,
    int Months,
    int Past,
    DateTimeOffset? Oldest
);

/// <param name="MayHold">The person may place and lift holds</param>
/// <param name="MayPurge">The person may make trials and purge</param>
internal sealed record KeepingView(
    IReadOnlyList<KindView> Kinds,
    int Holds,
    bool MayHold,
    bool MayPurge
);

/// <param name="Shown">The number of the record, or the masked name of the customer</param>
internal sealed record HoldView(
    string Number,
    int Version,
    string Kind,
    string KindText,
    string SubjectNumber,
    string Shown,
    string Reason,
    PersonRef? By,
    DateTimeOffset At,
    PersonRef? LiftedBy,
    DateTimeOffset? LiftedAt,
    string? LiftReason
);

/// <summary>A trial and what became of it. <c>Done</c> counts what the job has looked at of the <c>Going</c>.</summary>
/// <param name="MayStart">The refusal the person would get is none</param>
internal sealed record PurgeView(
    string Number,
    int Version,
    string Kind,
    string KindText,
    int Months,
    int RuleVersion,
    int KindVersion,
    string State,
    string StateText,
    int Going,
    int HeldBack,
    int Further,
    int Purged,
    int Kept,
    PersonRef? By,
    DateTimeOffset At,
    PersonRef? StartedBy,
    DateTimeOffset? StartedAt,
    DateTimeOffset? DoneAt,
    string? Reason,
    bool MayStart
);

/// <summary>A record of a trial; <c>VerdictText</c> says what becomes of it and why.</summary>
internal sealed record PurgeItemView(
    int No,
    string Number,
    DateTimeOffset ArchivedAt,
    string KeptUntilText,
    string Verdict,
    string VerdictText,
    string? Because,
    DateTimeOffset? PurgedAt
);

/// <summary>A line of the purge log: nothing personal, kept for ever.</summary>
internal sealed record PurgedView(
    string Number,
    string Kind,
    string KindText,
    DateTimeOffset ArchivedAt,
    DateTimeOffset PurgedAt,
    string Run,
    PersonRef? By,
    int RuleVersion,
    int KindVersion,
    string? Reason
);
