using System.Buffers.Binary;
using System.Text;

namespace Huisheng.Storage.Files.Inside;

/// <summary>Copies the parts of a PNG that make the picture; texts, EXIF, times and what follows the end stay behind.</summary>
internal static class Png
{
    private const int Signature = 8;

    private static readonly HashSet<string> Picture =
    [
        .. "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT cICP pHYs bKGD hIST acTL fcTL fdAT".Split(
            ' '
        ),
    ];

    public static void Copy(Stream from, Stream to, long pixels)
    {
        var bytes = Bytes.Of(from);
        to.Write(bytes.Take(Signature));
        for (var first = true; ; first = false)
        {
            var head = bytes.Take(8);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var kind = Encoding.ASCII.GetString(head, 4, 4);
            if (length > int.MaxValue || first != (kind == "IHDR"))
            {
                throw new UnfitException();
            }

            Stream? kept = Picture.Contains(kind) ? to : null;
            kept?.Write(head);
            if (first)
            {
                var size = bytes.Take(8);
                Bytes.Size(
                    BinaryPrimitives.ReadUInt32BigEndian(size),
                    BinaryPrimitives.ReadUInt32BigEndian(size.AsSpan(4)),
                    pixels
                );
                to.Write(size);
                length -= (uint)size.Length;
            }

            bytes.Pass(length + 4L, kept);
            if (kind == "IEND")
            {
                return;
            }
        }
    }
}
