using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Reading;

/// <summary>A rate above the whole, a word nobody knows, hours that end before they begin.</summary>
internal static class ParameterChecks
{
    private const string File = "parameters.yaml";

    public static void Run(RuleFiles files)
    {
        foreach (var parameter in files.Parameters.Parameters)
        {
            var reason = Wrong(files, parameter);
            RulebookChecks.Must(reason is null, files, File, parameter.Code, reason ?? Reason.None);
        }

        foreach (var route in files.Routes.Routes)
        {
            RulebookChecks.Must(
                route.Category is null || files.Categories.Named(route.Category) is not null,
                files,
                "routes.yaml",
                route.Code,
                new("没有这个问题类型", "unknown category")
            );
        }

        foreach (var cycle in files.Reports.Cycles)
        {
            RulebookChecks.Must(
                cycle.Period is "week" or "month" or "quarter",
                files,
                "reports.yaml",
                cycle.Code,
                new("周期为周、月或季", "a period is week, month or quarter")
            );
        }

        foreach (var list in files.Said.Lists)
        {
            RulebookChecks.Must(
                list.Words.All(w => !string.IsNullOrWhiteSpace(w)),
                files,
                "words.yaml",
                list.Code,
                new("词语不能为空", "an empty word is in every sentence")
            );
        }
    }

    private static Reason? Wrong(RuleFiles files, Parameter parameter) =>
        parameter switch
        {
            { Value: null, Window: null } => new("没有取值", "it has no value"),
            { Window: { } window } => window.From >= 0 && window.To >= window.From
                ? null
                : new("结束早于开始", "it ends before it begins"),
            { Unit: "percent" } => Whole(parameter.Value) is >= 0 and <= 100
                ? null
                : new("比例为 0 到 100 的整数", "a rate is a whole number from 0 to 100"),
            { Unit: not null } => Whole(parameter.Value) is > 0
                ? null
                : new("须为大于 0 的数", "it is a number above 0"),
            { Choice: "urgency", Value: { } code } => files.Urgency.Urgency.Any(u => u.Code == code)
                ? null
                : new("没有这个紧急程度", "unknown urgency"),
            { Choice: { } list, Value: { } code } => files
                .Words.GetValueOrDefault(list)
                ?.ContainsKey(code) == true
                ? null
                : new($"取值须在 {list} 之中", $"its value is one of {list}"),
            { Value: "true" or "false" } => null,
            { Value: { } hours } => DayHours.Read(hours) is null
                ? new(
                    "时段写作 09:00-12:00, 14:00-20:00，先后排列",
                    "hours are written 09:00-12:00, 14:00-20:00, one after the other"
                )
                : null,
        };

    private static int? Whole(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
