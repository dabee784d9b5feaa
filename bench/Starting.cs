using System.Diagnostics;
using System.Globalization;
using static Huisheng.Bench.ResultTable;

namespace Huisheng.Bench;

/// <summary>The published product from nothing to its first answer, and what it holds when nobody asks anything.</summary>
internal static class Starting
{
    private const double StartBudget = 3;
    private const double MemoryBudget = 200;
    private const int Times = 3;

    public static async Task Measure(string host, ResultTable table)
    {
        var data = Directory.CreateTempSubdirectory("huisheng-start").FullName;
        try
        {
            // The first start makes the database; the budget is of the next ones.
            var first = await Start(host, data, TimeSpan.Zero);
            List<(double Seconds, double Megabytes)> starts = [];
            for (var i = 0; i < Times; i++)
            {
                starts.Add(await Start(host, data, TimeSpan.FromSeconds(12)));
            }

            var seconds = starts.Select(s => s.Seconds).Order().ElementAt(Times / 2);
            var memory = starts.Max(s => s.Megabytes);
            table.Note("first start, with the database made", $"{Number(first.Seconds)} s");
            table.Add(
                "start to first answer",
                $"{Number(seconds)} s",
                $"≤ {StartBudget} s",
                seconds <= StartBudget
            );
            table.Add(
                "idle memory",
                $"{Number(memory)} MB",
                $"≤ {MemoryBudget} MB",
                memory <= MemoryBudget
            );
        }
        finally
        {
            Directory.Delete(data, true);
        }
    }

    private static async Task<(double Seconds, double Megabytes)> Start(
        string host,
        string data,
        TimeSpan idle
    )
    {
        const int Port = 5987;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (
            var argument in new[]
            {
                host,
                "--urls",
                $"http://127.0.0.1:{Port}",
                $"--Data:Folder={data}",
            }
        )
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        while (!await Answers(client))
        {
            await Task.Delay(20);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        await Task.Delay(idle);
        var memory = Resident(process.Id);
        process.Kill();
        await process.WaitForExitAsync();
        return (seconds, memory);
    }

    private static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/api/setup", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static double Resident(int id) =>
        double.Parse(
            File.ReadLines($"/proc/{id}/status")
                .First(l => l.StartsWith("VmRSS", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture
        ) / 1024;
}
