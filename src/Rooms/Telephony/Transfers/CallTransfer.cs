using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Telephony.Contract;

namespace Huisheng.Telephony.Transfers;

internal enum TransferState
{
    Telling,

    /// <summary>Reason and target were told and the customer said yes (S1-81).</summary>
    Confirmed,

    /// <summary>The customer does not want to be put through.</summary>
    Declined,

    /// <summary>直接挂断转接: put through, or ended with the target told, before the customer had said yes.</summary>
    Blind,

    /// <summary>The call ended and nobody was put through: there was no transfer.</summary>
    Abandoned,
}

/// <summary>转接 in its three steps: why, to whom, and the customer's yes (S1-79 … S1-81).</summary>
internal sealed class CallTransfer
{
    public required Guid Id { get; init; }
    public required PhoneCallId CallId { get; init; }
    public required int No { get; init; }
    public DateTimeOffset? ReasonAt { get; set; }

    /// <summary>What was said, as the script had it then.</summary>
    public string? ReasonLine { get; set; }
    public DateTimeOffset? TargetAt { get; set; }
    public string? TargetLine { get; set; }
    public DepartmentId? DepartmentId { get; set; }
    public StaffId? ColleagueId { get; set; }
    public DateTimeOffset? AnsweredAt { get; set; }
    public TransferState State { get; set; } = TransferState.Telling;

    public Refusal? MayTellTarget() =>
        State != TransferState.Telling || ReasonAt is null
            ? Refusal.Because("phone.transfer-reason-first")
            : null;

    public Refusal? MayAnswer() =>
        State != TransferState.Telling || TargetAt is null
            ? Refusal.Because("phone.transfer-target-first")
            : null;

    public void Answer(bool yes, DateTimeOffset now)
    {
        AnsweredAt = now;
        State = yes ? TransferState.Confirmed : TransferState.Declined;
    }

    /// <summary>
    /// The call was put through, or has ended, at that moment. Put through without a yes before it is blind, and so is an end
    /// after the target was told and before the yes (S1-81); where only the reason was told there was no transfer. Told late, it is judged by when it happened.
    /// </summary>
    public TransferState JudgedAt(DateTimeOffset happenedAt, bool putThrough) =>
        State switch
        {
            TransferState.Declined => putThrough ? TransferState.Blind : State,
            TransferState.Blind => State,
            _ when !putThrough => TargetAt is not null && AnsweredAt is null
                ? TransferState.Blind
                : TransferState.Abandoned,
            _ => AnsweredAt <= happenedAt ? TransferState.Confirmed : TransferState.Blind,
        };
}
