using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Huisheng.Storage.Keys;

namespace Huisheng.Customers.Vault;

/// <summary>One key of the vault: what it encrypts with, and what it makes look-up hashes with.</summary>
internal sealed record VaultKey(string Id, byte[] Encryption, byte[] LookUp);

/// <summary>
/// The keys of the vault, v1, v2 … The newest closes; every one that is there opens, so that a key can be changed while the house
/// runs. Files are looked for again when a ciphertext names a key this process has not met: another process may have made it.
/// </summary>
internal sealed class VaultKeys(KeyFolder folder)
{
    private const string Prefix = "vault-v";
    private readonly ConcurrentDictionary<string, VaultKey> loaded = new();

    /// <summary>Newest last.</summary>
    public IReadOnlyList<VaultKey> All { get; private set; } = [];

    public VaultKey Current => All[^1];

    public VaultKey Named(string id)
    {
        if (All.FirstOrDefault(k => k.Id == id) is { } known)
        {
            return known;
        }

        Look();
        return All.FirstOrDefault(k => k.Id == id)
            ?? throw new InvalidOperationException(
                $"The key {id} of the vault is not in the folder of keys."
            );
    }

    /// <summary>Reads which keys there are; the first one is made with the house.</summary>
    public void Look()
    {
        var numbers = Numbers();
        All = [.. (numbers.Count == 0 ? [1] : numbers).Select(Load)];
    }

    /// <summary>Adds the next key. From now on it closes; what older keys closed is moved by <see cref="MoveToNewKey"/>.</summary>
    public VaultKey Add()
    {
        Look();
        Load(Numbers()[^1] + 1);
        Look();
        return Current;
    }

    private List<int> Numbers() =>
        [
            .. folder
                .Names(Prefix)
                .Select(n =>
                    int.TryParse(
                        n[Prefix.Length..],
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                        ? number
                        : 0
                )
                .Where(n => n > 0)
                .Order(),
        ];

    private VaultKey Load(int number) => loaded.GetOrAdd($"v{number}", Read);

    private VaultKey Read(string id)
    {
        var root = folder.Get("vault-" + id);
        return new VaultKey(
            id,
            HKDF.DeriveKey(HashAlgorithmName.SHA256, root, 32, info: "encryption"u8.ToArray()),
            HKDF.DeriveKey(HashAlgorithmName.SHA256, root, 32, info: "look-up"u8.ToArray())
        );
    }
}
