using System.Buffers.Binary;

namespace Huisheng.Storage.Files.Inside;

/// <summary>The one thing of EXIF a picture needs: how the camera was held.</summary>
internal static class Orientation
{
    private const int Tiff = 6;
    private const int Entry = 12;
    private const ushort Tag = 0x0112;

    /// <summary>1 to 8, or 0 when it is not said or not readable.</summary>
    public static int In(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith("Exif\0\0"u8) || exif.Length < Tiff + 8)
        {
            return 0;
        }

        var tiff = exif[Tiff..];
        var big = tiff.StartsWith("MM"u8);
        var at = Long(tiff[4..], big);
        if (at > tiff.Length - 2)
        {
            return 0;
        }

        var entries = Short(tiff[(int)at..], big);
        for (var i = 0; i < entries; i++)
        {
            var place = (int)at + 2 + (i * Entry);
            if (place + Entry > tiff.Length)
            {
                return 0;
            }

            if (Short(tiff[place..], big) == Tag)
            {
                return Short(tiff[(place + 8)..], big);
            }
        }

        return 0;
    }

    /// <summary>An EXIF segment that says nothing else.</summary>
    public static byte[] Alone(int turn) =>
        [
            .. "Exif\0\0MM\0*"u8,
            .. (byte[])
                [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0],
        ];

    private static ushort Short(ReadOnlySpan<byte> at, bool big) =>
        big
            ? BinaryPrimitives.ReadUInt16BigEndian(at)
            : BinaryPrimitives.ReadUInt16LittleEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool big) =>
        big
            ? BinaryPrimitives.ReadUInt32BigEndian(at)
            : BinaryPrimitives.ReadUInt32LittleEndian(at);
}
