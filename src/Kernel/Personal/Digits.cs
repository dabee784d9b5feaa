using System.Text.RegularExpressions;

namespace Huisheng.Kernel.Personal;

/// <summary>
/// Identity numbers, bank cards and telephone numbers, whether written in one piece or in groups with blanks or dashes between.
/// Groups are joined only in the shapes people write such numbers in: "2023-09-30 15" must not turn into a number.
/// </summary>
internal static partial class Digits
{
    private const int LongestNumber = 19;

    // Lengths of the groups, by the length of the whole.
    private static readonly HashSet<string> Shapes =
    [
        "3-4-4",
        "3-8",
        "7-4",
        "3-3-5",
        "4-7",
        "4-8",
        "4-4-4",
        "4-3-4",
        "4-4-4-4",
        "4-4-4-4-1",
        "4-4-4-4-2",
        "4-4-4-4-3",
        "8-8",
        "6-8-4",
        "6-4-4-4",
        "6-4-2-2-4",
        "3-3-4-4-4",
        "6-12",
        "14-4",
        "6-10",
        "6-11",
        "6-13",
    ];

    private sealed record Group(int From, string Text);

    public static IEnumerable<Find> In(string flat) =>
        Run().Matches(flat).SelectMany(run => InGroups(Groups(run)));

    private static List<Group> Groups(Match run) =>
        [.. Piece().Matches(run.Value).Select(p => new Group(run.Index + p.Index, p.Value))];

    private static IEnumerable<Find> InGroups(List<Group> groups)
    {
        for (var first = 0; first < groups.Count; )
        {
            var found = Longest(groups, first);
            if (found is { } hit)
            {
                yield return hit.Find;
            }

            first = found?.Next ?? first + 1;
        }
    }

    private static (Find Find, int Next)? Longest(List<Group> groups, int first)
    {
        (Find, int)? best = null;
        var text = "";
        for (var i = first; i < groups.Count; i++)
        {
            text += groups[i].Text;
            if (text.Length > LongestNumber)
            {
                break;
            }

            if (Fits(groups, first, i) && Shown(text) is { } shown)
            {
                var end = groups[i].From + groups[i].Text.Length;
                best = (new Find(groups[first].From, end, shown), i + 1);
            }
        }

        return best;
    }

    private static bool Fits(List<Group> groups, int first, int last) =>
        first == last
        || Enumerable.Range(first, last - first + 1).All(i => groups[i].Text.Length == 1)
        || Shapes.Contains(
            string.Join(
                '-',
                Enumerable.Range(first, last - first + 1).Select(i => groups[i].Text.Length)
            )
        );

    private static string? Shown(string number)
    {
        var upper = number.ToUpperInvariant();
        if (IdentityNumber.IsValid(upper) || BankCard.IsValid(upper))
        {
            return Masks.LastFour(upper);
        }

        return
            PhoneNumber.Normalise(upper) is { } phone
            && !upper.EndsWith('X')
            && PhoneNumber.IsFull(phone)
            ? Masks.PhoneOnScreen(phone)
            : null;
    }

    [GeneratedRegex(
        @"(?<![0-9])[0-9]([ .()-]{0,2}[0-9])*( ?[Xx](?![A-Za-z0-9]))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Run();

    [GeneratedRegex("[0-9]+[Xx]?|[Xx]")]
    private static partial Regex Piece();
}
