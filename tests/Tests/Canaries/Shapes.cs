using System.Text;

namespace Huisheng.Tests.Canaries;

/// <summary>The shapes a value may hide in: as it is, with blanks, and as the encodings somebody might have put it through.</summary>
internal static class Shapes
{
    public static IReadOnlyList<(string Shape, byte[] Bytes)> Of(string value) =>
        [
            .. Texts(value)
                .DistinctBy(t => t.Text)
                .Select(t => (t.Shape, Encoding.UTF8.GetBytes(t.Text))),
            .. Bytes(value),
        ];

    private static IEnumerable<(string Shape, string Text)> Texts(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        yield return ("plain", value);
        yield return ("upper case", value.ToUpperInvariant());
        foreach (var gap in new[] { " ", "-", "\u3000" })
        {
            yield return ("spaced", string.Join(gap, value.AsEnumerable()));
            yield return ("in fours", string.Join(gap, value.Chunk(4).Select(c => new string(c))));
            yield return (
                "3-4-4",
                value.Length == 11 ? $"{value[..3]}{gap}{value[3..7]}{gap}{value[7..]}" : value
            );
        }

        yield return (
            "full-width",
            string.Concat(value.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c))
        );
        yield return ("URL", Uri.EscapeDataString(value));
        yield return ("URL, small", Uri.EscapeDataString(value).ToLowerInvariant());
        yield return ("hex", Convert.ToHexString(utf8));
        yield return ("hex, small", Convert.ToHexStringLower(utf8));
        yield return ("JSON", Escaped(value, "X4"));
        yield return ("JSON, small", Escaped(value, "x4"));
        for (var shift = 0; shift < 3; shift++)
        {
            yield return ($"base64+{shift}", Base64(utf8, shift));
        }
    }

    private static IEnumerable<(string Shape, byte[] Bytes)> Bytes(string value) =>
        [
            ("UTF-16", Encoding.Unicode.GetBytes(value)),
            ("UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(value)),
            ("UTF-32", Encoding.UTF32.GetBytes(value)),
        ];

    private static string Escaped(string value, string format) =>
        string.Concat(
            value.Select(c =>
                char.IsAscii(c)
                    ? c.ToString()
                    : @"\u"
                        + ((int)c).ToString(
                            format,
                            System.Globalization.CultureInfo.InvariantCulture
                        )
            )
        );

    /// <summary>What base64 of a longer text holds of it when the value begins at this place of a triple: the characters no neighbour changes.</summary>
    private static string Base64(byte[] value, int shift)
    {
        var text = Convert.ToBase64String([.. new byte[shift], .. value]);
        var first = shift == 0 ? 0 : shift + 1;
        var sure = (shift + value.Length) / 3 * 4;
        return text[first..sure];
    }
}
