using Huisheng.Kernel;

namespace Huisheng.Customers.Contract;

/// <summary>Somebody has asked for more customers' data than a person needs: who, and which budget ("reveal.hour-spent").</summary>
public sealed record BudgetSpent(PersonRef Who, string Code);
