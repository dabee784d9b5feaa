using System.Text.RegularExpressions;

namespace Huisheng.Customers.Contract;

/// <summary>
/// Masks what identifies a person in text that people type (S1-55, S1-56): complete ID numbers with a valid check digit, bank
/// cards by Luhn, mobile numbers. Done before anything is stored, so nothing else ever sees it.
/// </summary>
public static partial class FreeText
{
    private const string Weights = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";
    private static readonly int[] IdWeights = [.. Weights.Split(' ').Select(int.Parse)];

    public static string? Mask(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var ids = IdNumber().Replace(text, m => IsIdNumber(m.Value) ? Stars(m.Value) : m.Value);
        var cards = Card().Replace(ids, m => IsCard(m.Value) ? Stars(m.Value) : m.Value);
        return Mobile().Replace(cards, m => $"{m.Value[..3]}****{m.Value[^4..]}");
    }

    private static string Stars(string value) => new string('*', value.Length - 4) + value[^4..];

    private static bool IsIdNumber(string value)
    {
        var sum = IdWeights.Select((weight, i) => weight * (value[i] - '0')).Sum();
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(value[17]);
    }

    private static bool IsCard(string digits)
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

    [GeneratedRegex(@"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")]
    private static partial Regex IdNumber();

    [GeneratedRegex(@"(?<![0-9])[0-9]{16,19}(?![0-9])")]
    private static partial Regex Card();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Mobile();
}
