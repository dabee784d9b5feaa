using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Huisheng.Notices.Transports;

/// <summary>Signatures as Standard Webhooks has them: HMAC-SHA256 over id, timestamp and body, joined by points.</summary>
internal static class Webhook
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";

    private const string Prefix = "whsec_";
    private const string Version = "v1,";
    private const int ShortestSecret = 24;

    /// <summary>The key in "whsec_…"; null when it is none or too short to be one.</summary>
    public static byte[]? Secret(string? text)
    {
        var coded =
            text?.StartsWith(Prefix, StringComparison.Ordinal) == true
                ? text[Prefix.Length..]
                : null;
        var key = new byte[(coded?.Length ?? 0) + 3];
        return
            coded is not null
            && Convert.TryFromBase64String(coded, key, out var length)
            && length >= ShortestSecret
            ? key[..length]
            : null;
    }

    public static string Sign(
        byte[] secret,
        string id,
        string timestamp,
        ReadOnlySpan<byte> body
    ) => Version + Convert.ToBase64String(Digest(secret, id, timestamp, body));

    /// <summary>
    /// Signed by one of the secrets, and not further from <paramref name="now"/> than <paramref name="tolerance"/>. Two secrets hold
    /// while one is being changed for the other.
    /// </summary>
    public static bool Verify(
        IReadOnlyList<byte[]> secrets,
        string id,
        string timestamp,
        string signatures,
        ReadOnlySpan<byte> body,
        DateTimeOffset now,
        TimeSpan tolerance
    )
    {
        if (
            id.Length is 0 or > 200
            || !long.TryParse(
                timestamp,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var at
            )
            || Math.Abs(now.ToUnixTimeSeconds() - at) > tolerance.TotalSeconds
        )
        {
            return false;
        }

        var holds = false;
        foreach (var secret in secrets)
        {
            var digest = Digest(secret, id, timestamp, body);
            foreach (var signature in signatures.Split(' '))
            {
                holds |= Matches(signature, digest);
            }
        }

        return holds;
    }

    private static bool Matches(string signature, byte[] digest)
    {
        var given = new byte[64];
        return signature.StartsWith(Version, StringComparison.Ordinal)
            && Convert.TryFromBase64String(signature[Version.Length..], given, out var length)
            && CryptographicOperations.FixedTimeEquals(given.AsSpan(0, length), digest);
    }

    private static byte[] Digest(
        byte[] secret,
        string id,
        string timestamp,
        ReadOnlySpan<byte> body
    )
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hmac.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        hmac.AppendData(body);
        return hmac.GetHashAndReset();
    }
}
