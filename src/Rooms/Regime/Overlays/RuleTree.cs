using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Huisheng.Regime.Overlays;

/// <summary>
/// A rule file as a tree. An entry has an address, "clocks/clocks/t1": file, list, code. A member of it has a path, "allowance.amount".
/// So every value of every file can be shown, compared and replaced without code of its own.
/// </summary>
internal static class RuleTree
{
    /// <summary>Sentences that belong to no rule stand together: "texts/notice/case-dispatched".</summary>
    private const string Sentences = "texts";

    public static YamlMappingNode Root(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public static string FileOf(string address) =>
        address.Split('/')[0] is var file && file == Sentences
            ? $"{Sentences}/words.yaml"
            : $"{file}.yaml";

    /// <summary>The entry within its file; null when this release has none of that address.</summary>
    public static YamlMappingNode? Entry(YamlMappingNode root, string address)
    {
        YamlNode? node = root;
        foreach (var part in address.Split('/').Skip(1))
        {
            node = Step(node, part);
        }

        return node as YamlMappingNode;
    }

    /// <summary>What an entry of a list is called by: its code, or the level of a step of a ladder.</summary>
    public static string? KeyOf(YamlMappingNode entry) =>
        Text(entry, "code") ?? Text(entry, "level");

    public static string? Text(YamlMappingNode entry, string key) =>
        Child(entry, key) is YamlScalarNode { Value: { } text } ? text : null;

    /// <summary>The value of a member; null when the entry has none.</summary>
    public static JsonNode? Value(YamlMappingNode entry, string path)
    {
        YamlNode? node = entry;
        foreach (var key in path.Split('.'))
        {
            node = Step(node, key);
        }

        return node is null ? null : Json(node);
    }

    /// <summary>Puts a value in its place; null takes it away.</summary>
    public static void Set(YamlMappingNode entry, string path, JsonNode? value)
    {
        var keys = path.Split('.');
        YamlNode holder = entry;
        foreach (var key in keys[..^1])
        {
            if (Step(holder, key) is not { } inner)
            {
                if (value is null || holder is not YamlMappingNode map)
                {
                    return;
                }

                inner = new YamlMappingNode();
                map.Children[key] = inner;
            }

            holder = inner;
        }

        if (holder is not YamlMappingNode last)
        {
            return;
        }

        if (value is null)
        {
            last.Children.Remove(keys[^1]);
        }
        else
        {
            last.Children[keys[^1]] = Yaml(value);
        }
    }

    public static string Write(YamlMappingNode root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }

    public static bool Same(JsonNode? a, JsonNode? b) =>
        (a?.ToJsonString() ?? "null") == (b?.ToJsonString() ?? "null");

    public static JsonNode? Json(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(c =>
                    KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value))
                )
            ),
            YamlSequenceNode list => new JsonArray([.. list.Select(Json)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" } => true,
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "false" } => false,
            YamlScalarNode { Style: ScalarStyle.Plain } plain
                when int.TryParse(
                    plain.Value,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var n
                ) => n,
            YamlScalarNode scalar => scalar.Value,
            _ => null,
        };

    private static YamlNode? Step(YamlNode? node, string key) =>
        node switch
        {
            YamlMappingNode map => Child(map, key),
            YamlSequenceNode list => list.OfType<YamlMappingNode>()
                .FirstOrDefault(e => KeyOf(e) == key),
            _ => null,
        };

    private static YamlNode? Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var child) ? child : null;

    private static YamlNode Yaml(JsonNode value) =>
        value switch
        {
            JsonArray list => new YamlSequenceNode(list.Select(v => Yaml(v!))),
            JsonObject map => new YamlMappingNode(
                map.Where(m => m.Value is not null)
                    .SelectMany(m => new[] { new YamlScalarNode(m.Key), Yaml(m.Value!) })
            ),
            JsonValue scalar when scalar.GetValueKind() == System.Text.Json.JsonValueKind.String =>
                new YamlScalarNode(scalar.GetValue<string>()) { Style = ScalarStyle.DoubleQuoted },
            _ => new YamlScalarNode(value.ToJsonString()) { Style = ScalarStyle.Plain },
        };
}
