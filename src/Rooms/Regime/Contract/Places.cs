using System.Text.RegularExpressions;

namespace Huisheng.Regime.Contract;

/// <summary>Places in a sentence of the rules that take a value: <c>{number}</c>, <c>{0}</c>.</summary>
public static partial class Places
{
    public static IReadOnlyList<string> In(string text) =>
        [.. Place().Matches(text).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>In one pass, so that a value that looks like a place stays as it was written.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(text, m => values.GetValueOrDefault(m.Groups[1].Value, m.Value));

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Place();
}
