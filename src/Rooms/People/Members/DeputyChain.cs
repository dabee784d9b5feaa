using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.People.Members;

/// <summary>Who stands in for whom: at most three steps, never in a circle, never somebody disabled.</summary>
internal static class DeputyChain
{
    public const int Longest = 3;

    /// <summary>
    /// Follows the terms of one day. A step to somebody who is not there counts only if their own deputy answers; where the
    /// chain leads to nobody, the person before it stays, if present.
    /// </summary>
    public static StaffId? Walk(
        StaffId person,
        IReadOnlyCollection<DeputyTerm> ofTheDay,
        IReadOnlySet<StaffId> present
    ) => Step(person, ofTheDay, present, [person]);

    /// <summary>The refusal of a new term, judged against all terms it shares a day with.</summary>
    public static Refusal? Judge(DeputyTerm planned, IEnumerable<DeputyTerm> others)
    {
        var meeting = others.Where(planned.Meets).ToList();
        if (
            planned.DeputyId == planned.StaffId
            || Reaches(planned.DeputyId, planned.StaffId, meeting)
        )
        {
            return Refusal.Because("deputy.circle");
        }

        if (meeting.Any(t => t.StaffId == planned.StaffId))
        {
            return Refusal.Because("deputy.overlaps");
        }

        var length = Before(planned.StaffId, meeting) + 1 + After(planned.DeputyId, meeting);
        return length > Longest ? Refusal.Because("deputy.chain-too-long", $"{Longest}") : null;
    }

    private static StaffId? Step(
        StaffId person,
        IReadOnlyCollection<DeputyTerm> terms,
        IReadOnlySet<StaffId> present,
        List<StaffId> seen
    )
    {
        foreach (var term in terms.Where(t => t.StaffId == person).OrderBy(t => t.FirstDay))
        {
            if (
                seen.Count <= Longest
                && !seen.Contains(term.DeputyId)
                && Step(term.DeputyId, terms, present, [.. seen, term.DeputyId]) is { } there
            )
            {
                return there;
            }
        }

        return present.Contains(person) ? person : null;
    }

    private static bool Reaches(StaffId from, StaffId to, List<DeputyTerm> terms) =>
        Steps(from, t => t.StaffId, t => t.DeputyId, terms).Contains(to);

    private static int After(StaffId person, List<DeputyTerm> terms) =>
        Depth(person, t => t.StaffId, t => t.DeputyId, terms);

    private static int Before(StaffId person, List<DeputyTerm> terms) =>
        Depth(person, t => t.DeputyId, t => t.StaffId, terms);

    private static HashSet<StaffId> Steps(
        StaffId person,
        Func<DeputyTerm, StaffId> from,
        Func<DeputyTerm, StaffId> to,
        List<DeputyTerm> terms
    )
    {
        HashSet<StaffId> found = [];
        Queue<StaffId> next = new([person]);
        while (next.TryDequeue(out var at))
        {
            foreach (var step in terms.Where(t => from(t) == at).Select(to).Where(found.Add))
            {
                next.Enqueue(step);
            }
        }

        return found;
    }

    private static int Depth(
        StaffId person,
        Func<DeputyTerm, StaffId> from,
        Func<DeputyTerm, StaffId> to,
        List<DeputyTerm> terms,
        int already = 0
    ) =>
        already > Longest
            ? already
            : terms
                .Where(t => from(t) == person)
                .Select(t => Depth(to(t), from, to, terms, already + 1))
                .DefaultIfEmpty(already)
                .Max();
}
