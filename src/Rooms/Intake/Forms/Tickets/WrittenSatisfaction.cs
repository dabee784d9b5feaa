using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>客户满意度 as a ticket has it: the level, the level with its score, or the score alone.</summary>
internal sealed partial record WrittenSatisfaction(string Level, int? Score)
{
    private const string List = "satisfaction-level";

    /// <summary>Null when it is none of these.</summary>
    public static WrittenSatisfaction? Read(string text, Rulebook rules)
    {
        var parts = Parts().Match(text);
        var name = parts.Groups["level"].Value.Trim();
        int? score = parts.Groups["score"] is { Success: true, Value: var digit }
            ? int.Parse(digit, CultureInfo.InvariantCulture)
            : null;
        var level =
            name.Length > 0 ? Named(name, rules)
            : score is { } only ? rules.Satisfaction(only)?.Code
            : null;
        return level is null || (score is { } given && rules.Satisfaction(given) is null)
            ? null
            : new WrittenSatisfaction(level, score);
    }

    private static string? Named(string name, Rulebook rules) =>
        rules
            .Codes(List)
            .FirstOrDefault(c =>
                rules.Word(List, c, Languages.Chinese) == name
                || rules.Word(List, c, Languages.English) == name
            );

    [GeneratedRegex(@"^(?<level>[^（(0-9]*)(?:[（(]?(?<score>\d)[)）]?)?$")]
    private static partial Regex Parts();
}
