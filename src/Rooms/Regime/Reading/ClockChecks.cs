using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>Time limits that would be none, or that nobody could count.</summary>
internal static class ClockChecks
{
    private const string File = "clocks.yaml";
    private static readonly string[] Levels =
    [
        "warning",
        "expectation",
        "breach",
        "l1",
        "l2",
        "l3",
    ];

    private const string Alone = "expectation";

    public static void Run(RuleFiles files)
    {
        foreach (var rule in files.Clocks.Clocks)
        {
            Limit(files, rule);
            Must(
                files.Clocks.Ladders.Any(l => rule.Ladder is null || l.Code == rule.Ladder),
                files,
                rule.Code,
                "unknown ladder"
            );
        }

        foreach (var ladder in files.Clocks.Ladders)
        {
            Steps(files, ladder);
        }

        Policy(files);
    }

    private static void Limit(RuleFiles files, ClockRule rule)
    {
        bool[] kinds =
        [
            rule.Allowance is not null,
            rule.Window is not null,
            rule.NoLimit,
            rule.Manual,
        ];
        Must(
            kinds.Count(k => k) == 1,
            files,
            rule.Code,
            "give exactly one of allowance, window, no-limit, manual"
        );
        Must(rule.Allowance is not { Amount: < 1 }, files, rule.Code, "an allowance is at least 1");
        Must(
            rule.Window is not { } w || (w.From >= 0 && w.To > w.From),
            files,
            rule.Code,
            "a window closes after it opens"
        );
        Must(
            rule.Window is not { From: 0, Unit: not (TimeUnit.Minute or TimeUnit.Hour) },
            files,
            rule.Code,
            "day 0 is the start day, which is not counted"
        );
    }

    private static void Steps(RuleFiles files, Ladder ladder)
    {
        var levels = ladder.Steps.Select(s => s.Level).ToList();
        Must(
            levels.All(Levels.Contains)
                && levels.Distinct().Count() == levels.Count
                && (
                    levels is [Alone]
                    || !levels.Contains(Alone)
                        && ladder.Steps.Count(s => s.Percent is > 0 and < 100) == 1
                ),
            files,
            ladder.Code,
            "a ladder has one warning between 1 and 99 % and each of breach, l1, l2, l3 at most once, or expectation alone"
        );
        Must(
            ladder.Steps.All(s =>
                s.After is null or { Unit: TimeUnit.Minute or TimeUnit.Hour }
                && s.Repeat is null or { Unit: TimeUnit.Minute or TimeUnit.Hour, Amount: > 0 }
                && s.Times >= (s.Repeat is null ? 0 : 1)
            ),
            files,
            ladder.Code,
            "a ladder counts minutes or hours, and says how often it repeats"
        );
    }

    private static void Policy(RuleFiles files)
    {
        var policy = files.Clocks.Policy;
        Must(
            policy.EndOfDay == "24:00"
                || TimeOnly.TryParseExact(
                    policy.EndOfDay,
                    "HH:mm",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                ),
            files,
            "policy",
            "end-of-day is 24:00 or HH:mm"
        );
        Must(policy.Combine == "strictest", files, "policy", "combine is strictest");
    }

    private static void Must(bool holds, RuleFiles files, string code, string reason) =>
        RulebookChecks.Must(holds, files, File, code, reason);
}
