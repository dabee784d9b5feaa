namespace Huisheng.Cases.Contract;

/// <summary>One of the six steps of a feedback. <c>State</c>: done, current or todo.</summary>
public sealed record StepOfFeedback(
    string Code,
    string Name,
    string State,
    DateTimeOffset? At,
    string? Note
);
