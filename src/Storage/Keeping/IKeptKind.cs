using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Keeping;

/// <summary>A record that is kept for a time after it was archived and then forgotten (S1-46).</summary>
public interface IKept
{
    string Number { get; }
    Subject Subject { get; }
    DateTimeOffset? ArchivedAt { get; }

    /// <summary>24:00 of the last day it must be kept, as the rules said when it was archived.</summary>
    DateTimeOffset? KeptUntil { get; }

    /// <summary>When its personal data and texts were taken away; its figures stay.</summary>
    DateTimeOffset? PurgedAt { get; }

    Guid? KeptCustomer { get; }

    /// <summary>The number of the record it belongs to: they go together.</summary>
    string? KeptWith { get; }
}

/// <summary>An archived record, without anything personal.</summary>
public sealed record KeptRecord(
    Subject Subject,
    DateTimeOffset? ArchivedAt,
    DateTimeOffset? KeptUntil,
    DateTimeOffset? PurgedAt,
    Guid? Customer,
    string? With
);

/// <summary>Which records are past their time: what was archived before <c>Archived</c> and kept until before <c>Now</c>.</summary>
public sealed record PastTime(DateTimeOffset Now, DateTimeOffset Archived)
{
    public bool Has(KeptRecord record) => record.ArchivedAt < Archived && record.KeptUntil < Now;
}

/// <summary>How many are past their time, and when the oldest was archived.</summary>
public sealed record PastCount(int Count, DateTimeOffset? Oldest);

/// <summary>A kind of record that is kept and forgotten; told by the room that owns it.</summary>
public interface IKeptKind
{
    /// <summary>As in its subject: "case".</summary>
    string Kind { get; }

    Task<IReadOnlyList<KeptRecord>> Past(
        HuishengDb db,
        PastTime past,
        int most,
        CancellationToken stop
    );

    Task<PastCount> Count(HuishengDb db, PastTime past, CancellationToken stop);

    Task<IReadOnlyList<KeptRecord>> Named(
        HuishengDb db,
        IReadOnlyCollection<string> numbers,
        CancellationToken stop
    );

    /// <summary>Whether a record that is still whole belongs to this customer.</summary>
    Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop);

    /// <summary>Takes the personal data and the texts of the record away and leaves its figures.</summary>
    Task Forget(Act act, Guid id);
}

/// <summary>What is the same for every kind; a room says which rows, whose, and what goes.</summary>
public abstract class KeptKind<T> : IKeptKind
    where T : class, IKept
{
    public abstract string Kind { get; }

    protected abstract IQueryable<T> Rows(HuishengDb db);

    public abstract Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop);

    public abstract Task Forget(Act act, Guid id);

    public async Task<IReadOnlyList<KeptRecord>> Past(
        HuishengDb db,
        PastTime past,
        int most,
        CancellationToken stop
    ) =>
        [
            .. (
                await PastRows(db, past)
                    .OrderBy(r => r.KeptUntil)
                    .ThenBy(r => r.Number)
                    .Take(most)
                    .ToListAsync(stop)
            ).Select(Of),
        ];

    public async Task<PastCount> Count(HuishengDb db, PastTime past, CancellationToken stop)
    {
        var rows = PastRows(db, past);
        return new PastCount(
            await rows.CountAsync(stop),
            await rows.OrderBy(r => r.KeptUntil).Select(r => r.ArchivedAt).FirstOrDefaultAsync(stop)
        );
    }

    public async Task<IReadOnlyList<KeptRecord>> Named(
        HuishengDb db,
        IReadOnlyCollection<string> numbers,
        CancellationToken stop
    ) =>
        [
            .. (
                await Rows(db)
                    .AsNoTracking()
                    .Where(r => numbers.Contains(r.Number))
                    .ToListAsync(stop)
            ).Select(Of),
        ];

    private IQueryable<T> PastRows(HuishengDb db, PastTime past)
    {
        var (now, archived) = past;
        return Rows(db)
            .AsNoTracking()
            .Where(r => r.PurgedAt == null && r.KeptUntil < now && r.ArchivedAt < archived);
    }

    private static KeptRecord Of(T row) =>
        new(
            row.Subject,
            row.ArchivedAt,
            row.KeptUntil,
            row.PurgedAt,
            row.KeptCustomer,
            row.KeptWith
        );
}
