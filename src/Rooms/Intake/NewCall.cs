using Huisheng.Cases.Contract;

namespace Huisheng.Intake;

/// <summary>A call as the agent saves it: once, whole, after the customer confirmed the read-back.</summary>
/// <param name="ReceivedAt">When the call came in; now if left out, never in the future</param>
/// <param name="Said">Lines of the script that were said, each with the moment it was ticked</param>
/// <param name="PhoneCall">The number of the call at the telephone this is the record of: its stamps are taken from there</param>
/// <param name="Articles">The numbers of the articles whose answer was used (S1-28)</param>
/// <param name="Limit">A solution limit agreed with the customer; may only be shorter than the rule's (S1-33)</param>
internal sealed record NewCall(
    Guid CustomerId,
    string Type,
    string HandlingClass,
    CaseDescription Description,
    ReadBack ReadBack,
    DateTimeOffset? ReceivedAt = null,
    int? AnsweredAfterRings = null,
    int? AnsweredAfterSeconds = null,
    Guid? VerificationId = null,
    string Emotion = "calm",
    IReadOnlyList<Evidence>? Evidence = null,
    IReadOnlyList<SaidLine>? Said = null,
    string? Title = null,
    string? Answer = null,
    bool Understood = false,
    CallSatisfaction? Satisfaction = null,
    string? Department = null,
    string? Urgency = null,
    DateTimeOffset? Limit = null,
    string? Category = null,
    string? PhoneCall = null,
    IReadOnlyList<string>? Articles = null
);

/// <summary>A line of the script, ticked when it was said; now if the moment is left out.</summary>
internal sealed record SaidLine(string Code, DateTimeOffset? At = null);

internal sealed record ReadBack(bool Confirmed);

internal sealed record CallSatisfaction(
    int? Score = null,
    string? Level = null,
    string? Reason = null
);
