using Huisheng.Kernel;

namespace Huisheng.Desk.Contract;

/// <summary>The nearest due time as the desk shows it. <c>Text</c> prints the end of a day as 24:00; <c>Mark</c> is 休, 班 or null.</summary>
public sealed record WorkItemDue(
    string Milestone,
    string Name,
    DateTimeOffset StartedAt,
    DateTimeOffset At,
    string Text,
    string? Mark,
    DateTimeOffset? WarnAt
);

/// <summary>One row of the desk and of every list of open work.</summary>
public sealed record WorkItemView(
    string Kind,
    string Number,
    string Title,
    string Customer,
    string? Type,
    string? Urgency,
    string? Grade,
    string State,
    string StateText,
    PersonRef? Owner,
    string? Department,
    WorkItemDue? Due,
    string? LastEntry,
    DateTimeOffset? LastAt,
    DateTimeOffset CreatedAt
);
