using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Huisheng.Tests.Files;

/// <summary>Pictures made part by part, so that a test can plant what it looks for.</summary>
internal static class Pictures
{
    private const string Gps = "GPS 31.2304N 121.4737E";

    /// <summary>What every planted picture hides.</summary>
    public static byte[] Secret => Encoding.ASCII.GetBytes(Gps);

    public static byte[] Png(int wide = 2, int high = 2, bool telling = false, string after = "") =>
        [
            0x89,
            .. "PNG\r\n"u8,
            26,
            10,
            .. Chunk("IHDR", [.. Big(wide), .. Big(high), 8, 2, 0, 0, 0]),
            .. telling ? Chunk("tEXt", [.. "Comment\0"u8, .. Secret]) : [],
            .. telling ? Chunk("eXIf", [.. "MM\0*\0\0\0\b\0\0\0\0\0\0"u8, .. Secret]) : [],
            .. Chunk("IDAT", Pixels(Math.Min(wide, 64), Math.Min(high, 64))),
            .. Chunk("IEND", []),
            .. Encoding.ASCII.GetBytes(after),
        ];

    /// <summary>A JPEG of the right shape; <paramref name="turn"/> is how the camera was held.</summary>
    public static byte[] Jpeg(int wide = 2, int high = 2, int turn = 0, string after = "") =>
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. turn > 0 ? Segment(0xE1, Exif(turn)) : [],
            .. turn > 0 ? Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secret]) : [],
            .. turn > 0 ? Segment(0xFE, Secret) : [],
            .. Segment(0xDB, [0, .. new byte[64]]),
            .. Segment(0xC0, [8, .. Big16(high), .. Big16(wide), 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            .. (byte[])[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
            0xFF,
            0xD9,
            .. Encoding.ASCII.GetBytes(after),
        ];

    public static byte[] Gif(int wide = 2, int high = 2, bool telling = false, string after = "") =>
        [
            .. "GIF89a"u8,
            .. Little16(wide),
            .. Little16(high),
            0x80,
            0,
            0,
            0,
            0,
            0,
            255,
            255,
            255,
            .. telling ? (byte[])[0x21, 0xFE, (byte)Secret.Length, .. Secret, 0] : [],
            .. (byte[])
                [0x2C, 0, 0, 0, 0, .. Little16(wide), .. Little16(high), 0, 2, 2, 0x4C, 0x01, 0],
            0x3B,
            .. Encoding.ASCII.GetBytes(after),
        ];

    public static byte[] WebP(bool telling = false)
    {
        byte[] body =
        [
            .. "WEBP"u8,
            .. Part("VP8X", [telling ? (byte)0x08 : (byte)0, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
            .. Part("VP8L", [0x2F, 1, 0x40, 0, 0, 1, 2, 3, 4, 5, 6]),
            .. telling ? Part("EXIF", Secret) : [],
        ];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    private static byte[] Exif(int turn) =>
        [
            .. "Exif\0\0II*\0"u8,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            0x01,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte)turn,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            .. Secret,
        ];

    private static byte[] Pixels(int wide, int high)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zip.Write(new byte[((wide * 3) + 1) * high]);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        return [.. Big(data.Length), .. named, .. Big((int)Crc(named))];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] Segment(byte marker, byte[] body) =>
        [0xFF, marker, .. Big16(body.Length + 2), .. body];

    private static byte[] Part(string kind, byte[] data) =>
        [
            .. Encoding.ASCII.GetBytes(kind),
            .. Little(data.Length),
            .. data,
            .. new byte[data.Length % 2],
        ];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Big16(int value) => Big(value)[2..];

    private static byte[] Little(int value) => [.. Big(value).Reverse()];

    private static byte[] Little16(int value) => Little(value)[..2];
}
