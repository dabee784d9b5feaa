using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Notices.Messages;

internal enum MessageState
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>Some worker has it until <see cref="Message.NextAt"/>.</summary>
    Sending,

    /// <summary>Whoever carries it has taken it.</summary>
    Sent,

    /// <summary>It has arrived, says whoever carries it.</summary>
    Delivered,

    /// <summary>The last try failed; the next is at <see cref="Message.NextAt"/>.</summary>
    Failed,

    /// <summary>Nothing more is tried until a person says so.</summary>
    Dead,
}

/// <summary>
/// A text to a customer, written in the transaction of the act it tells about. The recipient is a contact of the vault; the
/// number itself is nowhere here.
/// </summary>
internal sealed class Message : IVersioned
{
    public required Guid Id { get; init; }
    public required string Channel { get; init; }
    public required CustomerId CustomerId { get; init; }
    public required Guid ContactId { get; set; }

    /// <summary>138****5678</summary>
    public required string Recipient { get; set; }
    public required string Title { get; init; }
    public required string Text { get; set; }
    public required string AboutKind { get; init; }
    public required Guid AboutId { get; init; }
    public required string AboutNumber { get; init; }

    /// <summary>What it says ("result"), and of which round: the same is never sent twice by one channel (R23).</summary>
    public required string Template { get; init; }
    public required string Cycle { get; init; }
    public required StaffId? ById { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required MessageState State { get; set; }

    /// <summary>When somebody looks at it again: the next try, or the end of the lease of the running one; null when it is settled.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>All tries, and those since a person last sent it off.</summary>
    public int Attempts { get; set; }
    public int Tries { get; set; }

    /// <summary>1, and one more each time a person sends it again: then it is a new message for whoever carries it.</summary>
    public int Turn { get; set; } = 1;
    public string? Problem { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public DateTimeOffset? DeliveredAt { get; set; }
    public int Version { get; set; } = 1;

    /// <summary>What happens to a message stands in the timeline of the thing it is about.</summary>
    public Subject Subject => About;

    public Subject About => new(AboutKind, AboutId, AboutNumber);

    /// <summary>By what the carrier knows it; the same for every try of one turn, so that it is carried once.</summary>
    public string Key => KeyOf(Id, Turn);

    public static string KeyOf(Guid id, int turn) => $"{id:N}.{turn}";

    public Refusal? MayResend() =>
        State == MessageState.Dead ? null : Refusal.Because("message.not-dead");

    public void Queue(DateTimeOffset now)
    {
        State = MessageState.Queued;
        NextAt = now;
        Tries = 0;
        Turn++;
        Problem = null;
    }

    public void Begin(DateTimeOffset leaseEnd)
    {
        State = MessageState.Sending;
        NextAt = leaseEnd;
        Attempts++;
        Tries++;
    }

    /// <summary>The carrier has taken it. A receipt may have been quicker.</summary>
    public void Taken(DateTimeOffset now)
    {
        SentAt ??= now;
        if (State is not MessageState.Delivered)
        {
            State = MessageState.Sent;
            Problem = null;
        }

        NextAt = null;
    }

    /// <summary>A try that came to nothing: waits for the next, or is dead when none is left.</summary>
    public void Missed(string problem, bool final, MessageRetry retry, DateTimeOffset now)
    {
        Problem = problem;
        var wait = final ? null : retry.After(Tries);
        State = wait is null ? MessageState.Dead : MessageState.Failed;
        NextAt = now + wait;
    }

    /// <summary>False when the receipt says nothing new: what has arrived never goes back (R24).</summary>
    public bool Arrived(DateTimeOffset now)
    {
        if (State == MessageState.Delivered)
        {
            return false;
        }

        State = MessageState.Delivered;
        SentAt ??= now;
        DeliveredAt = now;
        NextAt = null;
        Problem = null;
        return true;
    }

    /// <summary>The carrier gave it up. Said about an earlier turn, or after it arrived, it changes nothing.</summary>
    public bool Lost(int turn, DateTimeOffset now)
    {
        if (turn != Turn || State is MessageState.Delivered or MessageState.Dead)
        {
            return false;
        }

        SentAt ??= now;
        State = MessageState.Dead;
        Problem = "undelivered";
        NextAt = null;
        return true;
    }
}

/// <summary>One try: begun before the address was opened, ended when the carrier answered.</summary>
internal sealed class MessageAttempt
{
    public required Guid Id { get; init; }
    public required Guid MessageId { get; init; }
    public required int No { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>"sent", "failed", or "unknown" when nobody came back to say; null while it runs.</summary>
    public string? Outcome { get; set; }
    public string? Problem { get; set; }

    /// <summary>The number of the carrier's answer, such as 503.</summary>
    public string? Detail { get; set; }

    /// <summary>Keyed hash of the number, for what one number may get (R50).</summary>
    public required string AddressHash { get; init; }
}
