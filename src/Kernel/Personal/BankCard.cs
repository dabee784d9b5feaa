using System.Text.RegularExpressions;

namespace Huisheng.Kernel.Personal;

internal static partial class BankCard
{
    private const int Shortest = 16;
    private const int Longest = 19;

    /// <summary>16 to 19 digits that pass Luhn. One that begins with a day is an order number: no issuer begins so.</summary>
    public static bool IsValid(string digits) =>
        digits.Length is >= Shortest and <= Longest
        && digits.All(char.IsAsciiDigit)
        && !Day().IsMatch(digits)
        && Luhn(digits);

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex("^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])")]
    private static partial Regex Day();
}
