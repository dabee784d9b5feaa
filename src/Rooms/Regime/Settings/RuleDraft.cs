using System.Text.Json;
using System.Text.Json.Nodes;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;

namespace Huisheng.Regime.Settings;

/// <summary>What somebody would publish: an entry, every member that shall differ from what was shipped, and from which day.</summary>
/// <param name="From">Null: at once.</param>
/// <param name="Until">The last day of a deviation.</param>
internal sealed record RuleDraft(
    string Entry,
    IReadOnlyDictionary<string, JsonElement> Members,
    DateOnly? From = null,
    bool OpenCasesToo = false,
    string? Reason = null,
    DateOnly? Until = null
);

/// <summary>A draft that has been read: the members that really differ.</summary>
internal sealed record ReadDraft(Setting Setting, JsonObject Members)
{
    public JsonNode? Value(string member) =>
        Members.ContainsKey(member) ? Members[member] : Setting.Shipped(member);
}

/// <summary>Reads a draft member by member, so that each wrong one is named.</summary>
internal static class DraftReader
{
    private const int LongestText = 500;
    private const int LongestList = 100;
    private static readonly string[] NameParts = ["zh", "en", "row"];

    public static Outcome<ReadDraft> Read(RuleDraft draft, Catalogue catalogue, Rulebook rules)
    {
        if (catalogue.Find(draft.Entry) is not { } setting)
        {
            return Refusal.NotFound("rule.unknown");
        }

        var check = new Check();
        var members = new JsonObject();
        foreach (var (path, value) in draft.Members)
        {
            var field = $"members.{path}";
            if (!setting.Members.Contains(path))
            {
                check.Require(false, field, "rule.no-member");
                continue;
            }

            var node = JsonNode.Parse(value.GetRawText());
            Judge(check, setting, path, node, rules);
            if (!RuleTree.Same(node, setting.Shipped(path)))
            {
                members[path] = node;
            }
        }

        return check.Refusal() is { } refusal ? refusal : new ReadDraft(setting, members);
    }

    private static void Judge(
        Check check,
        Setting setting,
        string path,
        JsonNode? value,
        Rulebook rules
    )
    {
        var field = $"members.{path}";
        switch (setting.KindOf(path))
        {
            case MemberKind.Number:
                check.Require(
                    value is JsonValue n && n.TryGetValue<int>(out var much) && much >= 0,
                    field,
                    "rule.number"
                );
                break;
            case MemberKind.Flag:
                check.Require(
                    value is JsonValue f && f.TryGetValue<bool>(out _),
                    field,
                    "rule.flag"
                );
                break;
            case MemberKind.Choice:
                check.Require(
                    Text(value) is { } code && rules.Knows(setting.ChoiceOf(path)!, code),
                    field,
                    "rule.choice"
                );
                break;
            case MemberKind.List:
                check.Require(
                    value is JsonArray list
                        && list.Count <= LongestList
                        && list.All(v => Text(v) is { Length: > 0 }),
                    field,
                    "rule.list"
                );
                break;
            case MemberKind.Names:
                check.Require(
                    value is JsonArray names && names.Count <= LongestList && names.All(IsName),
                    field,
                    "rule.names"
                );
                break;
            default:
                check.Text(Text(value), field, LongestText);
                Places(check, setting, path, Text(value));
                Question(check, setting, path, Text(value), rules);
                break;
        }
    }

    /// <summary>A place nobody fills would be read by people as it stands.</summary>
    private static void Places(Check check, Setting setting, string path, string? text)
    {
        if (setting.PlacesOf(path) is not { } known)
        {
            return;
        }

        var unknown = Contract.Places.In(text ?? "").Except(known).ToList();
        check.Require(
            unknown is [],
            $"members.{path}",
            known is [] ? "rule.no-places" : "rule.place",
            string.Join('、', unknown.Select(p => $"{{{p}}}")),
            string.Join('、', known.Select(p => $"{{{p}}}"))
        );
    }

    /// <summary>A survey that puts the answer into the customer's mouth measures nothing (S0-29); a read-back may ask so (C-33).</summary>
    private static void Question(
        Check check,
        Setting setting,
        string path,
        string? text,
        Rulebook rules
    )
    {
        if (setting.IsSurveyQuestion(path) && Leading.In(rules.Said, text ?? "") is { } found)
        {
            check.Require(false, $"members.{path}", "rule.leading", found.Praise, found.Tag);
        }
    }

    /// <summary>Another name of a value: both languages, and the row it is from.</summary>
    private static bool IsName(JsonNode? value) =>
        value is JsonObject name
        && name.All(m => m.Key is "zh" or "en" or "row")
        && NameParts.All(k => Text(name[k]) is { Length: > 0 and <= 100 });

    private static string? Text(JsonNode? value) =>
        value is JsonValue v && v.TryGetValue<string>(out var text) ? text : null;
}
