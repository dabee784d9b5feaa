using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Huisheng.People.Entry;

/// <summary>Random secrets we hand out and only keep the hash of.</summary>
internal static class Tokens
{
    private const int Bytes = 32;
    private const int CodeLength = 20;
    private const int CodeGroup = 4;

    // Without 0/O and 1/I: the first code is read off a terminal and typed.
    private const string CodeLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static string Session() =>
        WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>100 random bits as <c>ABCD-EFGH-JKLM-NPQR-STUV</c>.</summary>
    public static string FirstCode() =>
        string.Join(
            '-',
            RandomNumberGenerator
                .GetString(CodeLetters, CodeLength)
                .Chunk(CodeGroup)
                .Select(group => new string(group))
        );

    public static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
