using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Huisheng.Demo;

/// <summary>A picture as a customer might send it, drawn here so that the demonstration carries none: a device with a red lamp.</summary>
internal static class Picture
{
    private const int Width = 320;
    private const int Height = 200;
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] OfAFault()
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), Height);
        (head[8], head[9]) = (8, 2);
        Chunk(png, "IHDR", head);
        Chunk(png, "IDAT", Rows());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Rows()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var y = 0; y < Height; y++)
            {
                zip.WriteByte(0);
                for (var x = 0; x < Width; x++)
                {
                    zip.Write(Colour(x, y));
                }
            }
        }

        return packed.ToArray();
    }

    private static byte[] Colour(int x, int y)
    {
        var lamp = ((x - 90) * (x - 90)) + ((y - 110) * (y - 110)) < 64;
        var device = x is > 60 and < 260 && y is > 80 and < 140;
        return lamp ? [200, 40, 40]
            : device ? [70, 76, 84]
            : [(byte)(208 - (y / 5)), (byte)(200 - (y / 5)), (byte)(186 - (y / 5))];
    }

    private static void Chunk(MemoryStream to, string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        to.Write(length);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        to.Write(body);
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(body));
        to.Write(sum);
    }

    /// <summary>CRC-32 as PNG wants it.</summary>
    private static uint Sum(byte[] body)
    {
        var sum = uint.MaxValue;
        foreach (var b in body)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
