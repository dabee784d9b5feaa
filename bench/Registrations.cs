using Huisheng.Demo;
using Microsoft.AspNetCore.Builder;
using static Huisheng.Bench.ResultTable;

namespace Huisheng.Bench;

/// <summary>Registrations against raw SQL. Raw, in process and HTTP by turns: whatever else this machine does meets all three.</summary>
internal sealed class Registrations(Stage stage, ResultTable table, Template registration)
{
    private const double InsideBudget = 0.5;
    private const double HttpBudget = 0.25;
    private const int Counted = 8;
    private const int Most = 32;
    private const int Turns = 3;

    public async Task Run()
    {
        await using var listening = await stage.Open(TimeProvider.System, listen: true);
        await using var inside = await stage.Open(TimeProvider.System, listen: false);
        var raw = await All(c => Registering.Raw(stage.Source, registration, c));
        var pipe = await All(_ => Client(inside, true));
        var http = await All(_ => Client(listening, false));
        foreach (var warm in new[] { raw, pipe, http })
        {
            await Registering.WarmUp(warm[..Counted]);
        }

        foreach (var clients in new[] { 1, Counted, Most })
        {
            await Compare(raw[..clients], pipe[..clients], http[..clients]);
        }
    }

    private async Task Compare(Func<Task>[] raw, Func<Task>[] pipe, Func<Task>[] http)
    {
        List<(Pace Raw, Pace Pipe, Pace Http)> turns = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            turns.Add((await Measure(raw), await Measure(pipe), await Measure(http)));
        }

        Report("in process", raw.Length, InsideBudget, turns.Select(t => (t.Raw, t.Pipe)));
        Report("through HTTP", raw.Length, HttpBudget, turns.Select(t => (t.Raw, t.Http)));
    }

    private Task<Pace> Measure(Func<Task>[] clients) =>
        Registering.Measure(clients, stage.Database);

    /// <summary>The turn whose ratio lies in the middle.</summary>
    private void Report(
        string how,
        int clients,
        double budget,
        IEnumerable<(Pace Raw, Pace Mine)> turns
    )
    {
        var (raw, mine) = turns
            .OrderBy(t => t.Mine.PerSecond / t.Raw.PerSecond)
            .ElementAt(Turns / 2);
        var ratio = mine.PerSecond / raw.PerSecond;
        var what = $"registration {how}, {clients} clients";
        var measured =
            $"{Number(mine.PerSecond)}/s of {Number(raw.PerSecond)}/s raw = {100 * ratio:0} %";
        if (clients != Counted)
        {
            table.Note(what, measured);
            return;
        }

        table.Add(what, measured, $"≥ {100 * budget:0} %", ratio >= budget);
        table.Note(
            $"processor time of one registration {how}, server's + ours and the client's",
            $"{Number(mine.Server)} + {Number(mine.Here)} ms; raw {Number(raw.Server)} + {Number(raw.Here)} ms"
        );
    }

    private static async Task<Func<Task>[]> All(Func<int, Task<Func<Task>>> client)
    {
        List<Func<Task>> all = [];
        for (var i = 0; i < Most; i++)
        {
            all.Add(await client(i));
        }

        return [.. all];
    }

    private static async Task<Func<Task>> Client(WebApplication house, bool inside)
    {
        var desk = await Desk.Of(house, "1001", inside);
        var card = await desk.Post("/api/customers", new { name = "李雷", phone = "13900019999" });
        var customer = card!["id"]!.GetValue<string>();
        return () => desk.Post("/api/calls", Matters.Call(customer));
    }
}
