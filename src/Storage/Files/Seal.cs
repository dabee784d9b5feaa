using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Huisheng.Storage.Keys;

namespace Huisheng.Storage.Files;

/// <summary>A stored file does not open: a byte of it is not what was written, or some of it is gone.</summary>
public sealed class FileDamagedException(string name, Exception? inner = null)
    : IOException($"Stored file {name} is damaged.", inner)
{
    public FileDamagedException()
        : this("") { }

    public FileDamagedException(string message)
        : this(message, null) { }
}

/// <summary>
/// How a file lies on disk: head (magic, key id, salt), then pieces of 64 KiB, each AES-GCM with a tag of its own. Every file has a key
/// of its own, derived from the house's and its salt. Piece number and "this is the last" stand in the nonce, head and the file's name
/// in what the tags cover: no piece can be changed, moved, left out, cut off, or put under another name unseen.
/// </summary>
internal sealed class Seal : IDisposable
{
    public const int Piece = 64 * 1024;
    public const int Tag = 16;
    private const int Nonce = 12;
    private const int Salt = 32;
    private const string Current = "f1";
    private static readonly byte[] Magic = "HSF1"u8.ToArray();
    private readonly AesGcm cipher;
    private readonly byte[] covered;

    private Seal(KeyFolder keys, string keyId, byte[] head, string name)
    {
        Head = head;
        covered = [.. head, .. Encoding.ASCII.GetBytes(name)];
        cipher = new AesGcm(
            HKDF.DeriveKey(
                HashAlgorithmName.SHA256,
                keys.Get($"files-{keyId}"),
                32,
                head[^Salt..],
                "file"u8.ToArray()
            ),
            Tag
        );
    }

    public byte[] Head { get; }

    /// <summary>The key is made with the house, not with its first file.</summary>
    public static void MakeKey(KeyFolder keys) => keys.Get($"files-{Current}");

    public static Seal Make(KeyFolder keys, string name)
    {
        var id = Encoding.ASCII.GetBytes(Current);
        return new Seal(
            keys,
            Current,
            [.. Magic, (byte)id.Length, .. id, .. RandomNumberGenerator.GetBytes(Salt)],
            name
        );
    }

    /// <summary>Reads the head of a stored file; leaves the stream behind it.</summary>
    public static Seal Read(KeyFolder keys, string name, Stream file)
    {
        try
        {
            var start = new byte[Magic.Length + 1];
            file.ReadExactly(start);
            var rest = new byte[start[^1] + Salt];
            file.ReadExactly(rest);
            var id = Encoding.ASCII.GetString(rest[..^Salt]);
            // Asked for by name, a key that is gone would be made anew; here it is a file nobody can open.
            return
                start.AsSpan(0, Magic.Length).SequenceEqual(Magic)
                && IsKeyId(id)
                && keys.Names($"files-{id}").Contains($"files-{id}")
                ? new Seal(keys, id, [.. start, .. rest], name)
                : throw new FileDamagedException(name);
        }
        catch (EndOfStreamException cut)
        {
            throw new FileDamagedException(name, cut);
        }
    }

    public void Close(long number, bool last, ReadOnlySpan<byte> plain, Span<byte> into) =>
        cipher.Encrypt(
            NonceOf(number, last),
            plain,
            into[..plain.Length],
            into.Slice(plain.Length, Tag),
            covered
        );

    public void Open(long number, bool last, ReadOnlySpan<byte> closed, Span<byte> into) =>
        cipher.Decrypt(
            NonceOf(number, last),
            closed[..^Tag],
            closed[^Tag..],
            into[..(closed.Length - Tag)],
            covered
        );

    public void Dispose() => cipher.Dispose();

    private static byte[] NonceOf(long number, bool last)
    {
        var nonce = new byte[Nonce];
        BinaryPrimitives.WriteInt64BigEndian(nonce, number);
        nonce[^1] = last ? (byte)1 : (byte)0;
        return nonce;
    }

    /// <summary>The id leads to a file of the key folder, so it is looked at before it is believed.</summary>
    private static bool IsKeyId(string id) =>
        id.Length is > 0 and < 10
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
