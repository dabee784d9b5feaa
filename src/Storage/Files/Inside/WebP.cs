using System.Buffers.Binary;
using System.Text;

namespace Huisheng.Storage.Files.Inside;

/// <summary>Copies the parts of a WebP that make the picture, without EXIF and XMP.</summary>
internal static class WebP
{
    private const byte TellsExifOrXmp = 0x0C;

    private static readonly HashSet<string> Picture =
    [
        "VP8 ",
        "VP8L",
        "VP8X",
        "ANIM",
        "ANMF",
        "ALPH",
        "ICCP",
    ];

    public static void Copy(Stream from, Stream to, long pixels)
    {
        var length = 4L;
        Walk(
            from,
            (_, size, bytes, _) =>
            {
                length += 8 + size;
                bytes.Pass(size, null);
            }
        );
        var head = new byte[12];
        "RIFF"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), (uint)length);
        "WEBP"u8.CopyTo(head.AsSpan(8));
        to.Write(head);
        var sized = false;
        Walk(
            from,
            (kind, size, bytes, lead) =>
            {
                to.Write(lead);
                var some = (int)Math.Min(size, 10);
                var start = bytes.Take(some);
                sized |= Measure(kind, start, pixels);
                if (kind == "VP8X")
                {
                    start[0] = (byte)(start[0] & ~TellsExifOrXmp);
                }

                to.Write(start);
                bytes.Pass(size - some, to);
            }
        );
        if (!sized)
        {
            throw new UnfitException();
        }
    }

    private static void Walk(Stream from, Action<string, long, Bytes, byte[]> part)
    {
        from.Position = 0;
        var bytes = Bytes.Of(from);
        var head = bytes.Take(12);
        var left = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)) - 4L;
        while (left >= 8)
        {
            var lead = bytes.Take(8);
            var kind = Encoding.ASCII.GetString(lead, 0, 4);
            // Parts begin at even places.
            var size = BinaryPrimitives.ReadUInt32LittleEndian(lead.AsSpan(4));
            var padded = size + (size % 2L);
            if (Picture.Contains(kind))
            {
                part(kind, padded, bytes, lead);
            }
            else
            {
                bytes.Pass(padded, null);
            }

            left -= 8 + padded;
        }
    }

    private static bool Measure(string kind, byte[] start, long pixels)
    {
        if (kind is not ("VP8 " or "VP8L" or "VP8X"))
        {
            return false;
        }

        if (start.Length < 10)
        {
            throw new UnfitException();
        }

        var (wide, high) = kind switch
        {
            "VP8X" => (Three(start, 4) + 1, Three(start, 7) + 1),
            "VP8L" => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(1))),
            _ => (Two(start, 6) & 0x3FFF, Two(start, 8) & 0x3FFF),
        };
        Bytes.Size(wide, high, pixels);
        return true;
    }

    private static (int Wide, int High) Lossless(uint bits) =>
        ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    private static int Two(byte[] bytes, int at) => bytes[at] | (bytes[at + 1] << 8);

    private static int Three(byte[] bytes, int at) => Two(bytes, at) | (bytes[at + 2] << 16);
}
