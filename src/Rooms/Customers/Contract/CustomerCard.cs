using Huisheng.Regime.Contract;

namespace Huisheng.Customers.Contract;

/// <summary>The customer as the right-hand panel shows them. <c>Name</c> and <c>Phone</c> are masked.</summary>
/// <param name="CustomerType">新客户, 老客户 or VIP客户, as form 002 prints it</param>
/// <param name="Temperament">For colleagues only; no form prints it</param>
public sealed record CustomerCard(
    Guid Id,
    string Name,
    string HonorificName,
    string Phone,
    string Kind,
    string? Gender,
    string Tier,
    string Tenure,
    string? Region,
    string CustomerType,
    string? Temperament
)
{
    public static CustomerCard Of(CustomerFacts facts, Rulebook rules, DateTimeOffset now) =>
        new(
            facts.Id.Value,
            facts.Name,
            facts.HonorificName,
            facts.Phone,
            facts.Kind,
            facts.Gender,
            facts.Tier,
            CustomerTypes.Tenure(facts, rules, now),
            facts.Region,
            CustomerTypes.Of(facts, rules, now),
            facts.Temperament
        );
}
