using System.Text.RegularExpressions;
using Huisheng.Commitments.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Commitments.Reading;

/// <summary>What in a text wants a decision: a date to come, or words that promise without naming a time (C-34, S1-52).</summary>
internal static class Hints
{
    private const string Promises = "promise";
    private const string Vague = "vague";

    /// <summary>A date to come before a promise without one: whoever names the day has said when. Null when there is nothing to decide.</summary>
    public static CommitmentHint? Of(Rulebook rules, string? text, DateTimeOffset written)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return new DateWords(rules, written).In(text).FirstOrDefault(d => d.DueAt > written)
                is { } date
                ? new CommitmentHint("date", date.Words, date.DueAt, BusinessTime.Print(date.DueAt))
            : Promise(rules.Said, text) is { } words
                ? new CommitmentHint("promise", words, null, null)
            : null;
    }

    /// <summary>The words of the list, and the sentence that is offered in place of a vague one.</summary>
    private static string? Promise(WordRules said, string text) =>
        said.Named(Promises)
            .Words.Append(said.Named(Vague).Instead)
            .OfType<string>()
            .FirstOrDefault(word => Stands(text, word));

    /// <summary>会…处理 leaves room for a few words between its ends, within one sentence. They are not said back: they may name somebody.</summary>
    private static bool Stands(string text, string word)
    {
        if (!word.Contains('…', StringComparison.Ordinal))
        {
            return text.Contains(word, StringComparison.Ordinal);
        }

        var ends = word.Split('…', 2);
        return Regex.IsMatch(
            text,
            $"{Regex.Escape(ends[0])}[^。！？!?;；]{{0,12}}{Regex.Escape(ends[1])}",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
    }
}
