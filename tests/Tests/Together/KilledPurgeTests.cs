using System.Globalization;
using Huisheng.Tests.Keeping;

namespace Huisheng.Tests.Together;

/// <summary>A purge cannot be taken back and may not stop half way: a killed one is gone on with, record by record.</summary>
public sealed class KilledPurgeTests
{
    private const int Many = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Theory(SkipTestWithoutData = true), Engines(Only = "postgresql")]
    [Row("C-20", "S1-46")]
    public async Task a_killed_purge_leaves_whole_records_and_the_next_node_purges_those(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var customer = await Intake.NewCalls.Customer(await house.As("李明"));
        for (var i = 0; i < Many; i++)
        {
            await Archive.Call(house, "2023-01-05 09:00", customer);
        }

        house.Clock.Set(TimeProvider.System.GetUtcNow());
        (await Archive.Start(house, await Archive.Plan(house, "call"))).Done();
        using (var dies = await Node(house))
        {
            await Until(house, Many / 4);
            dies.Kill();
        }

        var before = await Purged(house);
        before.ShouldBeInRange(Many / 4, Many - 1, "it was to be killed in the middle");
        (await Halves(house)).ShouldBe(0);
        using var goesOn = await Node(house);
        await Until(house, Many);
        await Until(house, 1, "SELECT count(*) FROM purge_runs WHERE state = 'done'");
        (await Halves(house)).ShouldBe(0);
        (await Number(house, "SELECT purged FROM purge_runs")).ShouldBe(Many);
        (await Number(house, Erasures)).ShouldBe(Many);
    }

    private const string Done = "SELECT count(*) FROM purge_items WHERE purged_at IS NOT NULL";

    /// <summary>Calls whose journal was erased exactly once.</summary>
    private const string Erasures = """
        SELECT count(*) FROM (SELECT subject_id FROM journal_entries WHERE what = 'journal-erase' AND subject_kind = 'call'
        GROUP BY subject_id HAVING count(*) = 1) once
        """;

    /// <summary>Whole or purged, never between: row, log, search and journal say the same.</summary>
    private static Task<long> Halves(TestHouse house) =>
        Number(
            house,
            $"""
            SELECT count(*) FROM calls c JOIN purge_items i ON i.number = c.number
            WHERE (c.purged_at IS NULL) <> (i.purged_at IS NULL)
            OR (c.purged_at IS NULL) <> (c.title LIKE '%{Archive.Secret}%')
            OR (c.purged_at IS NULL) <> EXISTS (SELECT 1 FROM search_entries s WHERE s.subject_id = c.id)
            OR (c.purged_at IS NULL) = EXISTS (SELECT 1 FROM journal_entries e WHERE e.subject_id = c.id AND e.what = 'journal-erase')
            """
        );

    private static Task<HostProcess> Node(TestHouse house) =>
        HostProcess.Start(house.Connection, house.DataFolder, "--Database:AllowUnsafe=true");

    private static Task<long> Purged(TestHouse house) => Number(house, Done);

    private static async Task<long> Number(TestHouse house, string sql) =>
        long.Parse(
            (await house.Text($"SELECT ({sql})::text AS \"Value\""))!,
            CultureInfo.InvariantCulture
        );

    private static async Task Until(TestHouse house, long count, string sql = Done)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (await Number(house, sql) < count)
        {
            TimeProvider.System.GetElapsedTime(began).ShouldBeLessThan(Patience, sql);
            await Task.Delay(5);
        }
    }
}
