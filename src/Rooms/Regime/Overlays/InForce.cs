namespace Huisheng.Regime.Overlays;

/// <summary>Which publications hold for a thing. Pure.</summary>
internal static class InForce
{
    /// <summary>
    /// Of each entry the one that counts for what was registered then, as things stand now: it held at the registration, or it is for open
    /// cases too and holds now. Of several the one that holds from the latest moment; published later wins a tie.
    /// </summary>
    public static IReadOnlyList<Publication> For(
        IEnumerable<Publication> all,
        DateTimeOffset registered,
        DateTimeOffset now
    ) =>
        [
            .. all.Where(p =>
                    Holds(p, registered)
                    || (p.OpenCasesToo && registered < p.HoldsFrom && Holds(p, now))
                )
                .GroupBy(p => p.Entry)
                .Select(g => g.OrderBy(p => p.HoldsFrom).ThenBy(p => p.Number).Last())
                .OrderBy(p => p.Number),
        ];

    /// <summary>The one of this entry that holds now; null while what was shipped does.</summary>
    public static Publication? Of(string entry, IEnumerable<Publication> all, DateTimeOffset now) =>
        For(all.Where(p => p.Entry == entry), now, now) is [var holds, ..] ? holds : null;

    public static bool Holds(Publication publication, DateTimeOffset at) =>
        publication.HoldsFrom <= at && (publication.HoldsUntil is not { } until || at < until);

    /// <summary>Around an instant: from when to when nothing comes into force and nothing ends.</summary>
    public static (DateTimeOffset From, DateTimeOffset Until) Around(
        IEnumerable<Publication> all,
        DateTimeOffset now
    )
    {
        var turns = all.SelectMany(p => new[] { p.HoldsFrom, p.HoldsUntil ?? p.HoldsFrom })
            .ToList();
        return (
            turns.Where(t => t <= now).DefaultIfEmpty(DateTimeOffset.MinValue).Max(),
            turns.Where(t => t > now).DefaultIfEmpty(DateTimeOffset.MaxValue).Min()
        );
    }
}
