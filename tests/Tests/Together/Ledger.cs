using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together;

/// <summary>Every row of every table at one moment: what an act left behind, or that nothing was left.</summary>
internal sealed class Ledger
{
    // Kept answers differ when a key is used; counters are rows here and sequences there; a subject's row counts its entries,
    // a person's row of the day the files sent.
    private static readonly string[] Noise =
    [
        "stored_answers",
        "number_counters",
        "journal_subjects",
        "file_days",
    ];

    private readonly SortedDictionary<string, List<string>> tables = [];

    public string Hash =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', tables.Select(t => $"{t.Key}\n{string.Join('\n', t.Value)}"))
                )
            )
        );

    public static async Task<Ledger> Of(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        await db.Database.OpenConnectionAsync();
        var ledger = new Ledger();
        foreach (var table in Names(db))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await rows.ReadAsync())
            {
                lines.Add(Line(rows));
            }

            lines.Sort(StringComparer.Ordinal);
            ledger.tables[table] = lines;
        }

        return ledger;
    }

    /// <summary>How many rows each table gained or lost since then, the noise left out: "journal +1, notices +1".</summary>
    public string Since(Ledger before) =>
        string.Join(
            ", ",
            tables
                .Where(t => !Noise.Contains(t.Key))
                .Select(t => (t.Key, More: t.Value.Count - before.tables[t.Key].Count))
                .Where(t => t.More != 0)
                .Select(t => $"{t.Key} {t.More:+0;-0}")
        );

    /// <summary>The rows that are new or gone, for the message of a test.</summary>
    public string Difference(Ledger before) =>
        string.Join(
            '\n',
            tables.SelectMany(t =>
                t.Value.Except(before.tables[t.Key])
                    .Select(row => $"+ {t.Key}: {row}")
                    .Concat(before.tables[t.Key].Except(t.Value).Select(row => $"- {t.Key}: {row}"))
            )
        );

    private static IEnumerable<string> Names(HuishengDb db) =>
        db.Model.GetRelationalModel().Tables.Select(t => t.Name).Distinct();

    private static string Line(IDataRecord row) =>
        string.Join(
            '|',
            Enumerable
                .Range(0, row.FieldCount)
                .Select(i =>
                    row.GetValue(i) switch
                    {
                        byte[] bytes => Convert.ToHexString(bytes),
                        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
                        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
                    }
                )
        );
}
