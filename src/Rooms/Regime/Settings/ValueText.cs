using System.Text.Json.Nodes;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;

namespace Huisheng.Regime.Settings;

/// <summary>The value of an entry in a few words, as a line of the list shows it: "2 小时", "3–7 自然日", "≥ 10 %".</summary>
internal sealed class ValueText(Rulebook words, string language)
{
    private const int Longest = 60;

    public string Of(Setting setting, Func<string, JsonNode?> value)
    {
        if (value("no-limit") is JsonValue none && none.TryGetValue<bool>(out var no) && no)
        {
            return words.Word("value", "no-limit", language);
        }

        if (Time(value, "allowance") is { } time)
        {
            return time;
        }

        var said = Said(setting, value);
        return said.Length > Longest ? said[..(Longest - 1)] + "…" : said;
    }

    /// <summary>What a document allows at most, or at least; null where it sets no such limit.</summary>
    public string? Limit(Setting setting)
    {
        if (!setting.Prescribed)
        {
            return null;
        }

        var most = setting
            .Place.Most.Where(m => setting.Shipped(m) is not null)
            .Select(m => "≤ " + Shipped(setting, m));
        var least = setting
            .Place.Least.Where(m => setting.Shipped(m) is not null)
            .Select(m => "≥ " + Shipped(setting, m));
        return most.Concat(least).FirstOrDefault();
    }

    public string Label(string member) => words.Word("member", member.Replace('.', '-'), language);

    /// <summary>One member in words.</summary>
    public string Member(Setting setting, string member, Func<string, JsonNode?> value) =>
        member.EndsWith(".unit", StringComparison.Ordinal)
            ? One(setting, member, value(member))
            : Amount(setting, member, value);

    private string Shipped(Setting setting, string member) =>
        Time(setting.Shipped, member, endOnly: true)
        ?? One(setting, member, setting.Shipped(member));

    private string Said(Setting setting, Func<string, JsonNode?> value)
    {
        var members = setting.Members.ToList();
        if (Time(value, "window") is { } window)
        {
            return window;
        }

        if (members.Contains("definition.zh"))
        {
            return Text(value, "definition") ?? words.Word("value", "no-definition", language);
        }

        if (members.Contains("text.zh"))
        {
            return Text(value, "text") ?? "";
        }

        if (members.Contains("zh"))
        {
            return members.Contains("mandatory")
                ? $"{Label("mandatory")} {One(setting, "mandatory", value("mandatory"))}"
                : Reworded(setting, value);
        }

        if (
            members
            is ["value"]
                or ["months"]
                or ["max"]
                or ["most"]
                or ["pattern"]
                or ["closes"]
                or ["words", ..]
        )
        {
            return One(setting, members[0], value(members[0]));
        }

        return string.Join(
            " · ",
            members
                .Where(m => !m.EndsWith(".unit", StringComparison.Ordinal))
                .Select(m => $"{Label(m)} {Amount(setting, m, value)}")
        );
    }

    private string Amount(Setting setting, string member, Func<string, JsonNode?> value) =>
        member.EndsWith(".amount", StringComparison.Ordinal)
            ? Time(value, member[..^".amount".Length]) ?? words.Word("value", "none", language)
            : One(setting, member, value(member));

    private string One(Setting setting, string member, JsonNode? value)
    {
        var text = value switch
        {
            null => words.Word("value", "none", language),
            JsonArray list => string.Join(
                "、",
                list.Select(v => v is JsonObject name ? $"{name["zh"]}" : $"{v}")
            ),
            JsonValue v when v.TryGetValue<bool>(out var flag) => words.Word(
                "flag",
                flag ? "true" : "false",
                language
            ),
            JsonValue v when setting.ChoiceOf(member) is { } list => words.Word(
                list,
                $"{v}",
                language
            ),
            _ => $"{value}",
        };
        return member == "value" && RuleTree.Text(setting.Node, "unit") is { } unit
            ? $"{text} {words.Word("measure", unit, language)}"
            : text;
    }

    /// <summary>A sentence is called by its words as they were shipped; what stands there now is said where it differs.</summary>
    private string Reworded(Setting setting, Func<string, JsonNode?> value)
    {
        var member = Languages.IsEnglish(language) ? "en" : "zh";
        return RuleTree.Same(value(member), setting.Shipped(member)) ? "" : $"{value(member)}";
    }

    private string? Text(Func<string, JsonNode?> value, string holder) =>
        value($"{holder}.{(Languages.IsEnglish(language) ? "en" : "zh")}")?.ToString();

    /// <summary>"2 小时" of an allowance, "24–48 小时" of a window.</summary>
    private string? Time(Func<string, JsonNode?> value, string member, bool endOnly = false)
    {
        var (amount, from, to) = (
            value($"{member}.amount"),
            value($"{member}.from"),
            value($"{member}.to")
        );
        var much =
            amount is not null ? $"{amount}"
            : to is null ? null
            : endOnly ? $"{to}"
            : $"{from}–{to}";
        return much is null
            ? null
            : $"{much} {words.Word(much == "1" ? "unit-one" : "unit", $"{value($"{member}.unit")}", language)}";
    }
}
