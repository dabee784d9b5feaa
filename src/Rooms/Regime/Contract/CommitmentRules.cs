namespace Huisheng.Regime.Contract;

/// <summary>Where a commitment comes from, and what must be said with it.</summary>
public sealed record CommitmentSource : RuleEntry
{
    /// <summary>A person may enter one by hand; the others are born with another act.</summary>
    public bool Manual { get; init; }
    public bool NeedsMethod { get; init; }
    public bool NeedsOwner { get; init; }

    /// <summary>Promised before it is entered, so its time may be over (S2-89).</summary>
    public bool Past { get; init; }

    /// <summary>The time it gets when nobody names one.</summary>
    public Allowance? Default { get; init; }
}

/// <summary>regime/commitments.yaml.</summary>
public sealed record CommitmentRules
{
    public required IReadOnlyList<CommitmentSource> Sources { get; init; }

    public CommitmentSource? Named(string code) => Sources.FirstOrDefault(s => s.Code == code);
}
