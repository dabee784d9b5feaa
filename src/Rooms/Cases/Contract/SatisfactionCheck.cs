using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Cases.Contract;

/// <summary>Score and level as people give them (C-08): at least one of them, and a contradiction only with a reason.</summary>
public static class SatisfactionCheck
{
    private const string Field = "satisfaction";

    /// <summary>The level that counts: the one said, otherwise the score's.</summary>
    public static SatisfactionLevel? Level(int? score, string? level, Rulebook rules) =>
        level is not null ? rules.SatisfactionRules.Named(level)
        : score is { } given ? rules.Satisfaction(given)
        : null;

    public static void Add(Check check, int? score, string? level, string? reason, Rulebook rules)
    {
        var known = Level(score, level, rules);
        var contradicts =
            known is not null
            && score is { } given
            && rules.Satisfaction(given) is { } meant
            && meant.Code != known.Code;
        check
            .Require(
                score is null || rules.Satisfaction(score.Value) is not null,
                $"{Field}.score",
                "satisfaction.score"
            )
            .Require(
                level is null || rules.SatisfactionRules.Named(level) is not null,
                $"{Field}.level",
                "field.unknown-value"
            )
            .Require(score is not null || level is not null, $"{Field}.score", "field.required")
            .Require(
                known is null || known.Closes || !string.IsNullOrWhiteSpace(reason),
                $"{Field}.reason",
                "satisfaction.reason"
            )
            .Require(
                !contradicts || !string.IsNullOrWhiteSpace(reason),
                $"{Field}.reason",
                "satisfaction.contradiction"
            )
            .Optional(reason, $"{Field}.reason");
    }
}
