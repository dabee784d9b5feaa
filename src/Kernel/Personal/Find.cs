using System.Text.RegularExpressions;

namespace Huisheng.Kernel.Personal;

/// <summary>Something personal in a text: where it stands and what is shown instead.</summary>
internal readonly record struct Find(int From, int To, string Shown);

/// <summary>Half-width forms, so that １３８ reads like 138.</summary>
public static class Flat
{
    /// <summary>The half-width form of a digit, letter, sign or blank; anything else as it is.</summary>
    public static char Of(char c) =>
        c switch
        {
            >= '！' and <= '～' => (char)(c - '！' + '!'),
            '　' or '\u00A0' or '\t' => ' ',
            '–' or '—' or '‐' or '‑' or '−' => '-',
            _ => c,
        };
}

internal static partial class Emails
{
    public static IEnumerable<Find> In(string flat) =>
        Address()
            .Matches(flat)
            .Select(m => new Find(m.Index, m.Index + m.Length, Shown(m.Groups["prefix"].Value)));

    /// <summary>The prefix alone (C-09); one that is itself a number is masked like one.</summary>
    private static string Shown(string prefix) =>
        prefix.Length > 7 && prefix.All(char.IsAsciiDigit) ? Masks.PhoneOnScreen(prefix) : prefix;

    [GeneratedRegex(
        @"(?<prefix>[A-Za-z0-9._%+-]{1,64}) ?@ ?[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,4}",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Address();
}
