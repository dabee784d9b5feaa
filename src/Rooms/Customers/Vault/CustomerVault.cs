using System.Security.Cryptography;
using System.Text;

namespace Huisheng.Customers.Vault;

/// <summary>
/// Encrypts what identifies a person. A ciphertext carries the id of its key and is bound to the column and row it
/// belongs to, so that it opens nowhere else. Keyed hashes make exact and last-four look-up possible without opening anything.
/// </summary>
internal sealed class CustomerVault
{
    private const int Nonce = 12;
    private const int Tag = 16;
    private readonly VaultKeys keys;

    public CustomerVault(VaultKeys keys)
    {
        this.keys = keys;
        keys.Look();
    }

    /// <summary>The id of the key that closes now; rows closed with another wait to be moved.</summary>
    public string CurrentKey => keys.Current.Id;

    public string Close(string plain, string column, Guid row)
    {
        var key = keys.Current;
        var text = Encoding.UTF8.GetBytes(plain);
        var sealedBytes = new byte[Nonce + text.Length + Tag];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, Nonce));
        using var aes = new AesGcm(key.Encryption, Tag);
        aes.Encrypt(
            sealedBytes.AsSpan(0, Nonce),
            text,
            sealedBytes.AsSpan(Nonce, text.Length),
            sealedBytes.AsSpan(Nonce + text.Length),
            Place(key.Id, column, row)
        );
        return $"{key.Id}:{Convert.ToBase64String(sealedBytes)}";
    }

    public string Open(string cipher, string column, Guid row)
    {
        var colon = cipher.IndexOf(':', StringComparison.Ordinal);
        var key = keys.Named(cipher[..colon]);
        var sealedBytes = Convert.FromBase64String(cipher[(colon + 1)..]);
        var text = new byte[sealedBytes.Length - Nonce - Tag];
        using var aes = new AesGcm(key.Encryption, Tag);
        aes.Decrypt(
            sealedBytes.AsSpan(0, Nonce),
            sealedBytes.AsSpan(Nonce, text.Length),
            sealedBytes.AsSpan(Nonce + text.Length),
            text,
            Place(key.Id, column, row)
        );
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>The same value gives the same hash within one kind ("phone", "phone-last-four", "identity-last-four").</summary>
    public string Hash(string kind, string value) => Hash(keys.Current, kind, value);

    /// <summary>What to look for: the hash by each key, since rows not moved yet carry an older one.</summary>
    public IReadOnlyList<string> Hashes(string kind, string value) =>
        [.. keys.All.Select(k => Hash(k, kind, value))];

    private static string Hash(VaultKey key, string kind, string value) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(key.LookUp, Encoding.UTF8.GetBytes($"{kind}\n{value}"))
        );

    private static byte[] Place(string key, string column, Guid row) =>
        Encoding.UTF8.GetBytes($"{key}|{column}|{row}");
}
