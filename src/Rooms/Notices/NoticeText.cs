using System.Text.Json;
using Huisheng.Storage.Web;

namespace Huisheng.Notices;

/// <summary>Puts a notice into words when somebody reads it.</summary>
internal static class NoticeText
{
    /// <summary>Starts an argument that is "list.code" of the rules; a control character, so nothing a person types can start with it.</summary>
    public const char WordMark = '\u0001';

    public static string Of(string kind, string args, string language, RuleWord word)
    {
        var text = word("notice", kind, language);
        var values = JsonSerializer.Deserialize<string[]>(args) ?? [];
        for (var i = 0; i < values.Length; i++)
        {
            text = text.Replace(
                $"{{{i}}}",
                Value(values[i], language, word),
                StringComparison.Ordinal
            );
        }

        return text;
    }

    private static string Value(string value, string language, RuleWord word)
    {
        if (value.Length == 0 || value[0] != WordMark)
        {
            return value;
        }

        var dot = value.IndexOf('.', StringComparison.Ordinal);
        return word(value[1..dot], value[(dot + 1)..], language);
    }
}
