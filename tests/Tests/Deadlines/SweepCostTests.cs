using Huisheng.Deadlines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Deadlines;

/// <summary>The sweep costs what is due, not what is open (design §4.4).</summary>
public class SweepCostTests
{
    [Theory, Engines]
    public async Task the_sweep_walks_the_index_of_what_fires_next(string engine)
    {
        await using var house = await TestHouse.Start(engine);
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

        await using var asked = DeadlineSweep
            .DueBy(db, HouseClock.At("2026-03-11 10:00"))
            .CreateDbCommand();
        asked.CommandText =
            (engine == "postgresql" ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + asked.CommandText;
        var plan = "";
        await using var rows = await asked.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            plan += rows[rows.FieldCount - 1] + "\n";
        }

        plan.ShouldContain("ix_clocks_next_at");
        plan.ShouldNotContain("SORT", Case.Insensitive);
        plan.ShouldNotContain("TEMP B-TREE", Case.Insensitive);
    }
}
