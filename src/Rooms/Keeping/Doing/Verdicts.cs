using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Doing;

/// <summary>What becomes of a record that is past its time. <c>Because</c>: the number of what holds it back.</summary>
internal sealed record Verdict(KeptRecord Record, string Code, string? Because)
{
    public const string Goes = "goes";
    public const string Held = "held";
    public const string Linked = "linked";
    public const string Open = "open";
}

/// <summary>Asks every room, and says of each record whether it may go.</summary>
internal sealed class Verdicts(
    IEnumerable<IKeptKind> kinds,
    IEnumerable<IKeepsAbout> rooms,
    Rulebook rules
)
{
    public IKeptKind? Kind(string code) => kinds.FirstOrDefault(k => k.Kind == code);

    public PastTime Past(string kind, DateTimeOffset now) =>
        PastTimes.At(now, rules.Retention.MonthsOf(kind));

    public async Task<IReadOnlyList<Verdict>> Of(
        HuishengDb db,
        IReadOnlyList<KeptRecord> records,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var partners = await Partners(db, records, stop);
        var held = await HeldBy(db, [.. records, .. partners.Values], stop);
        var open = (
            await Attached(db, [.. records.Concat(partners.Values).Select(r => r.Subject.Id)], stop)
        ).Open;
        return [.. records.Select(Judge)];

        Verdict Judge(KeptRecord record)
        {
            var partner = record.With is { } with ? partners.GetValueOrDefault(with) : null;
            KeptRecord[] both = partner is null ? [record] : [record, partner];
            return both.Select(HoldOn).FirstOrDefault(h => h is not null) is { } hold
                    ? new(record, Verdict.Held, hold)
                : partner is { PurgedAt: null } && !Past(partner.Subject.Kind, now).Has(partner)
                    ? new(record, Verdict.Linked, partner.Subject.Number)
                : both.Select(r => open.GetValueOrDefault(r.Subject.Id))
                    .FirstOrDefault(o => o is not null)
                    is { } thing
                    ? new(record, Verdict.Open, thing)
                : new(record, Verdict.Goes, null);
        }

        string? HoldOn(KeptRecord record) =>
            held.GetValueOrDefault(record.Subject.Id)
            ?? (record.Customer is { } customer ? held.GetValueOrDefault(customer) : null);
    }

    /// <summary>Everything that belongs to these, and what of it is not finished, by the record it belongs to.</summary>
    public async Task<(
        IReadOnlyList<Subject> Things,
        IReadOnlyDictionary<Guid, string> Open
    )> Attached(HuishengDb db, IReadOnlyCollection<Guid> records, CancellationToken stop)
    {
        var roots = records.Distinct().ToDictionary(r => r, r => r);
        List<Subject> things = [];
        Dictionary<Guid, string> open = [];
        List<Guid> ask = [.. roots.Keys];
        while (ask.Count > 0)
        {
            List<Guid> next = [];
            foreach (var room in rooms)
            {
                foreach (var found in await room.About(db, ask, stop))
                {
                    if (found.Open)
                    {
                        var root = roots[found.To];
                        open[root] = found.Thing?.Number ?? open.GetValueOrDefault(root, "");
                    }

                    if (found.Thing is { } thing && roots.TryAdd(thing.Id, roots[found.To]))
                    {
                        things.Add(thing);
                        next.Add(thing.Id);
                    }
                }
            }

            ask = next;
        }

        return (things, open);
    }

    private async Task<IReadOnlyDictionary<string, KeptRecord>> Partners(
        HuishengDb db,
        IReadOnlyList<KeptRecord> records,
        CancellationToken stop
    )
    {
        var numbers = records.Select(r => r.With).OfType<string>().Distinct().ToList();
        Dictionary<string, KeptRecord> found = [];
        foreach (var kind in kinds)
        {
            foreach (var record in await kind.Named(db, numbers, stop))
            {
                found[record.Subject.Number] = record;
            }
        }

        return found;
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> HeldBy(
        HuishengDb db,
        IReadOnlyCollection<KeptRecord> records,
        CancellationToken stop
    )
    {
        var ids = records
            .Select(r => r.Subject.Id)
            .Concat(records.Select(r => r.Customer).OfType<Guid>())
            .Distinct()
            .ToList();
        return await db.Holds()
            .AsNoTracking()
            .Where(h => h.LiftedAt == null && ids.Contains(h.SubjectId))
            .ToDictionaryAsync(h => h.SubjectId, h => h.Number, stop);
    }
}
