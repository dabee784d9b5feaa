using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.FollowUps;

/// <summary>Who wants to visit. <c>StandsIn</c>: on duty for the assignee today.</summary>
internal sealed record Visitor(StaffId Id, bool StandsIn = false);

/// <summary>What a follow-up may do: pure, time and people come in.</summary>
internal sealed partial class FollowUp
{
    /// <summary>The one outcome that makes a visit effective (S0-17).</summary>
    public const string Reached = "reached";

    /// <summary>Only the assignee or who stands in; never somebody whose own work is asked about (C-07).</summary>
    public Refusal? MayBeDoneBy(Visitor visitor) =>
        visitor.Id != AssigneeId && !visitor.StandsIn
            ? Refusal.NotAllowed("follow-up.somebody-elses")
        : visitor.Id != AssigneeId && NotBy.Contains(visitor.Id)
            ? Refusal.NotAllowed("follow-up.not-independent")
        : null;

    public Refusal? MayStart(Visitor visitor) =>
        State switch
        {
            FollowUpState.Pending => MayBeDoneBy(visitor),
            FollowUpState.Visiting => Refusal.Conflict("follow-up.started-already"),
            _ => Over() ?? Refusal.Conflict("follow-up.ended-already"),
        };

    /// <summary>Before the window opens a visit is early, not refused (S0-16).</summary>
    public bool Early(DateTimeOffset now) => OpensAt is { } opens && (StartedAt ?? now) < opens;

    public void Start(Visitor visitor, string channel, DateTimeOffset now)
    {
        Channel = channel;
        StartedAt = now;
        AnnounceAt = null;
        VisitorId = visitor.Id;
        State = FollowUpState.Visiting;
    }

    /// <summary>Due some hours before the window opens.</summary>
    public void Plan(Announcement rule) => AnnounceAt = OpensAt?.AddHours(-(rule.AheadHours ?? 0));

    /// <summary>The customer knows of the visit, or cannot be told of it: then there is no moment.</summary>
    public void Announce(string? channel, DateTimeOffset? at)
    {
        AnnounceAt = null;
        AnnouncedAt = at;
        AnnouncedBy = channel;
    }

    /// <summary>Code of the word "announcement": told so long before the first try to reach the customer, it counts (S4-87).</summary>
    public string Announcement(int leastHours)
    {
        if (AnnouncedAt is not { } told)
        {
            return AnnounceAt is null ? "none" : "planned";
        }

        var first = Attempts.Select(a => a.StartedAt).Append(StartedAt ?? DateTimeOffset.MaxValue);
        return first.Min() - told >= TimeSpan.FromHours(leastHours) ? "announced" : "short";
    }

    public Refusal? MayEnd(Visitor visitor) =>
        State switch
        {
            FollowUpState.Visiting => MayBeDoneBy(visitor),
            FollowUpState.Pending => Refusal.Conflict("follow-up.not-started"),
            _ => Over() ?? Refusal.Conflict("follow-up.ended-already"),
        };

    /// <summary>Keeps the attempt. Only a customer who was reached ends the visit; otherwise the task stays open for the next try.</summary>
    public Attempt End(Visitor visitor, string outcome, string? note, DateTimeOffset now)
    {
        var attempt = new Attempt
        {
            Id = NewId.At(now),
            FollowUpId = Id,
            StartedAt = StartedAt ?? now,
            At = now,
            Channel = Channel ?? "",
            Outcome = outcome,
            By = visitor.Id,
            Note = note,
        };
        Attempts.Add(attempt);
        var reached = outcome == Reached;
        State = reached ? FollowUpState.Visited : FollowUpState.Pending;
        EndedAt = reached ? now : null;
        StartedAt = reached ? StartedAt : null;
        return attempt;
    }

    public Refusal? MayRecord(Visitor visitor) =>
        State switch
        {
            FollowUpState.Visited => MayBeDoneBy(visitor),
            FollowUpState.Pending => Refusal.Conflict("follow-up.not-started"),
            FollowUpState.Visiting => Refusal.Conflict("follow-up.not-ended"),
            _ => Over(),
        };

    public void Submit(FollowUpRecord record)
    {
        Record = record;
        DoneAt = record.At;
        State = FollowUpState.Done;
    }

    public void Cancel(DateTimeOffset now)
    {
        CancelledAt = now;
        AnnounceAt = null;
        State = FollowUpState.Cancelled;
    }

    private Refusal? Over() =>
        State switch
        {
            FollowUpState.Done => Refusal.Conflict("follow-up.done-already"),
            FollowUpState.Cancelled => Refusal.Conflict("follow-up.cancelled"),
            _ => null,
        };
}
