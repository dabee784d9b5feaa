using System.Buffers.Binary;

namespace Huisheng.Storage.Files.Inside;

/// <summary>
/// Copies a JPEG without what it tells besides the picture: EXIF (place, device, time), XMP, comments, and whatever follows its end.
/// The turn of the camera is kept, or photos would lie on their side.
/// </summary>
internal static class Jpeg
{
    private const byte Exif = 0xE1;
    private const byte Profile = 0xE2;
    private const byte Comment = 0xFE;
    private const byte Scan = 0xDA;
    private const byte End = 0xD9;

    public static void Copy(Stream from, Stream to, long pixels)
    {
        var bytes = Bytes.Of(from);
        to.Write(bytes.Take(2));
        var sized = false;
        for (var marker = Marker(bytes); marker != End; marker = Following(bytes, to, marker))
        {
            var length = bytes.Big16() - 2;
            if (length < 0)
            {
                throw new UnfitException();
            }

            var body = bytes.Take(length);
            if (IsFrame(marker))
            {
                Bytes.Size(At(body, 3), At(body, 1), pixels);
                sized = true;
            }

            Segment(to, marker, body);
        }

        if (!sized)
        {
            throw new UnfitException();
        }

        to.Write([0xFF, End]);
    }

    private static void Segment(Stream to, byte marker, byte[] body)
    {
        if (marker == Exif)
        {
            if (Orientation.In(body) is > 1 and <= 8 and var turn)
            {
                Write(to, marker, Orientation.Alone(turn));
            }
        }
        else if (marker is not (> Exif and <= 0xEF or Comment) || IsColour(marker, body))
        {
            Write(to, marker, body);
        }
    }

    /// <summary>Colour profile and Adobe's colour transform belong to the picture.</summary>
    private static bool IsColour(byte marker, byte[] body) =>
        marker == Profile && body.AsSpan().StartsWith("ICC_PROFILE\0"u8)
        || marker == 0xEE && body.AsSpan().StartsWith("Adobe"u8);

    private static void Write(Stream to, byte marker, byte[] body)
    {
        to.Write([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2)]);
        to.Write(body);
    }

    private static byte Marker(Bytes bytes)
    {
        if (bytes.Next() != 0xFF)
        {
            throw new UnfitException();
        }

        byte marker;
        while ((marker = bytes.Next()) == 0xFF) { }

        return marker is 0 or (>= 0xD0 and <= 0xD8) ? throw new UnfitException() : marker;
    }

    /// <summary>After a scan's head comes the picture itself, up to the next marker that is none of its own.</summary>
    private static byte Following(Bytes bytes, Stream to, byte marker)
    {
        if (marker != Scan)
        {
            return Marker(bytes);
        }

        var kept = new byte[8192];
        var filled = 0;
        while (true)
        {
            if (filled > kept.Length - 2)
            {
                to.Write(kept, 0, filled);
                filled = 0;
            }

            var b = bytes.Next();
            if (b != 0xFF)
            {
                kept[filled++] = b;
                continue;
            }

            byte next;
            while ((next = bytes.Next()) == 0xFF) { }

            if (next is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                to.Write(kept, 0, filled);
                return next;
            }

            kept[filled++] = b;
            kept[filled++] = next;
        }
    }

    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static int At(byte[] body, int place) =>
        body.Length >= place + 2
            ? BinaryPrimitives.ReadUInt16BigEndian(body.AsSpan(place))
            : throw new UnfitException();
}
