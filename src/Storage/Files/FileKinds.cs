using System.Text;

namespace Huisheng.Storage.Files;

/// <summary>What a file is, by its bytes. A name or a browser may say anything.</summary>
internal static class FileKinds
{
    /// <summary>Every content this class tells apart; the rules may allow no other.</summary>
    public static readonly IReadOnlyList<string> Contents =
    [
        "png",
        "jpeg",
        "gif",
        "webp",
        "pdf",
        "xlsx",
        "docx",
        "mp3",
        "wav",
        "amr",
        "text",
    ];

    private const int Start = 16;

    /// <summary>The content's code, or null for what nobody knows or wants.</summary>
    public static string? Of(Stream file)
    {
        var head = new byte[Start];
        file.Position = 0;
        var read = file.ReadAtLeast(head, Start, throwOnEndOfStream: false);
        return Signed(head.AsSpan(0, read)) ?? (IsText(file) ? "text" : null);
    }

    private static string? Signed(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => "png",
            [0xFF, 0xD8, 0xFF, ..] => "jpeg",
            _ when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => "gif",
            _ when IsRiff(head, "WEBP"u8) => "webp",
            _ when IsRiff(head, "WAVE"u8) => "wav",
            _ when head.StartsWith("%PDF-"u8) => "pdf",
            _ when head.StartsWith("PK\u0003\u0004"u8) => "office",
            _ when head.StartsWith("#!AMR\n"u8) || head.StartsWith("#!AMR-WB\n"u8) => "amr",
            _ when head.StartsWith("ID3"u8) || IsMpegFrame(head) => "mp3",
            _ => null,
        };

    private static bool IsRiff(ReadOnlySpan<byte> head, ReadOnlySpan<byte> form) =>
        head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual(form);

    /// <summary>Eleven set bits, then a version, layer III, bit rate and sampling rate that exist.</summary>
    private static bool IsMpegFrame(ReadOnlySpan<byte> head) =>
        head is [0xFF, var second, var third, ..]
        && (second & 0xE0) == 0xE0
        && (second & 0x18) != 0x08
        && (second & 0x06) == 0x02
        && (third & 0xF0) is not (0x00 or 0xF0)
        && (third & 0x0C) != 0x0C;

    /// <summary>Readable as UTF-8 or GB18030, nothing invisible in it, and not the beginning of a page, a drawing or a script.</summary>
    private static bool IsText(Stream file)
    {
        file.Position = 0;
        var utf8 = new Utf8Steps();
        var chinese = new ChineseSteps();
        var buffer = new byte[8192];
        var started = false;
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            var bytes = buffer.AsSpan(0, read);
            if (!started && Begins(bytes, out started))
            {
                return false;
            }

            foreach (var b in bytes)
            {
                if (b is < 32 and not (9 or 10 or 12 or 13) or 127)
                {
                    return false;
                }

                utf8.Take(b);
                chinese.Take(b);
            }
        }

        return started && (utf8.Holds || chinese.Holds);
    }

    /// <summary>True for markup and scripts; <paramref name="seen"/> once something besides space was read.</summary>
    private static bool Begins(ReadOnlySpan<byte> bytes, out bool seen)
    {
        var text = (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).TrimStart(
            " \t\r\n\f"u8
        );
        seen = text.Length > 0;
        return text.StartsWith("<"u8) || text.StartsWith("#!"u8);
    }

    private struct Utf8Steps
    {
        private int left;
        private bool broken;

        public readonly bool Holds => !broken && left == 0;

        public void Take(byte b)
        {
            if (left > 0)
            {
                broken |= (b & 0xC0) != 0x80;
                left--;
                return;
            }

            left = b switch
            {
                < 0x80 => 0,
                >= 0xC2 and < 0xE0 => 1,
                >= 0xE0 and < 0xF0 => 2,
                >= 0xF0 and < 0xF5 => 3,
                _ => -1,
            };
            broken |= left < 0;
            left = Math.Max(left, 0);
        }
    }

    /// <summary>Two bytes, or four with digits in second and fourth place.</summary>
    private struct ChineseSteps
    {
        private int at;
        private bool broken;

        public readonly bool Holds => !broken && at == 0;

        public void Take(byte b) =>
            at = (at, b) switch
            {
                (0, < 0x80) => 0,
                (0 or 2, >= 0x81 and <= 0xFE) => at + 1,
                (1, >= 0x30 and <= 0x39) => 2,
                (1, >= 0x40 and <= 0xFE and not 0x7F) => 0,
                (3, >= 0x30 and <= 0x39) => 0,
                _ => Break(),
            };

        private int Break()
        {
            broken = true;
            return 0;
        }
    }
}
