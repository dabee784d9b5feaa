namespace Huisheng.Commitments.Reading;

/// <summary>三, 十二, 二十四 and their digits, as people write them before 天 and 月.</summary>
internal static class ChineseNumbers
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>０–９ and ： are read like 0–9 and :. One character stays one character, so that places in the text stay where they are.</summary>
    public static string HalfWidth(string text) =>
        string.Create(
            text.Length,
            text,
            static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    to[i] = from[i] is >= '！' and <= '～' ? (char)(from[i] - 0xFEE0) : from[i];
                }
            }
        );

    /// <summary>Null for what is no number up to ninety-nine.</summary>
    public static int? Read(string text)
    {
        if (text.All(char.IsAsciiDigit))
        {
            return int.TryParse(text, out var plain) ? plain : null;
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return text.Length == 1 ? One(text[0]) : null;
        }

        var tens = ten == 0 ? 1 : One(text[0]);
        var ones = ten == text.Length - 1 ? 0 : One(text[^1]);
        return text.Length <= ten + 2 && ten <= 1 ? (tens * 10) + ones : null;
    }

    private static int? One(char c) =>
        c is '两' or '俩' ? 2
        : Digits.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? at
        : null;
}
