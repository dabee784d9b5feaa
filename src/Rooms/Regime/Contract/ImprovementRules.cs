namespace Huisheng.Regime.Contract;

/// <summary>When the digest of a week's suggestions goes out: on Monday, from this hour on (S1-36).</summary>
public sealed record DigestRule : RuleEntry
{
    public required int Hour { get; init; }
}

/// <summary>How long a customer may wait for word of their suggestion before somebody is reminded, and then again.</summary>
public sealed record UntoldRule : RuleEntry
{
    public required int Days { get; init; }

    public TimeSpan Every => TimeSpan.FromDays(Days);
}

/// <summary>regime/improvements.yaml.</summary>
public sealed record ImprovementRules
{
    public required DigestRule Digest { get; init; }
    public required UntoldRule Untold { get; init; }

    /// <summary>改进工作, 改进产品, 改进服务 (S3-80).</summary>
    public required IReadOnlyList<RuleEntry> Kinds { get; init; }

    /// <summary>The longest cycle a development may be given, in days.</summary>
    public required int LongestCycle { get; init; }

    public IEnumerable<RuleEntry> All => [Digest, Untold, .. Kinds];
}
