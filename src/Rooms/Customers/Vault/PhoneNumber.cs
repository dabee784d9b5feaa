using System.Text.RegularExpressions;

namespace Huisheng.Customers.Vault;

/// <summary>A telephone number, normalised: digits only, without +86; what was typed with blanks or dashes is the same number.</summary>
internal static partial class PhoneNumber
{
    public static string Normalise(string typed)
    {
        var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
        return digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal)
            ? digits[2..]
            : digits;
    }

    /// <summary>A full mobile or landline number with area code.</summary>
    public static bool IsFull(string digits) => Full().IsMatch(digits);

    /// <summary>3 to 7 digits of a number as somebody wrote them down ("139", "5678"): kept as they are (C-09, D-2).</summary>
    public static bool IsFragment(string digits) => Fragment().IsMatch(digits);

    public static string LastFour(string digits) => digits.Length <= 4 ? digits : digits[^4..];

    /// <summary>138****5678: for screens that need to tell two numbers apart (P-1).</summary>
    public static string Masked(string digits) =>
        digits.Length < 8
            ? digits
            : $"{digits[..3]}{new string('*', digits.Length - 7)}{digits[^4..]}";

    [GeneratedRegex("^(1[3-9][0-9]{9}|0[0-9]{9,11})$")]
    private static partial Regex Full();

    [GeneratedRegex("^[0-9]{3,7}$")]
    private static partial Regex Fragment();
}
