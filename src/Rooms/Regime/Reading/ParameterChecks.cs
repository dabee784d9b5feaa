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
            RulebookChecks.Must(reason is null, files, File, parameter.Code, reason ?? "");
        }

        foreach (var route in files.Routes.Routes)
        {
            RulebookChecks.Must(
                route.Category is null || files.Categories.Named(route.Category) is not null,
                files,
                "routes.yaml",
                route.Code,
                "unknown category"
            );
        }

        foreach (var cycle in files.Reports.Cycles)
        {
            RulebookChecks.Must(
                cycle.Period is "week" or "month" or "quarter",
                files,
                "reports.yaml",
                cycle.Code,
                "a period is week, month or quarter"
            );
        }

        foreach (var list in files.Said.Lists)
        {
            RulebookChecks.Must(
                list.Words.All(w => !string.IsNullOrWhiteSpace(w)),
                files,
                "words.yaml",
                list.Code,
                "an empty word is in every sentence"
            );
        }
    }

    private static string? Wrong(RuleFiles files, Parameter parameter) =>
        parameter switch
        {
            { Value: null, Window: null } => "it has no value",
            { Window: { } window } => window.From >= 0 && window.To >= window.From
                ? null
                : "it ends before it begins",
            { Unit: "percent" } => Whole(parameter.Value) is >= 0 and <= 100
                ? null
                : "a rate is a whole number from 0 to 100",
            { Unit: not null } => Whole(parameter.Value) is > 0 ? null : "it is a number above 0",
            { Choice: "urgency", Value: { } code } => files.Urgency.Urgency.Any(u => u.Code == code)
                ? null
                : "unknown urgency",
            { Choice: { } list, Value: { } code } => files
                .Words.GetValueOrDefault(list)
                ?.ContainsKey(code) == true
                ? null
                : $"its value is one of {list}",
            { Value: "true" or "false" } => null,
            { Value: { } hours } => DayHours.Read(hours) is null
                ? "hours are written 09:00-12:00, 14:00-20:00, one after the other"
                : null,
        };

    private static int? Whole(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
