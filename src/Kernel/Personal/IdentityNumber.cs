using System.Globalization;
using System.Text.RegularExpressions;

namespace Huisheng.Kernel.Personal;

/// <summary>A resident identity number: 18 characters with area, a birthday that is a date, and the check digit of GB 11643.</summary>
public static partial class IdentityNumber
{
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Without blanks, half-width, the last letter large.</summary>
    public static string Normalise(string typed) =>
        string.Concat(typed.Select(Flat.Of).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    public static bool IsValid(string number) =>
        Shape().IsMatch(number) && IsBirthday(number[6..14]) && CheckDigitOf(number) == number[17];

    /// <summary>The last four alone: three digits and a digit or X (S1-07).</summary>
    public static bool IsTail(string text) => Tail().IsMatch(text);

    private static bool IsBirthday(string digits) =>
        DateOnly.TryParseExact(
            digits,
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day.Year >= 1880;

    private static char CheckDigitOf(string number) =>
        CheckDigits[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11];

    [GeneratedRegex("^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)[0-9]{15}[0-9X]$")]
    private static partial Regex Shape();

    [GeneratedRegex("^[0-9]{3}[0-9X]$")]
    private static partial Regex Tail();
}
