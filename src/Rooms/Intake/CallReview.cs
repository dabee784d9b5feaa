using Huisheng.People.Contract;

namespace Huisheng.Intake;

/// <summary>质检 of one call by one person: each item of the sheet from 0 to 5 (S1-50, S1-53). A later one is added, none is changed.</summary>
internal sealed class CallReview
{
    public const int Least = 0;
    public const int Most = 5;

    public required Guid Id { get; init; }
    public required CallId CallId { get; init; }
    public required StaffId ById { get; init; }
    public required DateTimeOffset At { get; init; }
    public required IReadOnlyList<ReviewScore> Scores { get; init; }
    public required string? Note { get; init; }
}

/// <summary>An item of the sheet and its score.</summary>
internal sealed record ReviewScore(string Item, int Score);
