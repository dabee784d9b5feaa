namespace Huisheng.Regime.Contract;

/// <summary>What makes a question a leading one: the words that praise us, and the tag that asks for a yes.</summary>
public sealed record LeadingWords(string Praise, string Tag);

/// <summary>
/// Leading questions by what they do (C-33): words that praise us and a tag in one sentence. The same tag behind what a customer said is a
/// read-back. Pure.
/// </summary>
public static class Leading
{
    private const string Praise = "praise";
    private const string Tag = "leading-tag";
    private static readonly char[] Ends = ['。', '？', '！', '；', '?', '!', ';', '\n'];

    /// <summary>Null: it leads nobody.</summary>
    public static LeadingWords? In(WordRules rules, string text) =>
        Sentences(rules, text).Select(s => Of(rules, s)).FirstOrDefault(w => w is not null);

    private static LeadingWords? Of(WordRules rules, string sentence) =>
        rules.In(sentence, [Praise]) is [var praise, ..]
        && rules.In(sentence, [Tag]) is [var tag, ..]
            ? new(praise, tag)
            : null;

    /// <summary>Each with its mark. A tag that stands alone belongs to the sentence before it.</summary>
    private static IReadOnlyList<string> Sentences(WordRules rules, string text)
    {
        List<string> sentences = [];
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at < text.Length - 1 && !Ends.Contains(text[at]))
            {
                continue;
            }

            var one = text[from..(at + 1)];
            if (sentences.Count > 0 && IsTag(rules, one))
            {
                sentences[^1] += one;
            }
            else
            {
                sentences.Add(one);
            }

            from = at + 1;
        }

        return sentences;
    }

    private static bool IsTag(WordRules rules, string sentence)
    {
        var bare = sentence.Trim([' ', '，', ',', .. Ends]);
        return rules
            .Named(Tag)
            .Words.Any(t => bare.Equals(t.TrimEnd('?'), StringComparison.OrdinalIgnoreCase));
    }
}
