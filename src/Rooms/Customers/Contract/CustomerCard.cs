namespace Huisheng.Customers.Contract;

/// <summary>The customer as the right-hand panel shows them. <c>Name</c> and <c>Phone</c> are masked.</summary>
public sealed record CustomerCard(
    Guid Id,
    string Name,
    string HonorificName,
    string Phone,
    string Kind,
    string? Gender,
    string Tier,
    string Tenure,
    string? Region
)
{
    public static CustomerCard Of(CustomerFacts facts, DateTimeOffset now) =>
        new(
            facts.Id.Value,
            facts.Name,
            facts.HonorificName,
            facts.Phone,
            facts.Kind,
            facts.Gender,
            facts.Tier,
            Tenures.Of(facts.CreatedAt, now),
            facts.Region
        );
}

internal static class Tenures
{
    // 新 = known for at most 30 days (C-27); the first service takes the place of the first contact once services are recorded.
    private const int NewDays = 30;

    public static string Of(DateTimeOffset since, DateTimeOffset now) =>
        Kernel.BusinessTime.Date(now).DayNumber - Kernel.BusinessTime.Date(since).DayNumber
        <= NewDays
            ? "new"
            : "old";
}
