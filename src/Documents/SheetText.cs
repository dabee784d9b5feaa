using System.Text;

namespace Huisheng.Documents;

/// <summary>
/// Tells the encodings of a CSV apart. Strict UTF-8 goes first, since other text hardly ever passes for it; but 投 alone in GBK is
/// a Greek letter in UTF-8. Where the GB reading is everyday Chinese as well, a person has to look.
/// </summary>
internal static class SheetText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        54936,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    /// <summary>The readings that make sense; more than one is a question, none an error.</summary>
    public static IReadOnlyList<(SheetEncoding Encoding, string Text)> Guesses(byte[] bytes)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        // Nul is no text: UTF-16 without its mark, or no text file at all.
        if (bytes.Contains((byte)0))
        {
            return [];
        }

        var utf8 = Decode(Utf8, bytes);
        if (utf8 is not null && Ascii(utf8))
        {
            return [(SheetEncoding.Utf8, utf8)];
        }

        var gb = Decode(Gb18030, bytes);
        return (utf8, gb) switch
        {
            (null, null) => [],
            (null, { } only) => [(SheetEncoding.Gb18030, only)],
            ({ } only, null) => [(SheetEncoding.Utf8, only)],
            var (left, right) when EverydayGb(bytes) =>
            [
                (SheetEncoding.Utf8, left),
                (SheetEncoding.Gb18030, right),
            ],
            var (left, _) => [(SheetEncoding.Utf8, left)],
        };
    }

    public static IReadOnlyList<(SheetEncoding Encoding, string Text)> As(
        byte[] bytes,
        SheetEncoding encoding
    ) =>
        Marked(bytes) is { } marked ? marked
        : bytes.Contains((byte)0) ? []
        : Decode(encoding == SheetEncoding.Gb18030 ? Gb18030 : Utf8, bytes) is { } text
            ? [(encoding, text)]
        : [];

    public static byte[] Write(string text, SheetEncoding encoding) =>
        encoding switch
        {
            SheetEncoding.Gb18030 => CodePagesEncodingProvider
                .Instance.GetEncoding(54936)!
                .GetBytes(text),
            SheetEncoding.Utf16 =>
            [
                .. Encoding.Unicode.Preamble,
                .. Encoding.Unicode.GetBytes(text),
            ],
            _ => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        };

    /// <summary>A byte order mark decides alone; text that breaks its promise is no text.</summary>
    private static IReadOnlyList<(SheetEncoding, string)>? Marked(byte[] bytes)
    {
        (SheetEncoding Encoding, Encoding Reads, int Length)? mark = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (SheetEncoding.Utf8, Utf8, 3),
            [0xFF, 0xFE, ..] => (SheetEncoding.Utf16, new UnicodeEncoding(false, false, true), 2),
            [0xFE, 0xFF, ..] => (SheetEncoding.Utf16, new UnicodeEncoding(true, false, true), 2),
            [0x84, 0x31, 0x95, 0x33, ..] => (SheetEncoding.Gb18030, Gb18030, 4),
            _ => null,
        };
        return mark is not { } found ? null
            : Decode(found.Reads, bytes.AsSpan(found.Length)) is { } text ? [(found.Encoding, text)]
            : [];
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool Ascii(string text) => text.All(char.IsAscii);

    /// <summary>Every double byte lies in the Han or punctuation rows of GB2312, where nearly all written Chinese is.</summary>
    private static bool EverydayGb(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (
                i + 1 == bytes.Length
                || bytes[i] is not ((>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xF7))
                || bytes[i + 1] is < 0xA1 or > 0xFE
            )
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
