using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>A name that leads to two categories, a priority nobody gets, a pattern that is none.</summary>
internal static class FeedbackChecks
{
    private const string File = "feedback.yaml";

    public static void Run(RuleFiles files)
    {
        Categories(files);
        Priorities(files);
        Delivery(files);
        Impacts(files);
        Steps(files);
        foreach (var reading in files.Feedback.Readings)
        {
            Must(
                reading.In.All(c => files.Feedback.Columns.Any(x => x.Code == c)),
                files,
                reading.Code,
                new("没有这一列", "unknown column")
            );
            Must(
                IsPattern(reading),
                files,
                reading.Code,
                new("格式无法读取", "its pattern cannot be read")
            );
        }
    }

    private static void Categories(RuleFiles files)
    {
        var names = files.Categories.All.SelectMany(c =>
            c.Aliases.Select(a => a.Zh).Append(c.Zh).Select(n => (c.Code, Name: n))
        );
        var twice = names.GroupBy(n => n.Name).FirstOrDefault(g => g.Count() > 1);
        RulebookChecks.Must(
            twice is null,
            files,
            "categories.yaml",
            twice?.Last().Code ?? "",
            new($"{twice?.Key} 指向两个问题类型", $"{twice?.Key} leads to two categories")
        );
    }

    /// <summary>Every urgency with every customer type must end up somewhere.</summary>
    private static void Priorities(RuleFiles files)
    {
        var rules = files.Feedback;
        foreach (var urgency in files.Urgency.Urgency)
        {
            Must(
                rules.CustomerTypes.All(t =>
                    rules.Priorities.Any(p => p.Fits(urgency.Code, t.Code))
                ),
                files,
                "priorities",
                new($"紧急程度 {urgency.Code} 没有优先级", $"no priority for {urgency.Code}")
            );
        }
    }

    /// <summary>What is proposed must be something the form offers (C-01).</summary>
    private static void Impacts(RuleFiles files)
    {
        var offered = files.Urgency.Set("feedback").Values;
        foreach (var impact in files.Feedback.Impacts)
        {
            Must(
                offered.Contains(impact.Urgency),
                files,
                impact.Code,
                new(
                    "反馈表不设它建议的紧急程度",
                    "the feedback form does not offer the urgency it proposes"
                )
            );
        }
    }

    /// <summary>A case is in exactly one of the six at any time, and they come one after the other (S2-07).</summary>
    private static void Steps(RuleFiles files) =>
        Must(
            files
                .Feedback.Steps.SelectMany(s => s.Covers)
                .SequenceEqual(files.Statuses.Steps.Select(s => s.Code)),
            files,
            "steps",
            new(
                "六步须依次涵盖工单的每一步，各一次",
                "the six must cover every step of a case once, in order"
            )
        );

    private static void Delivery(RuleFiles files)
    {
        var rule = files.Feedback.Delivery;
        Must(
            rule.Hours > 0
                && rule.Base is "order" or "promise"
                && files.Categories.Named(rule.Category) is not null,
            files,
            "delivery",
            new(
                "须有小时数、起算（下单或承诺）和已有的问题类型",
                "it needs hours, a base (order or promise) and a known category"
            )
        );
    }

    private static bool IsPattern(CellReading reading)
    {
        try
        {
            return reading.Expression() is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Must(bool holds, RuleFiles files, string code, Reason reason) =>
        RulebookChecks.Must(holds, files, File, code, reason);
}
