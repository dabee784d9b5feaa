using System.Buffers.Binary;
using System.Text;

namespace Huisheng.Telephony.Recordings;

/// <summary>
/// Writes into a recording who took it and when, where players and editors show it (S1-57): a comment in the RIFF of a WAV, an ID3 tag
/// before an MP3. What is heard stays as it was, byte for byte.
/// </summary>
internal static class AudioMark
{
    /// <summary>Kinds of files that can carry a mark; others are not taken in.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["wav", "mp3"];

    public static byte[] On(byte[] audio, string kind, string mark) =>
        kind == "wav" ? Wav(audio, mark) : Mp3(audio, mark);

    private static byte[] Wav(byte[] audio, string mark)
    {
        const int head = 8;
        byte[] text = [.. Encoding.UTF8.GetBytes(mark), 0];
        byte[] comment = [.. "ICMT"u8, .. Little(text.Length), .. Even(text)];
        byte[] body = [.. "INFO"u8, .. comment];
        byte[] made = [.. Even(audio), .. "LIST"u8, .. Little(body.Length), .. body];
        Little(made.Length - head).CopyTo(made, 4);
        return made;
    }

    private static byte[] Mp3(byte[] audio, string mark)
    {
        // ID3v2.3: a comment in UTF-16 with its byte order mark, first an empty description.
        byte[] text =
        [
            1,
            .. "chi"u8,
            0xFF,
            0xFE,
            0,
            0,
            0xFF,
            0xFE,
            .. Encoding.Unicode.GetBytes(mark),
        ];
        byte[] frame = [.. "COMM"u8, .. Big(text.Length), 0, 0, .. text];
        return [.. "ID3"u8, 3, 0, 0, .. Sevens(frame.Length), .. frame, .. audio];
    }

    private static byte[] Even(byte[] bytes) => bytes.Length % 2 == 0 ? bytes : [.. bytes, 0];

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>Seven bits a byte, as the tag counts its own size.</summary>
    private static byte[] Sevens(int number) =>
        [
            (byte)(number >> 21 & 0x7F),
            (byte)(number >> 14 & 0x7F),
            (byte)(number >> 7 & 0x7F),
            (byte)(number & 0x7F),
        ];
}
