using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Huisheng.Journal.Sealing;

/// <summary>A seal as it stands in the seal file: number, second, count, root, previous and MAC, parted by tabs.</summary>
internal static class SealLine
{
    private const int Parts = 6;

    public static string Write(JournalSeal seal) =>
        string.Join(
            '\t',
            seal.No.ToString(CultureInfo.InvariantCulture),
            seal.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            seal.Count.ToString(CultureInfo.InvariantCulture),
            Convert.ToHexStringLower(seal.Root),
            Convert.ToHexStringLower(seal.Previous),
            Convert.ToHexStringLower(seal.Mac)
        );

    public static bool TryRead(string line, [NotNullWhen(true)] out JournalSeal? seal)
    {
        seal = null;
        var parts = line.Split('\t');
        if (
            parts.Length != Parts
            || !long.TryParse(
                parts[0],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            || !DateTimeOffset.TryParse(
                parts[1],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at
            )
            || !int.TryParse(
                parts[2],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var count
            )
            || Hex(parts[3]) is not { } root
            || Hex(parts[4]) is not { } previous
            || Hex(parts[5]) is not { } mac
        )
        {
            return false;
        }

        seal = new JournalSeal
        {
            No = number,
            At = at,
            Count = count,
            Root = root,
            Previous = previous,
            Mac = mac,
        };
        return true;
    }

    private static byte[]? Hex(string text)
    {
        var bytes = new byte[text.Length / 2];
        return
            Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? bytes
            : null;
    }
}
