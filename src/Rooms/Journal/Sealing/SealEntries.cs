using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Sealing;

/// <summary>Ties entries that have no seal yet into the next one, in one transaction that holds the end of the chain.</summary>
internal static class SealEntries
{
    private sealed record Open(Guid Id, byte[] Digest);

    public static async Task<Outcome<JournalSeal?>> In(Act act, Digests digests)
    {
        await act.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO journal_chain (id, last, mac, entries) VALUES ({JournalChain.Only}, 0, {Array.Empty<byte>()}, 0) ON CONFLICT DO NOTHING",
            act.Stop
        );
        var chain = await act
            .Db.Chain()
            .Where(c => c.Id == JournalChain.Only)
            .Locked()
            .SingleAsync(act.Stop);
        if (!await IsDue(act.Db, act.Now, act.Stop))
        {
            return (JournalSeal?)null;
        }

        var open = await Unsealed(act.Db)
            .Select(e => new Open(e.Id, e.Digest))
            .Take(SealRules.Entries)
            .ToListAsync(act.Stop);
        var seal = Next(chain, open, act.Now, digests);
        var ids = open.ConvertAll(e => e.Id);
        await act
            .Db.Entries()
            .Where(e => ids.Contains(e.Id))
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.Seal, seal.No), act.Stop);
        act.Db.Seals().Add(seal);
        chain.Last = seal.No;
        chain.Mac = seal.Mac;
        chain.Entries += seal.Count;
        // Sealing is no act of anybody: it leaves no entry, or it would never come to an end.
        await act.Db.SaveChangesAsync(act.Stop);
        return seal;
    }

    /// <summary>True when the oldest waits for a minute, or a thousand wait. Not by "id above the last": ids do not commit in order.</summary>
    public static async Task<bool> IsDue(HuishengDb db, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = await Unsealed(db)
            .Select(e => (DateTimeOffset?)e.At)
            .FirstOrDefaultAsync(stop);
        return oldest is { } at
            && (
                now - at >= SealRules.Wait
                || await Unsealed(db).Skip(SealRules.Entries - 1).AnyAsync(stop)
            );
    }

    public static IQueryable<JournalEntry> Unsealed(HuishengDb db) =>
        db.Entries().AsNoTracking().Where(e => e.Seal == null).OrderBy(e => e.Id);

    private static JournalSeal Next(
        JournalChain chain,
        List<Open> open,
        DateTimeOffset now,
        Digests digests
    )
    {
        var seal = new JournalSeal
        {
            No = chain.Last + 1,
            At = now,
            Count = open.Count,
            Root = Digests.Root(open.Select(e => (e.Id, e.Digest))),
            Previous = chain.Mac,
            Mac = [],
        };
        seal.Mac = digests.Seal(seal);
        return seal;
    }
}
