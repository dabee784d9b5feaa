using System.Security.Cryptography;
using System.Text;
using Huisheng.Storage.Keys;

namespace Huisheng.Customers.Vault;

/// <summary>
/// Encrypts what identifies a person. A ciphertext carries the id of its key and is bound to the column and row it
/// belongs to, so that it opens nowhere else. Keyed hashes make exact and last-four look-up possible without opening anything.
/// </summary>
internal sealed class CustomerVault
{
    private const string KeyId = "v1";
    private const int Nonce = 12;
    private const int Tag = 16;
    private readonly byte[] encryption;
    private readonly byte[] lookup;

    public CustomerVault(KeyFolder keys)
    {
        var root = keys.Get("vault-" + KeyId);
        encryption = HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            root,
            32,
            info: "encryption"u8.ToArray()
        );
        lookup = HKDF.DeriveKey(HashAlgorithmName.SHA256, root, 32, info: "look-up"u8.ToArray());
    }

    public string Close(string plain, string column, Guid row)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var sealedBytes = new byte[Nonce + text.Length + Tag];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, Nonce));
        using var aes = new AesGcm(encryption, Tag);
        aes.Encrypt(
            sealedBytes.AsSpan(0, Nonce),
            text,
            sealedBytes.AsSpan(Nonce, text.Length),
            sealedBytes.AsSpan(Nonce + text.Length),
            Place(column, row)
        );
        return $"{KeyId}:{Convert.ToBase64String(sealedBytes)}";
    }

    public string Open(string cipher, string column, Guid row)
    {
        var sealedBytes = Convert.FromBase64String(
            cipher[(cipher.IndexOf(':', StringComparison.Ordinal) + 1)..]
        );
        var text = new byte[sealedBytes.Length - Nonce - Tag];
        using var aes = new AesGcm(encryption, Tag);
        aes.Decrypt(
            sealedBytes.AsSpan(0, Nonce),
            sealedBytes.AsSpan(Nonce, text.Length),
            sealedBytes.AsSpan(Nonce + text.Length),
            text,
            Place(column, row)
        );
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>The same value gives the same hash within one kind ("phone", "phone-last-four", "id-last-four").</summary>
    public string Lookup(string kind, string value) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(lookup, Encoding.UTF8.GetBytes($"{kind}\n{value}"))
        );

    private static byte[] Place(string column, Guid row) =>
        Encoding.UTF8.GetBytes($"{KeyId}|{column}|{row}");
}
