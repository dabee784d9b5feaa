using System.Diagnostics;
using System.Globalization;
using Huisheng.Storage.Jobs;
using Microsoft.Extensions.DependencyInjection;
using static Huisheng.Bench.ResultTable;

namespace Huisheng.Bench;

/// <summary>A round of the jobs with few and with very many open clocks: of which none is due, and of which a thousand are.</summary>
internal sealed class Sweeps(Stage stage, ResultTable table, Template open)
{
    private const double Budget = 2;
    private const int Due = 1_000;
    private const int Rounds = 5;

    private readonly List<Measured> all = [];

    private sealed record Measured(int Clocks, double None, double Thousand);

    /// <summary>The first is what the others are held against.</summary>
    public async Task At(Fill fill, int clocks)
    {
        await Grow(fill, clocks);
        await using var house = await stage.Open(TimeProvider.System, listen: false);
        var work = house.Services.GetRequiredService<DueWork>();
        var none = await Reading.Milliseconds(_ => work.UntilQuiet());
        List<double> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            await FallDue();
            var watch = Stopwatch.StartNew();
            await work.UntilQuiet();
            rounds.Add(watch.Elapsed.TotalMilliseconds);
        }

        all.Add(new Measured(clocks, none, rounds.Order().ElementAt(Rounds / 2)));
    }

    public void Say()
    {
        var few = all[0];
        foreach (var many in all.Skip(1))
        {
            table.Add(
                $"sweep, {many.Clocks:#,##0} open clocks against {few.Clocks:#,##0}, none due",
                $"{Number(many.None)} ms / {Number(few.None)} ms = {Number(many.None / few.None)}×",
                $"≤ {Budget}×",
                many.None <= Budget * few.None
            );
            table.Note(
                $"sweep, {many.Clocks:#,##0} open clocks against {few.Clocks:#,##0}, {Due:#,##0} due",
                $"{Number(many.Thousand)} ms / {Number(few.Thousand)} ms = {Number(many.Thousand / few.Thousand)}×"
            );
        }
    }

    /// <summary>A thousand whole matters, so that what falls due finds its history and its people; of the rest only the clocks.</summary>
    private async Task Grow(Fill fill, int clocks)
    {
        var matters = await Count(
            "SELECT count(DISTINCT subject_id) FROM clocks WHERE next_at IS NOT NULL"
        );
        await fill.Copy(open, (int)Math.Max(0, Due - matters), later: true);
        var alone = open.Only("clocks", "next_at");
        var each = alone.Tables.Single().Rows.Count;
        var there = await Count("SELECT count(*) FROM clocks WHERE next_at IS NOT NULL");
        await fill.Copy(alone, (int)Math.Max(0, (clocks - there) / each), later: true);
        await stage.Do("VACUUM ANALYZE");
    }

    /// <summary>The warning of one clock each of a thousand matters is due now.</summary>
    private Task FallDue() =>
        stage.Do(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                DELETE FROM clock_levels;
                UPDATE clocks SET warn_at = now(), next_at = now() WHERE id IN (
                    SELECT (array_agg(c.id))[1] FROM clocks c JOIN cases m ON m.id = c.subject_id
                    WHERE c.state = 'running' GROUP BY c.subject_id ORDER BY c.subject_id LIMIT {Due});
                """
            )
        );

    private async Task<long> Count(string sql)
    {
#pragma warning disable CA2100 // Two fixed questions.
        await using var command = stage.Source.CreateCommand(sql);
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
