namespace Huisheng.Regime.Contract;

/// <summary>Where a problem of this category goes when it came in by this source (C-13). Departments are named by their code.</summary>
public sealed record Route : RuleEntry
{
    /// <summary>"follow-up", "feedback", "hotline", or null for every source.</summary>
    public string? Source { get; init; }

    /// <summary>Code of a category, a branch included; null for every category.</summary>
    public string? Category { get; init; }

    /// <summary>Code of a solution that decides instead of the category, such as a refund.</summary>
    public string? Solution { get; init; }
    public required string Department { get; init; }

    /// <summary>Answers for the contact with the customer beside it.</summary>
    public string? CoOwner { get; init; }

    /// <summary>Is told and has nothing to do.</summary>
    public string? Copied { get; init; }
}

/// <summary>regime/routes.yaml.</summary>
public sealed record RoutingRules
{
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>
    /// The route of a problem: one that names the source before one that does not, a leaf before its branch, the order of the file last.
    /// Null where no rule speaks of it.
    /// </summary>
    public Route? For(string source, string category, CategoryRules categories) =>
        Routes
            .Where(r => r.Solution is null)
            .Where(r => r.Source is null || r.Source == source)
            .Where(r => r.Category is not null && categories.Within(r.Category).Contains(category))
            .OrderByDescending(r => r.Category == category)
            .ThenByDescending(r => r.Source is not null)
            .FirstOrDefault();

    public Route? ForSolution(string solution) =>
        Routes.FirstOrDefault(r => r.Solution == solution);
}

/// <summary>Who is left out of a population of follow-ups, and why (S0-10).</summary>
public sealed record Exclusion : RuleEntry
{
    public required bool Active { get; init; }

    /// <summary>Days the rule looks back, where it does.</summary>
    public int? Days { get; init; }
}

/// <summary>regime/exclusions.yaml.</summary>
public sealed record ExclusionRules
{
    public required IReadOnlyList<Exclusion> Exclusions { get; init; }
}

/// <summary>A report and how often it is due (C-19).</summary>
public sealed record ReportCycle : RuleEntry
{
    public required bool Active { get; init; }

    /// <summary>"week", "month" or "quarter".</summary>
    public required string Period { get; init; }

    /// <summary>The role it is delivered to.</summary>
    public required string To { get; init; }
}

/// <summary>regime/reports.yaml.</summary>
public sealed record ReportRules
{
    public required IReadOnlyList<ReportCycle> Cycles { get; init; }
}

/// <summary>Words that are not said to customers, or ask for something when they are.</summary>
public sealed record WordRule : RuleEntry
{
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>In which texts they are marked while somebody types: answer, record, question.</summary>
    public required IReadOnlyList<string> Marked { get; init; }

    /// <summary>What is offered instead, where one sentence fits.</summary>
    public string? Instead { get; init; }
}

/// <summary>A word of a list as it stands in a text: from which character on, and how many of them, blanks between included.</summary>
public sealed record WordHit(int At, int Length, WordRule Of);

/// <summary>regime/words.yaml.</summary>
public sealed record WordRules
{
    public required IReadOnlyList<WordRule> Lists { get; init; }

    public WordRule Named(string code) => Lists.First(l => l.Code == code);

    /// <summary>Words of these lists that stand in the text, blanks and line breaks between their characters or not.</summary>
    public IReadOnlyList<string> In(string text, IEnumerable<string> lists)
    {
        var flat = Flat(text);
        return
        [
            .. lists
                .SelectMany(l => Named(l).Words)
                .Where(w => flat.Contains(Flat(w), StringComparison.OrdinalIgnoreCase))
                .Distinct(),
        ];
    }

    /// <summary>Where words marked in such a text stand in it, in the order of the text. "会…处理" is a shape, not a word, and is not looked for.</summary>
    public IReadOnlyList<WordHit> Find(string text, string marked)
    {
        var places = Enumerable
            .Range(0, text.Length)
            .Where(i => !char.IsWhiteSpace(text[i]) && !IsInvisible(text[i]))
            .ToList();
        var flat = string.Concat(places.Select(i => text[i]));
        List<WordHit> hits = [];
        foreach (var list in Lists.Where(l => l.Marked.Contains(marked)))
        {
            foreach (var word in list.Words.Where(w => !w.Contains('…')).Select(Flat))
            {
                for (
                    var at = flat.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                    at >= 0;
                    at = flat.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase)
                )
                {
                    var last = places[at + word.Length - 1];
                    hits.Add(new WordHit(places[at], last - places[at] + 1, list));
                }
            }
        }

        return [.. hits.OrderBy(h => h.At).ThenByDescending(h => h.Length)];
    }

    private static string Flat(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !IsInvisible(c)));

    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;
}
