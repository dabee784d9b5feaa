using System.Security.Cryptography;
using Huisheng.Kernel;
using Huisheng.People.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Huisheng.People.Entry;

/// <summary>Hashes and judges passwords (PBKDF2; the product's rounds are <see cref="Rounds"/>).</summary>
internal sealed class Passwords
{
    public const int Rounds = 210_000;
    private readonly PasswordHasher<StaffMember> hasher;

    // Judged when nobody has the job number, so that an unknown one takes the same work.
    private readonly string nobodys;

    public Passwords(IOptions<PasswordHasherOptions> options)
    {
        hasher = new PasswordHasher<StaffMember>(options);
        nobodys = Hash(Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    public bool Fits(string? hash, string password) =>
        hasher.VerifyHashedPassword(null!, hash ?? nobodys, password)
            != PasswordVerificationResult.Failed
        && hash is not null;
}

/// <summary>Profile djbh: at least 12 characters, three of the four classes, not the job number.</summary>
internal static class PasswordPolicy
{
    public const int Shortest = 12;
    public const int Longest = 128;
    private const int Classes = 3;

    // A job number of one or two digits stands in many good passwords by chance.
    private const int ShortestJobNumber = 4;

    public static Check Password(
        this Check check,
        string password,
        string field,
        string jobNumber
    ) =>
        check
            .Require(password.Length >= Shortest, field, "password.too-short", $"{Shortest}")
            .Optional(password, field, Longest)
            .Require(ClassesIn(password) >= Classes, field, "password.too-simple", $"{Classes}")
            .Require(
                jobNumber.Length < ShortestJobNumber
                    || !password.Contains(jobNumber, StringComparison.OrdinalIgnoreCase),
                field,
                "password.job-number"
            );

    private static int ClassesIn(string password) =>
        new[]
        {
            password.Any(char.IsAsciiLetterUpper),
            password.Any(char.IsAsciiLetterLower),
            password.Any(char.IsAsciiDigit),
            password.Any(c => !char.IsAsciiLetterOrDigit(c)),
        }.Count(there => there);
}
