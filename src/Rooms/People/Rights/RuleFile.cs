using Huisheng.Storage.Starting;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Huisheng.People.Rights;

/// <summary>A regime file that cannot be used: the start stops and says where.</summary>
internal sealed class RuleFileException(string file, long line, string reason)
    : StartRefusedException(
        "regime.unreadable",
        $"制度文件 {file} 第 {line} 行有误：{reason}。请改正，或恢复发布时的文件。",
        $"The rule file cannot be used: {file}, line {line}: {reason}. Mend it, or restore the file of the release."
    );

/// <summary>One regime file, read member by member so that every complaint can name its line.</summary>
internal sealed class RuleFile
{
    private readonly string path;

    private RuleFile(string path, YamlNode root)
    {
        this.path = path;
        Root = root;
    }

    public YamlNode Root { get; }

    public static RuleFile Open(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new RuleFileException(path, 0, "the file is missing");
        }

        try
        {
            using var text = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            return new RuleFile(path, yaml.Documents[0].RootNode);
        }
        catch (Exception error) when (error is YamlException or ArgumentException)
        {
            var line = (error as YamlException)?.Start.Line ?? 0;
            throw new RuleFileException(path, line, error.Message);
        }
    }

    public RuleFileException Fault(YamlNode at, string reason) => new(path, at.Start.Line, reason);

    /// <summary>The members of a mapping whose keys are free: codes of roles, rights, rooms.</summary>
    public IEnumerable<(string Key, YamlNode At, YamlNode Value)> Members(YamlNode node) =>
        node is YamlMappingNode map
            ? map.Children.Select(c => (Text(c.Key), c.Key, c.Value))
            : throw Fault(node, "expected a mapping");

    /// <summary>A mapping with exactly these members; one whose name ends in ? may be missing.</summary>
    public IReadOnlyDictionary<string, YamlNode> Record(YamlNode node, params string[] members)
    {
        var found = Members(node).ToDictionary(m => m.Key, m => m.Value);
        var known = members.Select(m => m.TrimEnd('?')).ToHashSet();
        foreach (var (key, at, _) in Members(node))
        {
            if (!known.Contains(key))
            {
                throw Fault(at, $"unknown key '{key}'");
            }
        }

        foreach (var member in members.Where(m => !m.EndsWith('?') && !found.ContainsKey(m)))
        {
            throw Fault(node, $"'{member}' is missing");
        }

        return found;
    }

    public string Text(YamlNode node) =>
        node is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : throw Fault(node, "expected a text");

    public IReadOnlyList<string> Texts(YamlNode node) =>
        node is YamlSequenceNode list
            ? [.. list.Children.Select(Text)]
            : throw Fault(node, "expected a list");
}
