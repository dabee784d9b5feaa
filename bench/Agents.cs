using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Huisheng.Demo;
using Microsoft.AspNetCore.Builder;
using static Huisheng.Bench.ResultTable;

namespace Huisheng.Bench;

/// <summary>
/// A hundred agents at their desks: each with a session of its own, each pausing between two things as people do. What an act took is
/// what its agent waited; what was refused or failed is counted, not hidden.
/// </summary>
internal sealed class Agents(Stage stage, ResultTable table, TimeSpan length)
{
    private const int Many = 100;
    private static readonly string[] Roles = ["agent"];
    private static readonly string[] Words = ["路由器", "无法开机", "售后两天", "宽带", "账单"];

    private readonly ConcurrentBag<(string Act, double Milliseconds)> done = [];
    private readonly ConcurrentBag<string> failed = [];

    public async Task Run()
    {
        await using var house = await stage.Open(TimeProvider.System, listen: true);
        var numbers = await Reading.Numbers(stage.Source, "cases");
        await Employ(house);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable.Range(0, Many).Select(no => OneAgent(house, no, numbers, watch))
        );
        Report(watch.Elapsed);
    }

    private static string Job(int no) => $"{7000 + no}";

    private static async Task Employ(WebApplication house)
    {
        using var admin = await Desk.Of(house, "9001", inside: false);
        var centre = (await admin.Get("/api/departments"))!["items"]!
            .AsArray()
            .Single(d => d!["serviceCentre"]!.GetValue<bool>())!["id"]!.GetValue<string>();
        for (var no = 0; no < Many; no++)
        {
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber = Job(no),
                    name = "韩雪",
                    departmentId = centre,
                    roles = Roles,
                    password = Story.SignIns()[0].Password,
                }
            );
        }
    }

    private async Task OneAgent(
        WebApplication house,
        int no,
        IReadOnlyList<string> numbers,
        Stopwatch watch
    )
    {
        using var desk = await Desk.Of(house, Job(no), inside: false);
        var random = new Random(no);
        var card = await desk.Post(
            "/api/customers",
            new { name = "韩雪", phone = $"1390{no:D3}{1000 + no:D4}" }
        );
        var customer = card!["id"]!.GetValue<string>();
        // They do not all come back from lunch in the same second.
        await Task.Delay(TimeSpan.FromSeconds(4 * random.NextDouble()));
        while (watch.Elapsed < length)
        {
            var other = numbers[random.Next(numbers.Count)];
            await Timed(
                "look-up of a customer",
                () => desk.Post("/api/customers/search", new { lastFour = $"{1000 + no:D4}" })
            );
            await Pause(random);
            string? mine = null;
            await Timed(
                "call registered",
                async () =>
                    mine = (await desk.Post("/api/calls", Matters.Call(customer)))![
                        "caseNumber"
                    ]!.GetValue<string>()
            );
            await Pause(random);
            await Timed("case opened", () => desk.Fetch($"/api/cases/{other}"));
            await Pause(random);
            if (mine is not null)
            {
                await Timed(
                    "note written",
                    () =>
                        desk.Post(
                            $"/api/notes/case/{mine}",
                            new { text = "客户今天下午在家，请先电话确认" }
                        )
                );
                await Pause(random);
            }

            var word = Words[random.Next(Words.Length)];
            await Timed("search by words", () => desk.Post("/api/search", new { text = word }));
            await Pause(random);
            await Timed("own list", () => desk.Fetch("/api/desk/items?view=mine"));
            await Pause(random);
        }
    }

    /// <summary>Two to six seconds: reading, talking, typing.</summary>
    private static Task Pause(Random random) =>
        Task.Delay(TimeSpan.FromSeconds(2 + 4 * random.NextDouble()));

    private async Task Timed(string act, Func<Task> send)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            await send();
            done.Add((act, watch.Elapsed.TotalMilliseconds));
        }
        catch (Exception error)
            when (error
                    is InvalidOperationException
                        or HttpRequestException
                        or TaskCanceledException
            )
        {
            failed.Add($"{act}: {error.Message}");
        }
    }

    private void Report(TimeSpan took)
    {
        foreach (var act in done.GroupBy(d => d.Act).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            double[] times = [.. act.Select(d => d.Milliseconds).Order()];
            table.Note(
                $"{Many} agents, {act.Key}",
                $"p95 {Number(times[(int)(0.95 * times.Length)])} ms, middle {Number(times[times.Length / 2])} ms, {times.Length:#,##0} times"
            );
        }

        table.Add(
            $"{Many} agents, {took.TotalMinutes:0} minutes, {done.Count:#,##0} acts",
            string.Create(CultureInfo.InvariantCulture, $"{failed.Count} errors"),
            "0 errors",
            failed.IsEmpty
        );
        foreach (var error in failed.Distinct().Take(10))
        {
            Console.Error.WriteLine(error);
        }
    }
}
