using System.Diagnostics;
using Huisheng.Demo;
using Microsoft.AspNetCore.Builder;
using Npgsql;
using static Huisheng.Bench.ResultTable;

namespace Huisheng.Bench;

/// <summary>What the database decides: pages, sweep and registrations, on a small and a large company.</summary>
internal sealed class Measures(Stage stage, ResultTable table, int cases)
{
    private const int LargeToSmall = 10;
    private const double OpenShare = 0.03;
    private const double PageBudget = 1.5;
    private const double SearchBudget = 5;
    private static readonly int[] Clocks = [1_000, 100_000, 1_000_000];

    private readonly int small = cases / LargeToSmall;

    private Template open = null!;
    private Template archived = null!;
    private Template registration = null!;
    private readonly Searches searches = new(stage);

    public async Task Run()
    {
        await Found();
        var fill = new Fill(stage.Source);
        await Grow(fill, small);
        await Pages(); // So that nothing is compiled while it counts.
        var sweeps = new Sweeps(stage, table, open);
        await sweeps.At(fill, Clocks[0]);
        var before = await Pages();
        await Grow(fill, cases - small);
        var large = await Pages();
        foreach (var (page, time) in large)
        {
            var most = page.StartsWith("search, ", StringComparison.Ordinal)
                ? SearchBudget
                : PageBudget;
            table.Add(
                $"{page}, {cases:#,##0} against {small:#,##0} cases",
                $"{Number(time)} ms / {Number(before[page])} ms = {Number(time / before[page])}×",
                $"≤ {most}×",
                time <= most * before[page]
            );
        }

        await new Registrations(stage, table, registration).Run();
        foreach (var clocks in Clocks.Skip(1))
        {
            await sweeps.At(fill, clocks);
        }

        sweeps.Say();
    }

    public async Task OnlySweeps()
    {
        await Found();
        var fill = new Fill(stage.Source);
        var sweeps = new Sweeps(stage, table, open);
        foreach (var clocks in Clocks)
        {
            await sweeps.At(fill, clocks);
        }

        sweeps.Say();
    }

    public async Task OnlyRegistrations()
    {
        await Found();
        await Grow(new Fill(stage.Source), cases);
        await new Registrations(stage, table, registration).Run();
    }

    public async Task OnlyAgents(TimeSpan length)
    {
        await Found();
        await Grow(new Fill(stage.Source), cases);
        await new Agents(stage, table, length).Run();
    }

    /// <summary>The company, and the matters everything else is a copy of.</summary>
    private async Task Found()
    {
        var clock = new DemoClock(TimeProvider.System.GetUtcNow().AddDays(-10));
        await using (var listening = await stage.Open(clock, listen: true))
        {
            await Story.Found(new Uri(listening.Urls.First()), clock, Stage.FirstCode(listening));
        }

        await using var house = await stage.Open(clock, listen: false);
        var matters = new Matters(house, clock);
        archived = (await Template.Of(stage.Source, matters.Archived)).Without("stored_answers");
        clock.MoveTo(TimeProvider.System.GetUtcNow());
        open = (await Template.Of(stage.Source, matters.Open)).Without("stored_answers");
        var customer = await matters.Customer();
        using var agent = await Desk.Of(house, "1001", inside: true);
        registration = await Template.Of(
            stage.Source,
            () => agent.Post("/api/calls", Matters.Call(customer))
        );
        foreach (
            var (what, rows) in new[]
            {
                ("archived", archived),
                ("open", open),
                ("registration", registration),
            }
        )
        {
            Console.Error.WriteLine(
                $"{what}: {rows.RowCount} rows, {string.Join(", ", rows.Tables.Select(t => $"{t.Table} {t.Rows.Count}"))}"
            );
        }
    }

    private async Task Grow(Fill fill, int by)
    {
        var watch = Stopwatch.StartNew();
        var opened = (int)(by * OpenShare);
        await fill.Copy(archived, by - opened, later: false);
        await fill.Copy(open, opened, later: true);
        await stage.Do("VACUUM ANALYZE");
        await searches.Spread();
        Console.Error.WriteLine($"{by} cases more in {watch.Elapsed.TotalSeconds:0} s");
    }

    private async Task<Dictionary<string, double>> Pages()
    {
        await using var house = await stage.Open(TimeProvider.System, listen: true);
        using var agent = await Desk.Of(house, "1001", inside: false);
        using var head = await Desk.Of(house, "2105", inside: false);
        using var elsewhere = await Desk.Of(house, "2405", inside: false);
        var numbers = await Reading.Numbers(stage.Source, "cases");
        Dictionary<string, double> times = new()
        {
            ["queue page, all"] = await Reading.Milliseconds(_ =>
                agent.Fetch("/api/desk/items?view=all")
            ),
            ["queue page, department"] = await Reading.Milliseconds(_ =>
                head.Fetch("/api/desk/items?view=department")
            ),
            ["queue counts"] = await Reading.Milliseconds(_ => head.Fetch("/api/desk/counts")),
            ["case page"] = await Reading.Milliseconds(i =>
                agent.Fetch($"/api/cases/{numbers[i]}")
            ),
            ["case history"] = await Reading.Milliseconds(i =>
                agent.Fetch($"/api/cases/{numbers[i]}/timeline")
            ),
            ["list of all cases"] = await Reading.Milliseconds(_ => agent.Fetch("/api/cases")),
            ["list of the department's cases"] = await Reading.Milliseconds(_ =>
                head.Fetch("/api/cases")
            ),
            ["search by number"] = await Reading.Milliseconds(i =>
                agent.Fetch($"/api/cases?q={numbers[i]}")
            ),
        };
        await searches.Read(agent, elsewhere, times);
        return times;
    }
}
