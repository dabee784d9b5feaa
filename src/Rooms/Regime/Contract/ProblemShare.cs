namespace Huisheng.Regime.Contract;

/// <summary>So many of all problems of a period are of one class. Whole numbers: a share on the line must not depend on rounding.</summary>
public readonly record struct ProblemShare(long Of, long All)
{
    /// <summary>高频: at least this share of the month's summary (S2-53).</summary>
    public bool AtLeast(int percent) => All > 0 && Of * 100 >= All * percent;

    /// <summary>优先优化: more than this share of the last thirty days (S0-64); the share itself is not yet more.</summary>
    public bool Above(int percent) => All > 0 && Of * 100 > All * percent;
}

/// <summary>The two flags of a class of problems. Each document keeps its own line and its own period (C-19).</summary>
public sealed record ProblemFlags(bool Frequent, bool Priority)
{
    public static ProblemFlags Of(ParameterRules rules, ProblemShare month, ProblemShare rolling) =>
        new(
            month.AtLeast(rules.Named("highfreq.list").Number),
            rolling.Above(rules.Named("highfreq.priority").Number)
        );
}
