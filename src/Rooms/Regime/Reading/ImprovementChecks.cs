namespace Huisheng.Regime.Reading;

/// <summary>A digest at no hour of the day, a reminder after no days.</summary>
internal static class ImprovementChecks
{
    public static void Run(RuleFiles files) =>
        RulebookChecks.Must(
            files.Improvements
                is { Digest.Hour: >= 0 and < 24, Untold.Days: > 0, LongestCycle: > 0 },
            files,
            "improvements.yaml",
            files.Improvements.Digest.Code,
            new("钟点须为 0–23，天数须为正数", "an hour of the day, and days above 0")
        );
}
