using System.Buffers.Binary;

namespace Huisheng.Storage.Files.Inside;

/// <summary>Copies the frames of a GIF and what times them; comments, XMP and what follows the end stay behind.</summary>
internal static class Gif
{
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;
    private const byte End = 0x3B;
    private const byte Timing = 0xF9;
    private const byte Application = 0xFF;

    public static void Copy(Stream from, Stream to, long pixels)
    {
        var bytes = Bytes.Of(from);
        var head = bytes.Take(13);
        Bytes.Size(Little(head, 6), Little(head, 8), pixels);
        to.Write(head);
        bytes.Pass(Table(head[10]), to);
        for (var block = bytes.Next(); block != End; block = bytes.Next())
        {
            switch (block)
            {
                case Frame:
                    var place = bytes.Take(9);
                    to.WriteByte(block);
                    to.Write(place);
                    bytes.Pass(Table(place[8]) + 1, to);
                    Pieces(bytes, to);
                    break;
                case Extension:
                    Extra(bytes, to);
                    break;
                default:
                    throw new UnfitException();
            }
        }

        to.WriteByte(End);
    }

    private static void Extra(Bytes bytes, Stream to)
    {
        var label = bytes.Next();
        var first = bytes.Take(bytes.Next());
        var loops =
            label == Application
            && first.AsSpan() is var name
            && (name.SequenceEqual("NETSCAPE2.0"u8) || name.SequenceEqual("ANIMEXTS1.0"u8));
        Stream? kept = label == Timing || loops ? to : null;
        kept?.Write([Extension, label, (byte)first.Length, .. first]);
        if (first.Length > 0)
        {
            Pieces(bytes, kept);
        }
    }

    private static void Pieces(Bytes bytes, Stream? to)
    {
        byte length;
        do
        {
            length = bytes.Next();
            to?.WriteByte(length);
            bytes.Pass(length, to);
        } while (length > 0);
    }

    /// <summary>Bytes of the colour table these flags announce.</summary>
    private static int Table(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int Little(byte[] bytes, int at) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
