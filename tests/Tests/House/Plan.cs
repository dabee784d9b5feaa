using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests;

/// <summary>How a database means to answer a question.</summary>
internal static class Plan
{
    public static async Task<string> Of<T>(
        TestHouse house,
        string engine,
        Func<HuishengDb, IQueryable<T>> question
    )
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        await db.Database.OpenConnectionAsync();
        if (engine == "postgresql")
        {
            // An empty table is read and sorted whole; the question is whether the index alone can answer.
            await db.Database.ExecuteSqlAsync(
                $"SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off"
            );
        }

        await using var asked = question(db).CreateDbCommand();
        asked.CommandText =
            (engine == "postgresql" ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + asked.CommandText;
        var plan = "";
        await using var rows = await asked.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            plan += rows[rows.FieldCount - 1] + "\n";
        }

        return plan;
    }

    /// <summary>Walked in the order it is wanted in, nothing is gathered and sorted first.</summary>
    public static void ShouldWalk(this string plan, string index)
    {
        plan.ShouldContain(index);
        plan.ShouldNotContain("SORT", Case.Insensitive);
        plan.ShouldNotContain("TEMP B-TREE", Case.Insensitive);
    }
}
