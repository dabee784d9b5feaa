using System.Globalization;
using System.Text;

namespace Huisheng.Storage.Files;

/// <summary>
/// The name people see. The store never uses it; it is made harmless for the screens and computers it will be shown and saved on:
/// no path, no invisible or direction-changing signs, no device names, at most 255 bytes.
/// </summary>
internal static class FileName
{
    private const int LongestBytes = 255;
    private const int LongestExtension = 5;
    private const string Separators = "/\\";
    private const string Unsafe = "<>:\"|?*";

    private static readonly string[] Devices =
    [
        "CON",
        "PRN",
        "AUX",
        "NUL",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
    ];

    /// <summary>The name made harmless; null when nothing of it is left.</summary>
    public static string? Clean(string? given)
    {
        var last = (given ?? "").Split([.. Separators])[^1];
        var seen = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Shows(rune))
            {
                seen.Append(Unsafe.Contains((char)rune.Value) ? "_" : rune.ToString());
            }
        }

        var name = seen.ToString().Trim().TrimEnd('.', ' ');
        name = Devices.Contains(Stem(name), StringComparer.OrdinalIgnoreCase) ? "_" + name : name;
        name = Short(name);
        return name.Trim('.', ' ').Length == 0 ? null : name;
    }

    /// <summary>What follows the last dot, in lower case.</summary>
    public static string Extension(string name) =>
        name.LastIndexOf('.') is > 0 and var dot ? name[(dot + 1)..].ToLowerInvariant() : "";

    /// <summary>The name masked; the extension stays apart, or the mask of an e-mail address would swallow it.</summary>
    public static string Masked(string name, MaskName mask) =>
        Extension(name) is { Length: > 0 and <= LongestExtension } extension
        && !extension.All(char.IsAsciiDigit)
            ? $"{mask(name[..^(extension.Length + 1)])}.{extension}"
            : mask(name);

    private static bool Shows(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && rune.Value != 0xFFFD;

    private static string Stem(string name) => name.Split('.')[0].TrimEnd();

    /// <summary>Cut in the middle of nothing: whole characters, and the extension stays.</summary>
    private static string Short(string name)
    {
        var extension = Extension(name);
        var stem = extension.Length is 0 or > 10 ? name : name[..^(extension.Length + 1)];
        var tail = name[stem.Length..];
        while (Encoding.UTF8.GetByteCount(stem + tail) > LongestBytes)
        {
            stem = stem[..^(char.IsLowSurrogate(stem[^1]) ? 2 : 1)];
        }

        return stem + tail;
    }
}
