using System.Text.RegularExpressions;

namespace Huisheng.Kernel.Personal;

/// <summary>A telephone number, normalised: digits only, without +86; what was typed with blanks or dashes is the same number.</summary>
public static partial class PhoneNumber
{
    private const string China = "86";
    private const int Mobile = 11;

    public static string Normalise(string typed)
    {
        var digits = string.Concat(typed.Select(Flat.Of).Where(char.IsAsciiDigit));
        var national = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
        return
            national.Length == China.Length + Mobile
            && national.StartsWith(China, StringComparison.Ordinal)
            ? national[China.Length..]
            : digits;
    }

    /// <summary>A full mobile number, or a landline number with its area code.</summary>
    public static bool IsFull(string digits) => Full().IsMatch(digits);

    /// <summary>3 to 7 digits of a number as somebody wrote them down ("139", "5678"): kept as they are (C-09, D-2).</summary>
    public static bool IsFragment(string digits) => Fragment().IsMatch(digits);

    public static string LastFour(string digits) => digits.Length <= 4 ? digits : digits[^4..];

    [GeneratedRegex("^(1[3-9][0-9]{9}|(010|02[0-9])[1-9][0-9]{7}|0[3-9][0-9]{2}[1-9][0-9]{6,7})$")]
    private static partial Regex Full();

    [GeneratedRegex("^[0-9]{3,7}$")]
    private static partial Regex Fragment();
}
