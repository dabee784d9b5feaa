using System.Buffers.Binary;
using System.Text;

namespace Huisheng.Tests.Telephony;

/// <summary>A recording as a telephone system makes it: a second of a tone, 8000 times eight bits.</summary>
internal static class Audio
{
    public static byte[] Wav(int samples = 8000)
    {
        var sound = Enumerable
            .Range(0, samples)
            .Select(i => (byte)(128 + (100 * Math.Sin(i * 0.35))))
            .ToArray();
        var file = new MemoryStream();
        using (var to = new BinaryWriter(file))
        {
            to.Write("RIFF"u8);
            to.Write(36 + samples);
            to.Write("WAVEfmt "u8);
            to.Write(16);
            to.Write((short)1);
            to.Write((short)1);
            to.Write(8000);
            to.Write(8000);
            to.Write((short)1);
            to.Write((short)8);
            to.Write("data"u8);
            to.Write(samples);
            to.Write(sound);
        }

        return file.ToArray();
    }

    /// <summary>The chunks of a RIFF, by the sizes they tell; fails where they do not fill the file.</summary>
    public static IReadOnlyDictionary<string, byte[]> Chunks(byte[] wav)
    {
        BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(4)).ShouldBe(wav.Length - 8);
        Dictionary<string, byte[]> chunks = [];
        for (var at = 12; at < wav.Length; )
        {
            var size = BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(at + 4));
            chunks[Encoding.ASCII.GetString(wav, at, 4)] = wav[(at + 8)..(at + 8 + size)];
            at += 8 + size + (size % 2);
        }

        return chunks;
    }
}
