using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Remedies;

internal static class RemedyRights
{
    public const string Read = "remedy.read";
    public const string Plan = "remedy.plan";
    public const string Work = "remedy.work";
    public const string Approve = "remedy.approve";
}

internal enum RemedyState
{
    /// <summary>Waits for what must turn out first.</summary>
    Conditional,

    /// <summary>Waits for somebody who may agree to so much.</summary>
    Waiting,
    Open,
    Done,

    /// <summary>What it depended on turned out otherwise.</summary>
    Denied,

    /// <summary>Nobody agreed to it.</summary>
    Refused,

    /// <summary>It is no longer needed.</summary>
    Withdrawn,
}

/// <summary>处理措施: what is done about a customer's problem, by whom, on which condition, and what became of it.</summary>
internal sealed class Remedy : IVersioned, IRecorded
{
    public required RemedyId Id { get; init; }
    public required string Number { get; init; }
    public required string AboutKind { get; init; }
    public required Guid AboutId { get; init; }
    public required string AboutNumber { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>Masked, as is every text here.</summary>
    public required string CustomerName { get; init; }
    public required string? Category { get; init; }
    public required string Kind { get; init; }

    /// <summary>What exactly, in the writer's words; without them the name of the kind stands for it.</summary>
    public required string? Text { get; init; }
    public required StaffId OwnerId { get; init; }
    public required DepartmentId DepartmentId { get; init; }
    public required StaffId MadeById { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required RemedyState State { get; set; }
    public string? Condition { get; init; }
    public string? Then { get; init; }
    public string? ThenText { get; init; }

    /// <summary>The number of the measure whose condition made this one.</summary>
    public string? From { get; init; }
    public string? Compensation { get; init; }

    /// <summary>In fen, so that sums are exact on both databases.</summary>
    public long? Fen { get; init; }
    public string? Product { get; init; }
    public string? Carrier { get; init; }
    public string? Waybill { get; init; }
    public string? Payer { get; init; }

    /// <summary>Who agreed to the amount or said how the condition turned out.</summary>
    public StaffId? DecidedById { get; set; }
    public string? DecisionNote { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public string? DoneNote { get; set; }
    public bool? Accepted { get; set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("remedy", Id.Value, Number);

    public Subject About => new(AboutKind, AboutId, AboutNumber);

    /// <summary>Its acts stand in the history of what it is about, so who changed it last is found there.</summary>
    Subject IVersioned.Subject => About;

    public decimal? Yuan => Fen / 100m;

    public bool IsOpen =>
        State is RemedyState.Conditional or RemedyState.Waiting or RemedyState.Open;

    public bool ReachedBy(Viewer viewer, string right) =>
        viewer.Reaches(right, [OwnerId, MadeById], [DepartmentId]);

    public Refusal? MayDecide() =>
        State == RemedyState.Conditional ? null : Refusal.Because("remedy.no-condition");

    /// <summary>How what it depends on turned out (S2-90).</summary>
    public void Decide(bool holds, StaffId by, string? note, DateTimeOffset now)
    {
        DecidedById = by;
        DecisionNote = note;
        State = holds ? RemedyState.Done : RemedyState.Denied;
        DoneAt = now;
    }

    /// <summary>Agreeing takes a role whose limit reaches so far, and never the one who asked (C-36).</summary>
    public Refusal? MayApprove(Viewer viewer, RemedyRules rules) =>
        State != RemedyState.Waiting ? Refusal.Because("remedy.not-waiting")
        : !rules.MayAgree(viewer.Roles, Yuan ?? 0)
            ? Refusal.Because("remedy.beyond-limit", $"{Yuan:0.00}")
        : viewer.Id == MadeById ? Refusal.Because("remedy.own-request")
        : null;

    public void Approve(bool agreed, StaffId by, string? note, DateTimeOffset now)
    {
        DecidedById = by;
        DecisionNote = note;
        State = agreed ? RemedyState.Open : RemedyState.Refused;
        DoneAt = agreed ? null : now;
    }

    public Refusal? MayComplete() =>
        State switch
        {
            RemedyState.Open => null,
            RemedyState.Waiting => Refusal.Because("remedy.not-agreed"),
            RemedyState.Conditional => Refusal.Because("remedy.condition-first"),
            _ => Refusal.Because("remedy.done-already"),
        };

    public Refusal? MayWithdraw() => IsOpen ? null : Refusal.Because("remedy.done-already");

    public void Withdraw(string reason, StaffId by, DateTimeOffset now)
    {
        State = RemedyState.Withdrawn;
        DecidedById = by;
        DecisionNote = reason;
        DoneAt = now;
    }

    public void Complete(string? note, bool? accepted, DateTimeOffset now)
    {
        DoneNote = note;
        Accepted = accepted;
        DoneAt = now;
        State = RemedyState.Done;
    }
}
