using Huisheng.Cases.Contract;

namespace Huisheng.Intake;

/// <summary>A call as the agent saves it: once, whole, after the customer confirmed the read-back.</summary>
/// <param name="ReceivedAt">When the call came in; now if left out, never in the future</param>
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
    IReadOnlyList<string>? Said = null,
    string? Title = null,
    string? Answer = null,
    bool Understood = false,
    CallSatisfaction? Satisfaction = null,
    string? Department = null,
    string? Urgency = null,
    DateTimeOffset? Limit = null,
    string? Category = null
);

internal sealed record ReadBack(bool Confirmed);

internal sealed record CallSatisfaction(
    int? Score = null,
    string? Level = null,
    string? Reason = null
);
