using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>What the types alone cannot see: codes that are there twice, codes that lead nowhere, limits that are no limit.</summary>
internal static class RulebookChecks
{
    public static void Run(RuleFiles files)
    {
        Once(files, "clocks.yaml", files.Clocks.Clocks);
        Once(files, "numbers.yaml", files.Numbers.Numbers);
        Once(files, "case-types.yaml", files.CaseTypes.CaseTypes);
        Once(files, "urgency.yaml", files.Urgency.Urgency);
        Once(files, "channels.yaml", files.Channels.Channels);
        Once(files, "retention.yaml", files.Retention.Kinds);
        Once(files, "statuses.yaml", files.Statuses.CaseStates);
        Once(files, "files.yaml", files.Files.Kinds);
        Once(files, "emergency.yaml", files.Emergency.Checklist);
        Once(files, "commitments.yaml", files.Commitments.Sources);
        Documents(files);
        ClockChecks.Run(files);
        CaseTypes(files);
        References(files);
        FeedbackChecks.Run(files);
        RemedyChecks.Run(files);
        Once(files, "improvements.yaml", files.Improvements.Kinds);
        ImprovementChecks.Run(files);
        Floors(files);
        Budgets(files);
        FileChecks.Run(files);
        MessageChecks.Run(files);
        ParameterChecks.Run(files);
    }

    private static void Once(RuleFiles files, string name, IEnumerable<Entry> entries)
    {
        var twice = entries.GroupBy(e => e.Code).FirstOrDefault(g => g.Count() > 1);
        Must(
            twice is null,
            files,
            name,
            twice?.Key ?? "",
            new("编码重复", "the code is there twice")
        );
    }

    private static void Documents(RuleFiles files)
    {
        var known = files.Documents.Documents.Select(d => d.Code).ToHashSet();
        foreach (var (name, rule) in Rules(files))
        {
            Must(
                known.Contains(rule.Document),
                files,
                name,
                rule.Code,
                new("没有这份文件", "unknown document")
            );
            Must(
                !string.IsNullOrEmpty(rule.Row),
                files,
                name,
                rule.Code,
                new("规则须写明条款编号", "a rule names its row")
            );
        }
    }

    private static IEnumerable<(string Name, RuleEntry Rule)> Rules(RuleFiles f) =>
        f
            .Clocks.Clocks.Select(r => ("clocks.yaml", (RuleEntry)r))
            .Concat(f.Clocks.Ladders.Select(r => ("clocks.yaml", (RuleEntry)r)))
            .Concat(f.Numbers.Numbers.Select(r => ("numbers.yaml", (RuleEntry)r)))
            .Concat(f.CaseTypes.CaseTypes.Select(r => ("case-types.yaml", (RuleEntry)r)))
            .Concat(f.CaseTypes.HandlingClasses.Select(r => ("case-types.yaml", (RuleEntry)r)))
            .Concat(f.Urgency.Urgency.Select(r => ("urgency.yaml", (RuleEntry)r)))
            .Concat(f.Urgency.Sets.Select(r => ("urgency.yaml", (RuleEntry)r)))
            .Concat(f.Grades.Grades.Select(r => ("grades.yaml", (RuleEntry)r)))
            .Concat(f.Satisfaction.Levels.Select(r => ("satisfaction.yaml", (RuleEntry)r)))
            .Concat(f.Budgets.All.Select(r => ("budgets.yaml", (RuleEntry)r)))
            .Concat(f.Call.Lines.Select(r => ("call.yaml", (RuleEntry)r)))
            .Concat(f.Call.Review.Select(r => ("call.yaml", r)))
            .Append(("call.yaml", f.Call.Scope))
            .Concat(f.Parameters.Parameters.Select(r => ("parameters.yaml", (RuleEntry)r)))
            .Concat(f.Routes.Routes.Select(r => ("routes.yaml", (RuleEntry)r)))
            .Concat(f.Exclusions.Exclusions.Select(r => ("exclusions.yaml", (RuleEntry)r)))
            .Concat(f.Reports.Cycles.Select(r => ("reports.yaml", (RuleEntry)r)))
            .Concat(f.Said.Lists.Select(r => ("words.yaml", (RuleEntry)r)))
            .Concat(f.Emergency.Checklist.Select(r => ("emergency.yaml", r)))
            .Concat(f.Commitments.Sources.Select(r => ("commitments.yaml", (RuleEntry)r)))
            .Concat(f.Improvements.All.Select(r => ("improvements.yaml", r)))
            .Concat(MessageEntries(f).Select(r => ("messages.yaml", r)))
            .Append(("forms.yaml", f.Forms.Export))
            .Append(("forms.yaml", f.Forms.Import))
            .Concat(f.FollowUps.Stages.Select(r => ("follow-ups.yaml", (RuleEntry)r)))
            .Concat(f.FollowUps.Announcements.Select(r => ("follow-ups.yaml", (RuleEntry)r)))
            .Concat(f.Feedback.CustomerTypes.Select(r => ("feedback.yaml", r)))
            .Concat(f.Feedback.Scenes.Select(r => ("feedback.yaml", (RuleEntry)r)))
            .Concat(f.Feedback.Impacts.Select(r => ("feedback.yaml", (RuleEntry)r)))
            .Concat(f.Feedback.Lines.Select(r => ("feedback.yaml", (RuleEntry)r)))
            .Concat(f.Feedback.Priorities.Select(r => ("feedback.yaml", (RuleEntry)r)))
            .Concat(f.FollowUps.Lines.Select(r => ("follow-ups.yaml", (RuleEntry)r)));

