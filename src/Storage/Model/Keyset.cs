using Huisheng.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Model;

/// <summary>What lists itself by the moment it was recorded and the number people quote.</summary>
public interface IRecorded
{
    string Number { get; }

    DateTimeOffset RecordedAt { get; }
}

public static class Keyset
{
    /// <summary>One page, newest first, from where the page before ended; an index on (RecordedAt, Number) carries it.</summary>
    public static async Task<Page<T>> NewestFirst<T>(
        this IQueryable<T> rows,
        string? after,
        CancellationToken stop
    )
        where T : class, IRecorded
    {
        if (Place.Read(after) is { } place)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(r =>
                r.RecordedAt <= place.At
                && (r.RecordedAt < place.At || string.Compare(r.Number, place.Number) < 0)
            );
#pragma warning restore CA1309
        }

        var page = await rows.OrderByDescending(r => r.RecordedAt)
            .ThenByDescending(r => r.Number)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return new Page<T>(
            page,
            page.Count == PageSize.Rows
                ? new Place(page[^1].RecordedAt, page[^1].Number).Write()
                : null
        );
    }
}
