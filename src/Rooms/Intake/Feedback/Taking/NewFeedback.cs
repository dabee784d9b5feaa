using Huisheng.Cases.Contract;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>A feedback as it is saved: once, whole.</summary>
/// <param name="CustomerType">As the customer's file says, if left out (C-27)</param>
/// <param name="ScenePart">The reason or target, where the scene has any</param>
/// <param name="Reference">Where it was found, such as the link of a review; some channels need one (S2-08)</param>
/// <param name="CategoryLabel">Another name of the category, as the customer's words had it (C-12)</param>
/// <param name="ReceivedAt">When it came in; now if left out, never in the future</param>
/// <param name="ExpectedAt">Until when the customer hopes for it; reminds, and is no breach (C-04)</param>
/// <param name="Limit">解决时限; the strictest of it and the rules counts</param>
/// <param name="Department">Instead of the one the routes give</param>
internal sealed record NewFeedback(
    Guid CustomerId,
    string Scene,
    string Channel,
    string Category,
    CaseDescription Description,
    string Urgency,
    string Impact,
    string? CustomerType = null,
    string? ScenePart = null,
    string? Reference = null,
    string? CategoryLabel = null,
    DateTimeOffset? ReceivedAt = null,
    string? Emotion = null,
    DateTimeOffset? ExpectedAt = null,
    IReadOnlyList<Evidence>? Evidence = null,
    string? Suggestion = null,
    string? Title = null,
    DateTimeOffset? Limit = null,
    string? Department = null
);
