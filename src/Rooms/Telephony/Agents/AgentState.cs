using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Telephony.Contract;

namespace Huisheng.Telephony.Agents;

internal enum AgentStateCode
{
    Offline,
    Ready,
    Busy,
    Break,
    Talking,
    WrapUp,
}

/// <summary>坐席状态 of one person. What the telephone sets is told by its events; the rest the person says.</summary>
internal sealed class AgentState
{
    public required StaffId StaffId { get; init; }
    public required DepartmentId DepartmentId { get; set; }
    public AgentStateCode State { get; set; }

    /// <summary>小休 for what.</summary>
    public string? Reason { get; set; }
    public DateTimeOffset Since { get; set; }

    /// <summary>话后整理 ends by itself; from then on the agent is ready.</summary>
    public DateTimeOffset? Until { get; set; }
    public PhoneCallId? CallId { get; set; }

    /// <summary>What is true at this moment: a wrap-up that ran out is 示闲, and what was said on another day holds no more.</summary>
    public (AgentStateCode State, DateTimeOffset Since) At(DateTimeOffset now) =>
        State == AgentStateCode.Talking ? (State, Since)
        : BusinessTime.Date(Since) < BusinessTime.Date(now)
            ? (AgentStateCode.Offline, BusinessTime.StartOf(BusinessTime.Date(now)))
        : State == AgentStateCode.WrapUp && Until is { } until && until <= now
            ? (AgentStateCode.Ready, until)
        : (State, Since);

    /// <summary>A person says what they are; talking and wrapping up are the telephone's to say.</summary>
    public Refusal? MaySay(DateTimeOffset now) =>
        At(now).State == AgentStateCode.Talking ? Refusal.Conflict("phone.talking") : null;

    public void Say(AgentStateCode state, string? reason, DateTimeOffset now)
    {
        State = state;
        Reason = state == AgentStateCode.Break ? reason : null;
        Since = now;
        Until = null;
        CallId = null;
    }

    public void Talk(PhoneCallId call, DateTimeOffset since)
    {
        State = AgentStateCode.Talking;
        Reason = null;
        Since = since;
        Until = null;
        CallId = call;
    }

    public void WrapUp(DateTimeOffset since, int seconds)
    {
        State = AgentStateCode.WrapUp;
        Reason = null;
        Since = since;
        Until = since.AddSeconds(seconds);
    }
}
