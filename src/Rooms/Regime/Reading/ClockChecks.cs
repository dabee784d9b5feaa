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
                new("没有这个升级阶梯", "unknown ladder")
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
            new(
                "时限、时间窗、不设时限、手动四者须且只须给出一个",
                "give exactly one of allowance, window, no-limit, manual"
            )
        );
        Must(
            rule.Allowance is not { Amount: < 1 },
            files,
            rule.Code,
            new("时限至少为 1", "an allowance is at least 1")
        );
        Must(
            rule.Window is not { } w || (w.From >= 0 && w.To > w.From),
            files,
            rule.Code,
            new("时间窗的结束须晚于开始", "a window closes after it opens")
        );
        Must(
            rule.Window is not { From: 0, Unit: not (TimeUnit.Minute or TimeUnit.Hour) },
            files,
            rule.Code,
            new("第 0 日是起算日，不计入", "day 0 is the start day, which is not counted")
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
                        && ladder.Steps.Count(s =>
                            s.Percent is > 0 and < 100 || s.Before is { Amount: > 0 }
                        ) == 1
                ),
            files,
            ladder.Code,
            new(
                "阶梯须有一个 1–99 % 或提前若干分钟、小时的预警，逾期和一、二、三级各至多一次；或只有客户期望",
                "a ladder has one warning between 1 and 99 % or some minutes or hours before, and each of breach, l1, l2, l3 at most once, or expectation alone"
            )
        );
        Must(
            ladder.Steps.All(s =>
                s.After is null or { Unit: TimeUnit.Minute or TimeUnit.Hour }
                && s.Before is null or { Unit: TimeUnit.Minute or TimeUnit.Hour }
                && s.Repeat is null or { Unit: TimeUnit.Minute or TimeUnit.Hour, Amount: > 0 }
                && s.Times >= (s.Repeat is null ? 0 : 1)
            ),
            files,
            ladder.Code,
            new(
                "阶梯按分钟或小时计，重复的须写明次数",
                "a ladder counts minutes or hours, and says how often it repeats"
            )
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
            new("一日的终点为 24:00 或 HH:mm", "end-of-day is 24:00 or HH:mm")
        );
        Must(
            policy.Combine == "strictest",
            files,
            "policy",
            new("合并方式为取最严", "combine is strictest")
        );
    }

    private static void Must(bool holds, RuleFiles files, string code, Reason reason) =>
        RulebookChecks.Must(holds, files, File, code, reason);
}
