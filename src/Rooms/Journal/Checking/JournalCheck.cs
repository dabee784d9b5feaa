using Huisheng.Journal.Sealing;
using Huisheng.Kernel;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Checking;

/// <summary>
/// Walks the whole journal once, seal by seal, in one snapshot: entries against digests, seals against entries, the chain
/// against its end and against the file outside the database. Holds the entries of one seal in memory, never the table.
/// </summary>
internal sealed class JournalCheck(
    HuishengDb db,
    Engine engine,
    Digests digests,
    SealFile file,
    Clock clock
)
{
    private const int SealsAtOnce = 500;

    public async Task<Seen> Run(CancellationToken stop)
    {
        // Read first: every line that is there now is in the snapshot taken after it.
        var extent = file.Extent();
        await using var snapshot = await engine.Snapshot(db, stop);
        return await Walk(extent, stop);
    }

    /// <param name="extent">The seal file as far as it reached; null leaves it out, and a tail cut clean is then not found.</param>
    internal async Task<Seen> Walk(
        IReadOnlyList<(string Path, long Length)>? extent,
        CancellationToken stop
    )
    {
        var seen = new Seen();
        var entries = new EntryCheck(digests, seen);
        await entries.LearnErasures(db, stop);
        using var lines = new FileCheck(SealFile.Lines(extent ?? []), digests, seen);
        var seals = new SealCheck(digests, seen);
        await Sealed(seen, entries, seals, extent is null ? null : lines, stop);
        seals.LookAtEnd(await db.Chain().AsNoTracking().SingleOrDefaultAsync(stop));
        lines.LookAtRest(seals.LastNo);
        await Unsealed(seen, entries, stop);
        await new SubjectCheck(db, seen.Findings).Look(stop);
        return seen;
    }

    private async Task Sealed(
        Seen seen,
        EntryCheck entries,
        SealCheck seals,
        FileCheck? lines,
        CancellationToken stop
    )
    {
        var young = clock.Now - SealRules.Wait;
        for (var from = long.MinValue; ; )
        {
            var page = await db.Seals()
                .AsNoTracking()
                .Where(s => s.No > from)
                .OrderBy(s => s.No)
                .Take(SealsAtOnce)
                .ToListAsync(stop);
            var to = page.Count == 0 ? long.MaxValue : page[^1].No;
            var next = 0;
            await foreach (var entry in Between(from, to).WithCancellation(stop))
            {
                seen.Sealed++;
                entries.Look(entry);
                while (next < page.Count && page[next].No < entry.Seal)
                {
                    Close(page[next++]);
                }

                if (next < page.Count && page[next].No == entry.Seal)
                {
                    seals.Cover(entry);
                }
                else
                {
                    seen.Findings.Add(Finding.Of("seal-unknown", entry));
                }
            }

            for (; next < page.Count; next++)
            {
                Close(page[next]);
            }

            if (page.Count == 0)
            {
                return;
            }

            from = to;
        }

        void Close(JournalSeal seal)
        {
            seals.Look(seal);
            lines?.Look(seal, seal.At > young);
        }
    }

    private IAsyncEnumerable<JournalEntry> Between(long from, long to) =>
        db.Entries()
            .AsNoTracking()
            .Where(e => e.Seal > from && e.Seal <= to)
            .OrderBy(e => e.Seal)
            .ThenBy(e => e.Id)
            .AsAsyncEnumerable();

    private async Task Unsealed(Seen seen, EntryCheck entries, CancellationToken stop)
    {
        await foreach (
            var entry in SealEntries.Unsealed(db).AsAsyncEnumerable().WithCancellation(stop)
        )
        {
            seen.Unsealed++;
            seen.OldestUnsealed ??= entry.At;
            entries.Look(entry);
        }
    }
}
