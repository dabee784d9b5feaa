using Huisheng.People.Contract;

namespace Huisheng.Telephony.Events;

internal enum CallState
{
    Ringing,
    Talking,
    Held,

    /// <summary>Was answered and is over.</summary>
    Ended,

    /// <summary>Over and never answered.</summary>
    Missed,
}

/// <summary>
/// What a call is, made anew from all its events in the order in which they happened: in whatever order they come, and however late,
/// the end is the same, and nothing that happened is undone.
/// </summary>
internal sealed record CallCourse
{
    public CallState State { get; private set; } = CallState.Ringing;
    public StaffId? AgentId { get; private set; }
    public DateTimeOffset? RangAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public DateTimeOffset? HeldSince { get; private set; }
    public DateTimeOffset? TransferredAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public int HeldSeconds { get; private set; }
    public int? Rings { get; private set; }
    public int LongestSilence { get; private set; }
    public string? Recording { get; private set; }

    /// <summary>From the first ring to the answer, or to the end of a call nobody answered.</summary>
    public int? WaitSeconds =>
        RangAt is { } rang && (AnsweredAt ?? EndedAt) is { } until
            ? (int)(until - rang).TotalSeconds
            : null;

    public static CallCourse Of(IEnumerable<CallEvent> events)
    {
        var course = new CallCourse();
        foreach (
            var happened in events
                .OrderBy(e => e.At)
                .ThenBy(e => e.Type)
                .ThenBy(e => e.Id, StringComparer.Ordinal)
        )
        {
            course.Take(happened);
        }

        return course;
    }

    private void Take(CallEvent e)
    {
        Recording = e.Type == CallEventType.Recording ? e.Reference ?? Recording : Recording;
        LongestSilence =
            e.Type == CallEventType.Silence
                ? Math.Max(LongestSilence, e.Seconds ?? 0)
                : LongestSilence;
        // After its end a call only gets what is told of it afterwards.
        if (EndedAt is null)
        {
            Follow(e);
        }
    }

    private void Follow(CallEvent e)
    {
        switch (e.Type)
        {
            case CallEventType.Ringing when AnsweredAt is null:
                RangAt ??= e.At;
                AgentId = e.AgentId ?? AgentId;
                Rings = e.Rings ?? Rings;
                break;
            case CallEventType.Answered when AnsweredAt is null:
                AnsweredAt = e.At;
                AgentId = e.AgentId ?? AgentId;
                Rings = e.Rings ?? Rings;
                State = CallState.Talking;
                break;
            case CallEventType.Held when State == CallState.Talking:
                HeldSince = e.At;
                State = CallState.Held;
                break;
            case CallEventType.Resumed when State == CallState.Held:
                Resume(e.At);
                State = CallState.Talking;
                break;
            case CallEventType.Transferred when AnsweredAt is not null:
                TransferredAt ??= e.At;
                break;
            case CallEventType.Ended:
                Resume(e.At);
                EndedAt = e.At;
                State = AnsweredAt is null ? CallState.Missed : CallState.Ended;
                break;
        }
    }

    private void Resume(DateTimeOffset at)
    {
        HeldSeconds += HeldSince is { } since ? (int)(at - since).TotalSeconds : 0;
        HeldSince = null;
    }
}
