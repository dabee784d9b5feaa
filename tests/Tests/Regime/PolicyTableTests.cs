using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Regime.Reading;
using Huisheng.Regime.Settings;

namespace Huisheng.Tests.Regime;

/// <summary>The policy table of docs/requirements.md, read and compared with the files: no key without an entry, none with another value.</summary>
public sealed partial class PolicyTableTests
{
    private static readonly RuleSource Source = new(Repository.Path("regime"));

    private static readonly Dictionary<string, Policy> Index = Source
        .Read<PolicyIndex>("policy.yaml")
        .Policies.ToDictionary(p => p.Code);

    public static TheoryData<string, string, string> Table()
    {
        var data = new TheoryData<string, string, string>();
        foreach (Match line in Line().Matches(Section()))
        {
            data.Add(
                line.Groups["key"].Value,
                line.Groups["value"].Value,
                line.Groups["from"].Value
            );
        }

        return data;
    }

    [Theory, MemberData(nameof(Table))]
    [Row("X-07")]
    public void a_key_is_an_entry_with_the_default_and_the_source_of_the_table(
        string key,
        string value,
        string from
    )
    {
        Index.ShouldContainKey(key);
        var policy = Index[key];
        var entry = Entry(policy.Entry);
        Printed(entry, policy.Members[0]).ShouldBe(value);
        var sources = from.Split(", ");
        sources.ShouldContain(Nearest(policy.Entry, "row") ?? "");
        if (
            sources.Contains("design")
            && !policy.Entry.StartsWith("call/", StringComparison.Ordinal)
        )
        {
            // A ladder is a document's; what comes after its first step is ours.
            (
                Nearest(policy.Entry, "document") == "design" || policy.Entry.Contains("ladders")
            ).ShouldBeTrue();
        }
    }

    [Fact]
    public void the_table_has_every_key_of_the_index_and_no_fewer_than_there_are()
    {
        var keys = Table().Select(r => r.Data.Item1).ToList();
        keys.ShouldBe(Index.Keys, ignoreOrder: true);
        keys.Count.ShouldBeGreaterThan(70);
    }

    [Fact]
    public void the_keys_of_the_table_can_be_published_over()
    {
        var catalogue = new Catalogue(
            Source.Shipped,
            Source.Read<SettingRules>("settings.yaml"),
            Source.Read<PolicyIndex>("policy.yaml")
        );
        // No limit is a rule of its own, and the strictest of several is the principle of the whole.
        Index
            .Values.Where(p => p.Code is not ("response.wish" or "sla.combine" or "escalation.l1"))
            .Where(p =>
                catalogue
                    .Find(p.Entry)
                    ?.Members.Any(m =>
                        m == p.Members[0]
                        || m.StartsWith(p.Members[0] + ".", StringComparison.Ordinal)
                    ) != true
            )
            .Select(p => p.Code)
            .ShouldBeEmpty();
    }

    private static YamlDotNet.RepresentationModel.YamlMappingNode Entry(string address) =>
        RuleTree.Entry(RuleTree.Root(Source.Shipped(RuleTree.FileOf(address))), address)
        ?? throw new InvalidOperationException($"No entry {address}");

    /// <summary>The value as the table writes it.</summary>
    private static string Printed(
        YamlDotNet.RepresentationModel.YamlMappingNode entry,
        string member
    ) =>
        RuleTree.Value(entry, member) switch
        {
            null when member.EndsWith(".after", StringComparison.Ordinal) => "at breach",
            JsonObject o when o["amount"] is { } n => Time($"{n}", $"{o["unit"]}"),
            JsonObject o when o["to"] is { } to => Time($"{o["from"]}–{to}", $"{o["unit"]}"),
            JsonObject o => string.Join(", ", o.Select(m => $"{m.Key} {m.Value}")),
            JsonArray list => string.Join(", ", list.Select(v => $"{v}")),
            JsonValue v when member == "no-limit" && v.GetValue<bool>() => "none",
            JsonValue v when v.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
            { } v when RuleTree.Text(entry, "unit") == "percent" => $"{v} %",
            var v => $"{v}",
        };

    private static string Time(string amount, string unit) =>
        $"{amount} {Rules.Book.Word(amount == "1" ? "unit-one" : "unit", unit, "en")}";

    private static string? Nearest(string address, string key)
    {
        var parts = address.Split('/');
        for (var length = parts.Length; length > 0; length--)
        {
            var root = RuleTree.Root(Source.Shipped(RuleTree.FileOf(address)));
            var holder = RuleTree.Entry(root, string.Join('/', parts[..length]));
            if (holder is not null && RuleTree.Text(holder, key) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string Section()
    {
        var text = File.ReadAllText(Repository.Path("docs", "requirements.md"));
        var start = text.IndexOf("### Policy defaults", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(
        @"^\| `(?<key>[^`]+)` \| (?<value>[^|]+?) \| (?<from>[^|]+?) \|$",
        RegexOptions.Multiline
    )]
    private static partial Regex Line();
}
