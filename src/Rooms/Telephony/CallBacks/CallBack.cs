using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Contract;

namespace Huisheng.Telephony.CallBacks;

internal enum CallBackState
{
    Open,

    /// <summary>We reached them, or they rang again and were answered.</summary>
    Reached,

    /// <summary>Tried as often as the rules say.</summary>
    GivenUp,

    /// <summary>The call had been answered after all; its event came late.</summary>
    Withdrawn,
}

/// <summary>未接回拨: a call nobody answered, to be answered by ours. The same caller again is counted, not listed twice (S3-17).</summary>
internal sealed class CallBack : IVersioned, IRecorded
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }

    /// <summary>The first call that was missed.</summary>
    public required PhoneCallId CallId { get; init; }
    public required CustomerId? CustomerId { get; init; }
    public required string CustomerName { get; init; }
    public required string CallerShown { get; init; }
    public required string? CallerKey { get; init; }
    public required DepartmentId DepartmentId { get; init; }
    public required DateTimeOffset MissedAt { get; init; }
    public required DateTimeOffset LastMissedAt { get; set; }
    public int Missed { get; set; } = 1;
    public required DateTimeOffset RecordedAt { get; init; }
    public CallBackState State { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public int Version { get; set; } = 1;
    public List<CallBackAttempt> Attempts { get; init; } = [];

    public Subject Subject => new("call-back", Id, Number);

    public bool IsOpen => State == CallBackState.Open;

    public Refusal? MayTry() => IsOpen ? null : Refusal.Because("call-back.over");

    /// <summary>Reached ends it, and so does the last try the rules ask for.</summary>
    public void Try(CallBackAttempt attempt, int most)
    {
        Attempts.Add(attempt);
        if (attempt.Outcome == CallBackAttempt.Reached)
        {
            End(CallBackState.Reached, attempt.At);
        }
        else if (Attempts.Count >= most)
        {
            End(CallBackState.GivenUp, attempt.At);
        }
    }

    public void End(CallBackState state, DateTimeOffset at)
    {
        State = state;
        EndedAt = at;
    }
}

internal sealed class CallBackAttempt
{
    public const string Reached = "reached";
    public const string NoAnswer = "no-answer";
    public const string WrongNumber = "wrong-number";

    public required Guid Id { get; init; }
    public required Guid CallBackId { get; init; }
    public required string Outcome { get; init; }
    public required string? Note { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset At { get; init; }
}
