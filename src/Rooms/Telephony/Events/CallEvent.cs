using Huisheng.People.Contract;
using Huisheng.Telephony.Contract;

namespace Huisheng.Telephony.Events;

/// <summary>What a telephone system can say of a call. The order is that of two events of the same second.</summary>
internal enum CallEventType
{
    Ringing,
    Answered,
    Held,
    Resumed,
    Silence,
    Transferred,
    Recording,
    Ended,
}

/// <summary>One thing that happened in a call, kept as it came; what the call is follows from all of them.</summary>
internal sealed class CallEvent
{
    public required PhoneCallId CallId { get; init; }

    /// <summary>Given by the telephone system; the same id again does nothing.</summary>
    public required string Id { get; init; }
    public required CallEventType Type { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset CameAt { get; init; }
    public required StaffId? AgentId { get; init; }
    public required int? Rings { get; init; }

    /// <summary>Of a silence: how long it was.</summary>
    public required int? Seconds { get; init; }

    /// <summary>Of a recording: how the telephone system calls it.</summary>
    public required string? Reference { get; init; }
}
