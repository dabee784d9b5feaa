using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Kernel;

namespace Huisheng.Regime.Contract;

/// <summary>How numbers people quote are made: date part, running part, both from the pattern (C-11).</summary>
public sealed partial record NumberRule : RuleEntry
{
    public required string Pattern { get; init; }

    private string Prefix => Pattern[..Pattern.IndexOf('{', StringComparison.Ordinal)];
    private string DateFormat => Places()[0];
    private int Width => int.Parse(Places()[1]["seq:".Length..], CultureInfo.InvariantCulture);

    public bool IsValid =>
        Places() is [var date, var seq]
        && date is "yyyy" or "yyyyMM" or "yyyyMMdd"
        && Running().IsMatch(seq)
        && Pattern == $"{Prefix}{{{date}}}{{{seq}}}";

    /// <summary>It begins with letters, so it can be told from other numbers wherever it stands: SD2023901.</summary>
    public bool IsQuoted => Prefix.Length > 0;

    /// <summary>Counting starts again with each period: "2023", "202310" or "20231001".</summary>
    public string Period(DateTimeOffset at) =>
        BusinessTime.Date(at).ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The sequence that counts this pattern in this period.</summary>
    public string Sequence(DateTimeOffset at) => SequenceOf(Period(at));

    /// <summary>The number of this moment's period; the running part grows past its width.</summary>
    public string Write(DateTimeOffset at, long running) =>
        Prefix + Period(at) + running.ToString($"D{Width}", CultureInfo.InvariantCulture);

    /// <summary>Takes a number apart; null when it does not follow the pattern.</summary>
    public (string Sequence, long Running)? Read(string number)
    {
        var dateLength = DateFormat.Length;
        if (
            !number.StartsWith(Prefix, StringComparison.Ordinal)
            || number.Length < Prefix.Length + dateLength + Width
        )
        {
            return null;
        }

        var date = number.Substring(Prefix.Length, dateLength);
        var running = number[(Prefix.Length + dateLength)..];
        return
            DateOnly.TryParseExact(date, DateFormat, out _)
            && running.Length <= 12
            && long.TryParse(running, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && n > 0
            && (running.Length == Width || running[0] != '0')
            ? (SequenceOf(date), n)
            : null;
    }

    private string SequenceOf(string period) => $"{Code}-{period}";

    private string[] Places() => [.. Place().Matches(Pattern).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Place();

    [GeneratedRegex("^seq:[1-9]$")]
    private static partial Regex Running();
}

/// <summary>regime/numbers.yaml.</summary>
public sealed record NumberRules
{
    public required IReadOnlyList<NumberRule> Numbers { get; init; }

    public NumberRule? Named(string code) => Numbers.FirstOrDefault(n => n.Code == code);
}
