using System.Buffers.Binary;

namespace Huisheng.Storage.Files.Inside;

/// <summary>Small reads of a picture's parts; an end that comes too early is a broken file.</summary>
internal sealed class Bytes(BufferedStream from)
{
    /// <summary>Read ahead in large pieces; the stream stays its owner's to close.</summary>
    public static Bytes Of(Stream file) => new(new BufferedStream(file, 1 << 16));

    public byte Next() => from.ReadByte() is >= 0 and var b ? (byte)b : throw new UnfitException();

    public byte[] Take(int count)
    {
        var bytes = new byte[count];
        return from.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count
            ? bytes
            : throw new UnfitException();
    }

    public ushort Big16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint Big32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint Little32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>Hands the next bytes on, or drops them when there is nowhere to put them.</summary>
    public void Pass(long count, Stream? to)
    {
        var buffer = new byte[8192];
        while (count > 0)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(count, buffer.Length));
            if (read == 0)
            {
                throw new UnfitException();
            }

            to?.Write(buffer, 0, read);
            count -= read;
        }
    }

    public static void Size(long wide, long high, long most)
    {
        if (wide is 0 || high is 0)
        {
            throw new UnfitException();
        }

        if (wide * high > most)
        {
            throw new UnfitException("file.pixels");
        }
    }
}
