using Huisheng.Deadlines.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Huisheng.Tests.Together;

/// <summary>Many clocks on subjects of their own, and the judgement whether each level of each fired exactly once and told its person once.</summary>
internal sealed class FiredOnce(TestHouse house, int many)
{
    private const string Milestone = "fetch";

    /// <summary>Clocks of an hour that began so that all fall due at this moment; their warnings are due already.</summary>
    public async Task Plant(DateTimeOffset due)
    {
        for (var from = 0; from < many; from += 100)
        {
            await house
                .Services.GetRequiredService<ActRunner>()
                .System<int>(async act =>
                {
                    var agent = await Staffing.ByJobNumber(act.Db, "1001", act.Stop);
                    for (var i = from; i < Math.Min(many, from + 100); i++)
                    {
                        var subject = new Subject("case", Guid.CreateVersion7(), $"SD2026{i:D5}");
                        act.Record(new Note("case-progress", subject));
                        await Clocks.Start(
                            act,
                            new ClockStart(
                                subject,
                                Milestone,
                                due.AddHours(-1),
                                new ClockFacts("complaint", "complex", "general", "normal"),
                                agent!.Id,
                                agent.DepartmentId
                            )
                        );
                    }

                    return 0;
                });
        }
    }

    /// <summary>Moves the clocks' instants so that they fall due one after the other over a while; nobody waits an hour for a test.</summary>
    public Task Spread(DateTimeOffset first, TimeSpan over, TimeSpan warned) =>
        Do(
            $"""
            UPDATE clocks SET due_at = of.due, warn_at = of.due - '{warned:c}'::interval, next_at = of.due - '{warned:c}'::interval
            FROM (
                SELECT id, date_trunc('second', timestamptz '{first:O}' + '{over:c}'::interval * row_number() OVER (ORDER BY id) / {many}) AS due
                FROM clocks
            ) AS of
            WHERE clocks.id = of.id
            """
        );

    /// <summary>How long after its instant the latest level of each kind fired.</summary>
    public async Task<TimeSpan> Latest() =>
        (TimeSpan)
            (
                await Ask(
                    """
                    SELECT max(l.at - CASE l.level WHEN 'warning' THEN c.warn_at ELSE c.due_at END)
                    FROM clock_levels l JOIN clocks c ON c.id = l.clock_id
                    """
                )
            ).Single()[0];

    public async Task<long> Levels() =>
        (await Ask("SELECT count(*) FROM clock_levels")).Single() is [long count] ? count : 0;

    /// <summary>What did not happen exactly once; empty when all is well.</summary>
    public async Task<List<string>> Wrong()
    {
        List<string> wrong = [];
        foreach (var level in new[] { "warning", "breach", "l1" })
        {
            wrong.AddRange(
                await Unlike(
                    $"{level} rows",
                    $"SELECT clock_id::text FROM clock_levels WHERE level = '{level}'"
                )
            );
            wrong.AddRange(
                await Unlike(
                    $"{level} entries",
                    $"SELECT subject_number FROM journal_entries WHERE what LIKE 'clock-{level}:%'"
                )
            );
        }

        // The warning of a clock that is late already tells nobody, so there may be fewer, never two.
        wrong.AddRange(await Unlike("breach notices", Notices("breach")));
        wrong.AddRange(await Unlike("l1 notices", Notices("l1")));
        wrong.AddRange(await Unlike("warning notices", Notices("warning"), least: 0));
        return wrong;
    }

    public async Task Do(string sql) => await Ask(sql);

    private static string Notices(string level) =>
        $"SELECT subject_number FROM notices WHERE kind = 'clock-{level}'";

    /// <summary>Each subject once: missing ones and doubled ones are named by their count.</summary>
    private async Task<List<string>> Unlike(string what, string sql, int? least = null)
    {
        var found = (await Ask(sql)).GroupBy(r => (string)r[0]).ToList();
        List<string> wrong = [];
        if (found.Count < (least ?? many))
        {
            wrong.Add($"{what}: {many - found.Count} missing");
        }

        if (found.Count(g => g.Count() > 1) is > 0 and var doubled)
        {
            wrong.Add($"{what}: {doubled} doubled");
        }

        return wrong;
    }

    private async Task<List<object[]>> Ask(string sql)
    {
        await using var connection = new NpgsqlConnection(house.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync();
        List<object[]> all = [];
        while (await rows.ReadAsync())
        {
            var row = new object[rows.FieldCount];
            rows.GetValues(row);
            all.Add(row);
        }

        return all;
    }
}
