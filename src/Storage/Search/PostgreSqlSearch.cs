using System.Globalization;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Search;

/// <summary>
/// A word that stands in many things fills a page from the newest few thousand rows, read as they lie; only what is rare there
/// goes through the inverted index, which finds it without regard to age.
/// </summary>
internal static class PostgreSqlSearch
{
    private const int Newest = 2000;

    public static async Task<List<SearchEntry>> Page(
        HuishengDb db,
        SearchAsk ask,
        CancellationToken stop
    )
    {
        var rows = After(db.Searched().AsNoTracking(), ask);
        var newest = rows.OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Take(Newest);
        var page = await First(Saying(newest, ask), ask, stop);
        return page.Count == Searching.PageRows
            ? page
            : await First(Saying(Indexed(rows, ask.Pairs), ask), ask, stop);
    }

    private static IQueryable<SearchEntry> After(IQueryable<SearchEntry> rows, SearchAsk ask)
    {
        if (ask.After is not { } place)
        {
            return rows;
        }

        var last = long.Parse(place.Number, CultureInfo.InvariantCulture);
        return rows.Where(s => s.At <= place.At && (s.At < place.At || s.Id < last));
    }

    private static IQueryable<SearchEntry> Indexed(IQueryable<SearchEntry> rows, string[] pairs) =>
        rows.Where(s => pairs.All(p => s.Pairs.Contains(p)));

    private static IQueryable<SearchEntry> Saying(IQueryable<SearchEntry> rows, SearchAsk ask)
    {
        foreach (var word in ask.Words)
        {
            var pattern = $"%{word}%";
            rows = rows.Where(s => EF.Functions.Like(s.Text, pattern));
        }

        var marks = ask.Reach.Marks;
        return ask.Reach.IsOpen
            ? rows.Where(s => marks.Contains(s.Kind))
            : rows.Where(s => s.Reach.Any(r => marks.Contains(r)));
    }

    private static Task<List<SearchEntry>> First(
        IQueryable<SearchEntry> rows,
        SearchAsk ask,
        CancellationToken stop
    ) =>
        // The sum keeps the planner from walking the whole table backwards for a rare word.
        rows.OrderByDescending(s => s.At)
            .ThenByDescending(s => s.Id + 0)
            .Take(Searching.PageRows)
            .ToListAsync(stop);
}
