namespace Huisheng.Cases.Contract;

/// <summary>One step of a case or a feedback. <c>State</c>: done, current or todo.</summary>
public sealed record StepView(
    string Code,
    string Name,
    string State,
    DateTimeOffset? At,
    string? Note
);
