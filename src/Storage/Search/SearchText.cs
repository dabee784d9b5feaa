using System.Text;

namespace Huisheng.Storage.Search;

/// <summary>
/// What a text is found by: pairs of neighbouring letters and digits, the same for Chinese, Latin and numbers, so that a word of
/// two characters is enough on both databases. Width and case do not matter.
/// </summary>
public static class SearchText
{
    public const int Longest = 50;

    /// <summary>As it is compared: one width, small letters, single spaces between what is not letter or digit.</summary>
    public static string Normal(IEnumerable<string?> texts)
    {
        var normal = new StringBuilder();
        foreach (var text in texts)
        {
            foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKC).EnumerateRunes())
            {
                if (Rune.IsLetterOrDigit(rune))
                {
                    normal.Append(Rune.ToLowerInvariant(rune).ToString());
                }
                else if (normal.Length > 0 && normal[^1] != ' ')
                {
                    normal.Append(' ');
                }
            }

            normal.Append(' ');
        }

        return normal.ToString().Trim();
    }

    /// <summary>The words somebody looks for.</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
        [
            .. Normal([typed])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Each pair once. A character that stands alone makes none: nothing is found by it.</summary>
    public static IReadOnlyList<string> Pairs(string normal)
    {
        HashSet<string> pairs = new(StringComparer.Ordinal);
        foreach (var word in normal.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var runes = word.EnumerateRunes().ToList();
            for (var i = 1; i < runes.Count; i++)
            {
                pairs.Add($"{runes[i - 1]}{runes[i]}");
            }
        }

        return [.. pairs];
    }
}
