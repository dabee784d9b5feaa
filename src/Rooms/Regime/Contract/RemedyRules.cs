namespace Huisheng.Regime.Contract;

/// <summary>A kind of measure: for which categories it is proposed, and what must be said with it.</summary>
public sealed record RemedyKind : RuleEntry
{
    public const string Amount = "amount";
    public const string Waybill = "waybill";
    public const string Condition = "condition";
    public const string Acceptance = "acceptance";

    /// <summary>Codes of categories, branches included.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>One of the four above, or null.</summary>
    public string? Asks { get; init; }

    /// <summary>It becomes an item of the improvements (S2-41).</summary>
    public bool Improves { get; init; }
}

/// <summary>Up to how many yuan a role agrees to a compensation by itself; null is without limit (C-36).</summary>
public sealed record RemedyLimit : RuleEntry
{
    public decimal? Yuan { get; init; }
}

/// <summary>regime/remedies.yaml.</summary>
public sealed record RemedyRules
{
    public required IReadOnlyList<RemedyKind> Kinds { get; init; }
    public required IReadOnlyList<Entry> Compensations { get; init; }
    public required IReadOnlyList<Entry> Payers { get; init; }
    public required IReadOnlyList<RemedyLimit> Limits { get; init; }
    public required IReadOnlyList<ScriptLine> Lines { get; init; }

    public RemedyKind? Named(string code) => Kinds.FirstOrDefault(k => k.Code == code);

    public ScriptLine? LineFor(string when) => Lines.FirstOrDefault(l => l.When == when);

    /// <summary>What is proposed for a category, in the order of the file (S2-39 … S2-41).</summary>
    public IReadOnlyList<RemedyKind> Proposed(string? category, CategoryRules categories) =>
        category is null
            ? []
            : [.. Kinds.Where(k => k.For.Any(c => categories.Within(c).Contains(category)))];

    /// <summary>Whether somebody of these roles may agree to so much.</summary>
    public bool MayAgree(IEnumerable<string> roles, decimal yuan) =>
        Limits.Any(l => roles.Contains(l.Code) && (l.Yuan is null || yuan <= l.Yuan));

    /// <summary>The first role in order whose limit reaches so far.</summary>
    public string ApproverOf(decimal yuan) =>
        Limits.First(l => l.Yuan is null || yuan <= l.Yuan).Code;
}
