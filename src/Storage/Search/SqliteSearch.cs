using System.Globalization;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Search;

/// <summary>FTS5 over the pairs and the reach of the entries; triggers keep it with its table.</summary>
internal static class SqliteSearch
{
    private const string Schema = """
        CREATE VIRTUAL TABLE IF NOT EXISTS search_pairs USING fts5(
            pairs, reach, content='search_entries', content_rowid='id', tokenize='unicode61 remove_diacritics 0');
        INSERT INTO search_pairs(search_pairs, rank) VALUES ('secure-delete', 1);
        CREATE TRIGGER IF NOT EXISTS search_added AFTER INSERT ON search_entries BEGIN
            INSERT INTO search_pairs(rowid, pairs, reach) VALUES (new.id, new.pairs, new.reach);
        END;
        CREATE TRIGGER IF NOT EXISTS search_removed AFTER DELETE ON search_entries BEGIN
            INSERT INTO search_pairs(search_pairs, rowid, pairs, reach) VALUES ('delete', old.id, old.pairs, old.reach);
        END;
        CREATE TRIGGER IF NOT EXISTS search_changed AFTER UPDATE ON search_entries BEGIN
            INSERT INTO search_pairs(search_pairs, rowid, pairs, reach) VALUES ('delete', old.id, old.pairs, old.reach);
            INSERT INTO search_pairs(rowid, pairs, reach) VALUES (new.id, new.pairs, new.reach);
        END;
        """;

    public static Task Open(HuishengDb db, CancellationToken stop) =>
        db.Database.ExecuteSqlRawAsync(Schema, stop);

    public static Task<List<SearchEntry>> Page(HuishengDb db, SearchAsk ask, CancellationToken stop)
    {
        var match = $"pairs : ({All(ask.Pairs)}) AND reach : ({Any(ask.Reach.Marks)})";
        var rows = db.Searched()
            .FromSql(
                $"SELECT e.* FROM search_pairs p JOIN search_entries e ON e.id = p.rowid WHERE search_pairs MATCH {match}"
            )
            .AsNoTracking();
        foreach (var word in ask.Words)
        {
            var pattern = $"%{word}%";
            rows = rows.Where(s => EF.Functions.Like(s.Text, pattern));
        }

        if (ask.After is { } place)
        {
            var last = long.Parse(place.Number, CultureInfo.InvariantCulture);
            rows = rows.Where(s => s.At <= place.At && (s.At < place.At || s.Id < last));
        }

        return rows.OrderByDescending(s => s.At)
            .ThenByDescending(s => s.Id)
            .Take(Searching.PageRows)
            .ToListAsync(stop);
    }

    // Letters and digits only: nothing in them can end the quotation.
    private static string All(IEnumerable<string> words) =>
        string.Join(" AND ", words.Select(w => $"\"{w}\""));

    private static string Any(IEnumerable<string> words) =>
        string.Join(" OR ", words.Select(w => $"\"{w}\""));
}
