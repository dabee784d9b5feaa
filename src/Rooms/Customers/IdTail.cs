using System.Text.RegularExpressions;

namespace Huisheng.Customers;

/// <summary>The last four of an ID number: exactly four, the last may be X (S1-07).</summary>
internal static partial class IdTail
{
    public static bool IsValid(string text) => Shape().IsMatch(text);

    [GeneratedRegex("^[0-9]{3}[0-9Xx]$")]
    private static partial Regex Shape();
}
