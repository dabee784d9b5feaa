using System.Diagnostics;
using System.Text.RegularExpressions;
using Npgsql;

namespace Huisheng.Tests.Together.Crash;

/// <summary>
/// The database is killed under writers who never pause: what they were told is there, once and whole. A part of ./test of its own,
/// because it needs a server that may die.
/// </summary>
[Trait("engine", "crash")]
[Collection("crash")]
public sealed partial class KilledDatabaseTests
{
    private const int Writers = 12;

    [Fact]
    [Row("R09", "R14")]
    public async Task killed_five_times_under_writers_nothing_acknowledged_is_lost_or_doubled()
    {
        await using var server = await OwnServer.Start();
        using var house = await Open(server);
        var ledger = await Begin(house);
        var writing = ledger.Run(Writers);
        for (var kill = 0; kill < 5; kill++)
        {
            await ledger.More(40, TimeSpan.FromSeconds(20));
            server.Kill();
            await Task.Delay(500);
            await server.Restart();
            (await ledger.More(1, TimeSpan.FromSeconds(10))).ShouldBeLessThan(
                TimeSpan.FromSeconds(10)
            );
        }

        await ledger.More(40, TimeSpan.FromSeconds(20));
        await ledger.Enough();
        await writing;
        Assert.True(
            ledger is { Told: >= 240, Unknown: >= 20, Away: >= 5 },
            $"Void: {ledger.Told} acknowledged, {ledger.Unknown} unknown, {ledger.Away} told so"
        );
        ledger.Odd.Distinct().ShouldBeEmpty(house.Said);
        ledger.Longest.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (await Wrong(server, ledger)).ShouldBeEmpty();
    }

    /// <summary>The control: a database that acknowledges before it keeps must be seen to lose.</summary>
    [Fact]
    [Row("R09")]
    public async Task without_waiting_for_commits_the_same_kills_lose()
    {
        await using var server = await OwnServer.Start(
            "synchronous_commit=off",
            "wal_writer_delay=10000ms",
            "wal_writer_flush_after=1GB"
        );
        var refused = await Should.ThrowAsync<InvalidOperationException>(() => Open(server));
        refused.Message.ShouldContain("database.synchronous_commit");
        using var house = await Open(server, "--Database:AllowUnsafe=true");
        var ledger = await Begin(house);
        var writing = ledger.Run(Writers);
        for (var kill = 0; kill < 2; kill++)
        {
            await ledger.More(60, TimeSpan.FromSeconds(20));
            server.Kill();
            await Task.Delay(500);
            await server.Restart();
        }

        await ledger.Enough();
        await writing;
        (await Wrong(server, ledger)).ShouldContain(w =>
            w.StartsWith("lost", StringComparison.Ordinal)
        );
    }

    private static async Task<HostProcess> Open(OwnServer server, params string[] settings) =>
        await HostProcess.Start(
            server.Connection("huisheng"),
            Directory.CreateTempSubdirectory("huisheng-crash-").FullName,
            settings
        );

    private static async Task<WriteLedger> Begin(HostProcess house)
    {
        var agent = house.Stranger();
        var code = await Code(house);
        (
            await agent.Post(
                "/api/setup",
                new
                {
                    code,
                    company = "A公司",
                    jobNumber = "9001",
                    name = "管理员",
                    password = Cast.Password,
                }
            )
        ).Done();
        (await agent.SignIn("9001")).Done();
        var department = (await agent.Get("/api/departments"))
            .Done()["items.0.id"]
            .GetValue<string>();
        (
            await agent.Post(
                "/api/staff",
                new
                {
                    jobNumber = "1001",
                    name = "李明",
                    departmentId = department,
                    roles = new[] { "agent" },
                    password = Cast.Password,
                }
            )
        ).Done();
        (await agent.SignIn("1001")).Done();
        var customer = (
            await agent.Post("/api/customers", new { name = "张伟", phone = "13812345678" })
        )
            .Done()["id"]
            .GetValue<string>();
        return new WriteLedger(agent, customer);
    }

    /// <summary>It is printed a moment after the address.</summary>
    private static async Task<string> Code(HostProcess house)
    {
        for (var look = 0; look < 100; look++)
        {
            if (FirstCode().Match(house.Said) is { Success: true } found)
            {
                return found.Groups["code"].Value;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException(house.Said);
    }

    /// <summary>The ledger of the writers against the tables: lost, doubled, half.</summary>
    private static async Task<List<string>> Wrong(OwnServer server, WriteLedger ledger)
    {
        var calls = await Read(server, "SELECT number FROM calls");
        var cases = await Read(server, "SELECT number FROM cases");
        List<string> wrong = [];
        Say("lost calls", ledger.All.Select(t => t.Call).Except(calls));
        Say("lost cases", ledger.All.Select(t => t.Case).Except(cases));
        Say("calls nobody was told of", calls.Except(ledger.All.Select(t => t.Call)));
        Say(
            "told twice",
            ledger.All.GroupBy(t => t.Call).Where(g => g.Count() > 1).Select(g => g.Key)
        );
        Say("half", await Read(server, Half));
        return wrong;

        void Say(string what, IEnumerable<string> which)
        {
            var all = which.ToList();
            if (all.Count > 0)
            {
                wrong.Add($"{what}: {all.Count} ({all[0]} …)");
            }
        }
    }

    /// <summary>Calls that lack one of what their act writes beside them: case, entries, work item, clock.</summary>
    private const string Half = """
        SELECT c.number FROM calls c WHERE
          NOT EXISTS (SELECT 1 FROM cases k WHERE k.number = c.case_number AND k.call_number = c.number)
          OR (SELECT count(*) FROM journal_entries e WHERE e.subject_id = c.id AND e.what = 'call-register') <> 1
          OR (SELECT count(*) FROM journal_entries e JOIN cases k ON k.id = e.subject_id WHERE k.number = c.case_number AND e.what = 'case-open') <> 1
          OR NOT EXISTS (SELECT 1 FROM clocks t JOIN cases k ON k.id = t.subject_id WHERE k.number = c.case_number)
          OR NOT EXISTS (SELECT 1 FROM work_items w JOIN cases k ON k.id = w.subject_id WHERE k.number = c.case_number)
        """;

    private static async Task<List<string>> Read(OwnServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(
            $"{server.Connection("huisheng")};Pooling=false"
        );
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync();
        List<string> all = [];
        while (await rows.ReadAsync())
        {
            all.Add(rows.GetString(0));
        }

        return all;
    }

    [GeneratedRegex(@"first administrator: (?<code>\S+)")]
    private static partial Regex FirstCode();
}
