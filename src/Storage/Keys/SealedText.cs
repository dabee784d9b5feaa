using System.Security.Cryptography;
using System.Text;

namespace Huisheng.Storage.Keys;

/// <summary>
/// Texts encrypted under one key of this house (AES-GCM). A ciphertext carries the id of its key and is bound to the place it
/// was made for, so that it opens nowhere else.
/// </summary>
public sealed class SealedText(KeyFolder keys, string keyId)
{
    private const int Nonce = 12;
    private const int Tag = 16;
    private readonly byte[] key = keys.Get(keyId);

    public string Close(string plain, string place)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var closed = new byte[Nonce + text.Length + Tag];
        RandomNumberGenerator.Fill(closed.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(
            closed.AsSpan(0, Nonce),
            text,
            closed.AsSpan(Nonce, text.Length),
            closed.AsSpan(Nonce + text.Length),
            Bound(place)
        );
        return $"{keyId}:{Convert.ToBase64String(closed)}";
    }

    /// <summary>Throws <see cref="CryptographicException"/> for a text of another key or place, or one that was changed.</summary>
    public string Open(string cipher, string place)
    {
        if (!cipher.StartsWith(keyId + ":", StringComparison.Ordinal))
        {
            throw new CryptographicException($"Not closed under {keyId}.");
        }

        var closed = Convert.FromBase64String(cipher[(keyId.Length + 1)..]);
        var text = new byte[closed.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(
            closed.AsSpan(0, Nonce),
            closed.AsSpan(Nonce, text.Length),
            closed.AsSpan(Nonce + text.Length),
            text,
            Bound(place)
        );
        return Encoding.UTF8.GetString(text);
    }

    private byte[] Bound(string place) => Encoding.UTF8.GetBytes($"{keyId}|{place}");
}
