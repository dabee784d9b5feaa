namespace Huisheng.Desk.Search;

/// <summary>The piece of a text that has the first of the words, with something before and after it.</summary>
internal static class Snippet
{
    private const int Before = 24;
    private const int Longest = 120;

    public static string? Of(IEnumerable<string?> texts, IReadOnlyList<string> words)
    {
        var said = texts.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!).ToList();
        foreach (var (text, word) in said.SelectMany(t => words.Select(w => (t, w))))
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return Cut(text, at);
            }
        }

        return said.Count == 0 ? null : Cut(said[0], 0);
    }

    private static string Cut(string said, int at)
    {
        var text = said.ReplaceLineEndings(" ");
        var from = Whole(text, Math.Max(0, at - Before));
        var to = Whole(text, Math.Min(text.Length, from + Longest));
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }

    /// <summary>Never in the middle of a rare character.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
