using System.Security.Cryptography;
using System.Text;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests;

/// <summary>What the tables hold, to compare before and after something that must leave no trace.</summary>
public static class Stored
{
    // Looking at the house keeps a session alive.
    private static readonly string[] OfLooking = ["sessions", "sign_in_counts"];

    /// <summary>A digest of every row of each table; of all tables when none is named.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> In(
        TestHouse house,
        params string[] tables
    )
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        var names = db
            .Model.GetEntityTypes()
            .Select(e => e.GetTableName())
            .OfType<string>()
            .Distinct()
            .Except(OfLooking)
            .Where(n => tables.Length == 0 || tables.Contains(n))
            .ToList();
        tables.Except(names).ShouldBeEmpty();
        await db.Database.OpenConnectionAsync();
        var found = new Dictionary<string, string>();
        foreach (var name in names)
        {
            found[name] = await Digest(db, name);
        }

        return found;
    }

    private static async Task<string> Digest(HuishengDb db, string table)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var rows = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await rows.ReadAsync())
        {
            var cells = new object[rows.FieldCount];
            rows.GetValues(cells);
            lines.Add(string.Join('\u001F', cells));
        }

        var text = string.Join('\n', lines.Order(StringComparer.Ordinal));
        return $"{lines.Count} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
    }
}
