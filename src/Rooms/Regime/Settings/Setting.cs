using System.Text.Json.Nodes;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using YamlDotNet.RepresentationModel;

namespace Huisheng.Regime.Settings;

internal enum MemberKind
{
    Number,
    Flag,
    Choice,
    Text,
    List,
    Names,
}

/// <summary>One entry an administrator may publish over, as the release ships it.</summary>
/// <param name="Holders">The entry, then what it stands in, up to the file: where document, article and row are found.</param>
internal sealed record Setting(
    string Address,
    SettingGroup Group,
    SettingPlace Place,
    YamlMappingNode Node,
    IReadOnlyList<YamlMappingNode> Holders
)
{
    /// <summary>The members this entry has, or may be given.</summary>
    public IReadOnlyList<string> Members =>
        [
            .. Place.Members.Where(m =>
                Place.Adds.Contains(m) || RuleTree.Value(Node, m) is not null
            ),
        ];

    public JsonNode? Shipped(string member) => RuleTree.Value(Node, member);

    public string Document => Nearest("document") ?? "design";

    public string Row => Nearest("row") ?? Place.Row ?? "";

    /// <summary>A document gives the value, so that it is a floor; our own defaults are none.</summary>
    public bool Prescribed => Document is not ("design" or "law");

    public Text Article =>
        Holders
            .Select(h => RuleTree.Value(h, "article") as JsonObject)
            .FirstOrDefault(a => a is not null)
            is { } article
            ? new Text { Zh = $"{article["zh"]}", En = $"{article["en"]}" }
            : new Text { Zh = "", En = "" };

    /// <summary>The places its sentences may name: those one of them was shipped with. Null where the member is no sentence.</summary>
    public IReadOnlyList<string>? PlacesOf(string member) =>
        !IsSentence(member)
            ? null
            :
            [
                .. Members
                    .Where(IsSentence)
                    .SelectMany(m => Contract.Places.In($"{Shipped(m)}"))
                    .Distinct(),
            ];

    /// <summary>A sentence by which customers are asked how we were; not one that reads back what they said (C-33).</summary>
    public bool IsSurveyQuestion(string member) =>
        IsSentence(member)
        && RuleTree.Text(Node, "part") == "questions"
        && RuleTree.Text(Node, "when") != "read-back";

    private static bool IsSentence(string member) => member.Split('.')[^1] is "zh" or "en";

    public string? ChoiceOf(string member) =>
        Place.Choices.GetValueOrDefault(member)
        ?? (member == "value" ? RuleTree.Text(Node, "choice") : null);

    public MemberKind KindOf(string member) =>
        ChoiceOf(member) is not null
            ? MemberKind.Choice
            : Shipped(member) switch
            {
                JsonArray list when list.All(v => v is JsonObject) && list.Count > 0 =>
                    MemberKind.Names,
                JsonArray => MemberKind.List,
                JsonValue value when value.TryGetValue<bool>(out _) => MemberKind.Flag,
                JsonValue value when value.TryGetValue<int>(out _) => MemberKind.Number,
                _ => MemberKind.Text,
            };

    private string? Nearest(string key) =>
        Holders.Select(h => RuleTree.Text(h, key)).FirstOrDefault(t => t is not null);
}

/// <summary>Every setting of the release, in the order of regime/settings.yaml.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, Setting> byAddress;
    private readonly ILookup<string, Policy> policies;

    public Catalogue(Func<string, string> shipped, SettingRules rules, PolicyIndex index)
    {
        var roots = new Dictionary<string, YamlMappingNode>();
        foreach (
            var file in rules.Groups.SelectMany(g => g.Places).Select(p => RuleTree.FileOf(p.At))
        )
        {
            roots[file] = RuleTree.Root(shipped(file));
        }

        All =
        [
            .. from g in rules.Groups
            from place in g.Places
            from found in Found(place, roots[RuleTree.FileOf(place.At)])
            select new Setting(found.Address, g, place, found.Node, found.Holders),
        ];
        byAddress = All.ToDictionary(s => s.Address);
        policies = index.Policies.ToLookup(p => p.Entry);
    }

    public IReadOnlyList<Setting> All { get; }

    public Setting? Find(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>The keys of the policy table that are kept in this entry.</summary>
    public IReadOnlyList<string> KeysOf(string address) =>
        [.. policies[address].Select(p => p.Code)];

    private static IEnumerable<(
        string Address,
        YamlMappingNode Node,
        IReadOnlyList<YamlMappingNode> Holders
    )> Found(SettingPlace place, YamlMappingNode root)
    {
        var parts = place.At.Split('/');
        return Walk(parts[0], root, [root], parts[1..]);
    }

    private static IEnumerable<(string, YamlMappingNode, IReadOnlyList<YamlMappingNode>)> Walk(
        string address,
        YamlNode node,
        IReadOnlyList<YamlMappingNode> holders,
        string[] parts
    )
    {
        if (parts.Length == 0)
        {
            return node is YamlMappingNode entry ? [(address, entry, holders)] : [];
        }

        return Children(node)
            .Where(c => Fits(parts[0], c.Key))
            .SelectMany(c =>
                Walk(
                    $"{address}/{c.Key}",
                    c.Node,
                    c.Node is YamlMappingNode map ? [map, .. holders] : holders,
                    parts[1..]
                )
            );
    }

    private static IEnumerable<(string Key, YamlNode Node)> Children(YamlNode node) =>
        node switch
        {
            YamlSequenceNode list => list.OfType<YamlMappingNode>()
                .Select(e => (RuleTree.KeyOf(e) ?? "", (YamlNode)e)),
            YamlMappingNode map => map
                .Children.Where(c => c.Value is not YamlScalarNode)
                .Select(c => (((YamlScalarNode)c.Key).Value!, c.Value)),
            _ => [],
        };

    private static bool Fits(string pattern, string key) =>
        pattern.EndsWith('*')
            ? key.StartsWith(pattern[..^1], StringComparison.Ordinal)
            : pattern == key;
}