    private static IEnumerable<RuleEntry> MessageEntries(RuleFiles f) =>
        [
            .. f.Messages.Channels,
            .. f.Messages.Templates,
            f.Messages.House,
            f.Messages.Retry,
            f.Messages.Incoming,
            .. f.Messages.Repeats,
        ];

    private static void CaseTypes(RuleFiles files)
    {
        var classes = files.CaseTypes.HandlingClasses.Select(c => c.Code).ToHashSet();
        foreach (var type in files.CaseTypes.CaseTypes)
        {
            Must(
                type.Classes.Contains(type.DefaultClass) && type.Classes.All(classes.Contains),
                files,
                "case-types.yaml",
                type.Code,
                new(
                    "处理类别须存在，并包含默认值",
                    "its classes must exist and include the default"
                )
            );
        }
    }

    private static void References(RuleFiles files)
    {
        var urgency = files.Urgency.Urgency.Select(u => u.Code).ToHashSet();
        foreach (var grade in files.Grades.Grades)
        {
            Must(
                urgency.Contains(grade.Urgency),
                files,
                "grades.yaml",
                grade.Code,
                new("没有这个紧急程度", "unknown urgency")
            );
        }

        foreach (var set in files.Urgency.Sets)
        {
            Must(
                set.Values.All(urgency.Contains) && set.Values.Contains(set.Default),
                files,
                "urgency.yaml",
                set.Code,
                new("各值须存在，并包含默认值", "its values must exist and include the default")
            );
        }

        foreach (var number in files.Numbers.Numbers)
        {
            Must(
                number.IsValid,
                files,
                "numbers.yaml",
                number.Code,
                new(
                    "编号格式为前缀、{yyyy[MM[dd]]}、{seq:1-9}",
                    "a pattern is prefix, {yyyy[MM[dd]]}, {seq:1-9}"
                )
            );
        }

        foreach (var state in files.Statuses.CaseStates)
        {
            Must(
                files.Statuses.StatusWords.Any(w => w.Code == state.Word)
                    && files.Statuses.Steps.Any(s => s.Code == state.Step),
                files,
                "statuses.yaml",
                state.Code,
                new("没有这个状态用语或步骤", "unknown word or step")
            );
        }

        foreach (var stage in files.FollowUps.Stages)
        {
            Must(
                files.Clocks.Clocks.Any(c => c.Code == stage.Clock)
                    && stage.Lines.All(l => files.FollowUps.Lines.Any(x => x.Code == l)),
                files,
                "follow-ups.yaml",
                stage.Code,
                new("没有这个时限或话术", "unknown clock or line")
            );
        }
    }

    private static void Floors(RuleFiles files)
    {
        // Below it only by a deviation of the director, never by a file.
        if (files.Shipped && files.Retention.Months < files.Retention.MinimumMonths)
        {
            throw new RuleFileException(
                "retention.yaml",
                2,
                new(
                    $"不少于 {files.Retention.MinimumMonths} 个月（S1-46）",
                    $"not less than {files.Retention.MinimumMonths} months (S1-46)"
                )
            );
        }

        var scores = files.Satisfaction.Levels.SelectMany(l => l.Scores).Order().ToList();
        if (!scores.SequenceEqual([1, 2, 3, 4, 5]))
        {
            throw new RuleFileException(
                "satisfaction.yaml",
                2,
                new("1–5 分各须恰好属于一个满意程度", "each score 1–5 belongs to exactly one level")
            );
        }
    }

    private static void Budgets(RuleFiles files)
    {
        foreach (var budget in files.Budgets.All)
        {
            Must(
                budget.Most > 0,
                files,
                "budgets.yaml",
                budget.Code,
                new("限额至少为 1", "a budget is at least 1")
            );
        }
    }

    internal static void Must(bool holds, RuleFiles files, string name, string code, Reason reason)
    {
        if (!holds)
        {
            throw RuleFile.Wrong(files.Folder, name, code, reason);
        }
    }
}
