namespace Huisheng.Regime.Contract;

/// <summary>How much of something one person may do before the house says stop.</summary>
public sealed record Budget : RuleEntry
{
    public required int Most { get; init; }
}

/// <summary>regime/budgets.yaml: what keeps one account from carrying the customers away.</summary>
public sealed record BudgetRules
{
    /// <summary>Full values shown within any 60 minutes.</summary>
    public required Budget Reveals { get; init; }

    /// <summary>Different customers opened or revealed on one day.</summary>
    public required Budget Customers { get; init; }

    /// <summary>Searches and identity checks within a clock hour.</summary>
    public required Budget LookUps { get; init; }

    /// <summary>Seconds a revealed value stays on a screen.</summary>
    public required int ShownSeconds { get; init; }

    /// <summary>Saved views of the desk one person may keep.</summary>
    public required int ViewsKept { get; init; }

    public IEnumerable<Budget> All => [Reveals, Customers, LookUps];
}
