using Huisheng.Regime.Contract;
using Huisheng.Telephony.Transfers;

namespace Huisheng.Telephony;

/// <summary>What is to be noticed about a call afterwards; codes of the list "phone-flag".</summary>
internal static class PhoneFlags
{
    public const string BlindTransfer = "blind-transfer";
    public const string LateAnswer = "late-answer";
    public const string LongSilence = "long-silence";

    public static IReadOnlyList<string> Of(PhoneCall call, CallRules rules) =>
        [
            .. call.Transfers.Exists(t => t.State == TransferState.Blind)
                ? [BlindTransfer]
                : Array.Empty<string>(),
            .. InTime(call, rules) == false ? [LateAnswer] : Array.Empty<string>(),
            .. call.LongestSilence > rules.Phone.SilenceSeconds
                ? [LongSilence]
                : Array.Empty<string>(),
        ];

    /// <summary>Answered within three rings; where they were not counted, within as many seconds (S1-03). Null while nobody has answered.</summary>
    public static bool? InTime(PhoneCall call, CallRules rules) =>
        call.AnsweredAt is null || !call.IsInbound ? null
        : call.Rings is { } rings ? rules.Answer.RingsCompliant(rings)
        : call.WaitSeconds is { } seconds ? rules.Answer.SecondsCompliant(seconds)
        : null;
}
