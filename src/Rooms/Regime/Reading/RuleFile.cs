using Huisheng.Regime.Contract;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

namespace Huisheng.Regime.Reading;

/// <summary>Reads one YAML file into its type. Unknown keys, missing members, doubled keys and wrong types are refused with file and line.</summary>
internal static class RuleFile
{
    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(new DateOnlyConverter(formats: "yyyy-MM-dd"))
        .WithTypeMapping<IReadOnlyDictionary<string, NameMask>, Dictionary<string, NameMask>>()
        .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
        .WithNodeDeserializer(new ReadOnlyLists(), where => where.OnTop())
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    public static T Read<T>(string folder, string name)
        where T : class => Parse<T>(name, Text(folder, name));

    public static string Text(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw new RuleFileException(name, 0, new("文件不存在", "the file is missing"));
    }

    public static T Parse<T>(string name, string text)
        where T : class
    {
        try
        {
            return Reader.Deserialize<T>(text)
                ?? throw new RuleFileException(name, 1, new("文件是空的", "the file is empty"));
        }
        catch (YamlException wrong)
        {
            throw new RuleFileException(
                name,
                wrong.Start.Line,
                Unreadable(Innermost(wrong).Message)
            );
        }
    }

    /// <summary>The line on which an entry with this code begins, for what the types alone cannot see.</summary>
    public static RuleFileException Wrong(string folder, string name, string code, Reason reason)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, name));
        var at = Array.FindIndex(lines, l => Names(l, code));
        return new RuleFileException(name, at + 1, reason.Of(code, ": "));
    }

    private static bool Names(string line, string code)
    {
        if (line.StartsWith($"{code}:", StringComparison.Ordinal))
        {
            return true;
        }

        var at = line.IndexOf($"code: {code}", StringComparison.Ordinal);
        var after = at + "code: ".Length + code.Length;
        return at >= 0 && (after >= line.Length || line[after] is ',' or ' ' or '\r');
    }

    /// <summary>What the reader of YAML says, it says in English.</summary>
    private static Reason Unreadable(string message) => new($"无法读取（{message}）", message);

    private static Exception Innermost(Exception error) =>
        error.InnerException is { } inner ? Innermost(inner) : error;
}
