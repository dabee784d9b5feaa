namespace Huisheng.Regime.Contract;

public sealed record SatisfactionLevel : RuleEntry
{
    public required IReadOnlyList<int> Scores { get; init; }

    /// <summary>A case may close at this level (C-15).</summary>
    public required bool Closes { get; init; }
}

public sealed record ScoreLabel
{
    public required int Score { get; init; }
    public required string Zh { get; init; }
    public required string En { get; init; }
}

/// <summary>regime/satisfaction.yaml.</summary>
public sealed record SatisfactionRules
{
    public required IReadOnlyList<SatisfactionLevel> Levels { get; init; }
    public required IReadOnlyList<ScoreLabel> Scores { get; init; }

    /// <summary>A reason is mandatory for any score below this (S0-46).</summary>
    public required int ReasonBelow { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }

    /// <summary>The level of a score 1–5; null for any other number.</summary>
    public SatisfactionLevel? Of(int score) => Levels.FirstOrDefault(l => l.Scores.Contains(score));

    public SatisfactionLevel? Named(string code) => Levels.FirstOrDefault(l => l.Code == code);
}
