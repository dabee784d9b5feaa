using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>How soon somebody was answered, and how soon their channel promises it.</summary>
/// <param name="Took">From receipt to the first word with the customer</param>
/// <param name="Late">Counted in service hours, it took longer than the target</param>
internal sealed record Answered(TimeSpan Took, int Minutes, bool Late);

/// <summary>
/// 第一时间响应 (S2-09): a target of each channel, counted in service hours. The limits by urgency (S2-77, S2-78) are clocks of their own
/// and stay the hard ones.
/// </summary>
internal static class Answering
{
    /// <summary>Null while nobody has answered, and for what came in as history.</summary>
    public static Answered? Of(FeedbackRecord record, Rulebook rules) =>
        record.RespondedAt is { } at
        && record.Channel is { } channel
        && rules.Channels.Named(channel)?.AnswerMinutes is { } minutes
            ? new Answered(
                at - record.ReceivedAt,
                minutes,
                IsLate(rules, minutes, record.ReceivedAt, at)
            )
            : null;

    /// <summary>The target itself is still in time.</summary>
    public static bool IsLate(
        Rulebook rules,
        int minutes,
        DateTimeOffset received,
        DateTimeOffset until
    ) =>
        DayHours.Read(rules.Parameters.Named("service.hours").Value!)!.Between(received, until)
        > TimeSpan.FromMinutes(minutes);
}
