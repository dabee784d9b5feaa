using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huisheng.Tests.Canaries;

/// <summary>Twenty people whose data occur nowhere else go through everything the house can do. Then it is searched.</summary>
public sealed class CanaryTests
{
    [Theory, Engines]
    [Row("R51", "X-09", "S1-55")]
    public async Task personal_data_lie_in_the_vault_and_nowhere_else(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var witness = new Witness(house);
        await Play(house, witness);
        var routes = await EveryList(house, witness);
        routes.ShouldBeEmpty("a route nobody looked at is a place nobody searched");
        var places = (await Leftovers.Of(house, engine)).Concat(witness.Answers).ToList();
        places.Sum(p => (long)p.Bytes.Length).ShouldBeGreaterThan(2_000_000);
        Search.Finds(places).ShouldBeEmpty();
        var reveals = witness.Answers.Where(a =>
            a.Name.EndsWith("/reveal", StringComparison.Ordinal)
        );
        Search
            .Finds(reveals.Select(r => r with { Name = "not allowed" }))
            .ShouldNotBeEmpty("the reveals are real, and found where they are not allowed");
    }

    /// <summary>The control: one line in a log, one plain column, one file is enough to turn it red.</summary>
    [Theory, Engines]
    [Row("R51")]
    public async Task a_planted_line_column_or_file_is_found(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var canary = Canary.Twenty[7];
        Search.Finds(await Leftovers.Of(house, engine)).ShouldBeEmpty();
        house
            .Services.GetRequiredService<ILogger<CanaryTests>>()
            .LogInformation("searched {Phone}", canary.Phone);
        await Leftovers.Plant(house, canary.Name);
        await File.WriteAllTextAsync(
            Path.Combine(house.DataFolder, "left.tmp"),
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("x" + canary.Identity + "y"))
        );
        var finds = Search.Finds(await Leftovers.Of(house, engine));
        finds.ShouldContain("log: phone of 7, plain");
        finds.ShouldContain(f =>
            f.EndsWith("name of 7, plain", StringComparison.Ordinal)
            && (
                f.StartsWith("file huisheng.db", StringComparison.Ordinal)
                || f.StartsWith("table ", StringComparison.Ordinal)
            )
        );
        finds.ShouldContain("file left.tmp: identity of 7, base64+1");
    }

    [Fact]
    [Row("R51")]
    public void each_shape_is_found_wherever_it_stands()
    {
        foreach (var (what, value) in Canary.Twenty[3].Secrets)
        {
            foreach (var (shape, bytes) in Shapes.Of(value))
            {
                byte[] around = [.. "前ab"u8, .. bytes, .. "後"u8];
                Search
                    .Finds([new Place("planted", around)])
                    .ShouldContain($"planted: {what} of 3, {shape}");
            }
        }
    }

    private static async Task Play(TestHouse house, Witness witness)
    {
        var lives = Canary.Twenty.Select(c => new Life(witness, c)).ToList();
        await At("2023-10-09 09:30", l => l.BecomesACustomer());
        await At("2023-10-09 09:40", l => l.Calls());
        await At("2023-10-09 10:00", l => l.IsHandled());
        await At("2023-10-09 10:30", l => l.IsTold());
        await At("2023-10-09 10:50", l => l.IsWrittenDown());
        await At("2023-10-09 11:00", l => l.IsVisited());
        await At("2023-10-09 11:05", l => l.IsRevealed());
        await At("2023-10-09 11:10", l => l.IsClosed());
        await At("2023-10-09 11:20", l => l.IsReadAbout());
        // The end of the working day and of many clocks: notices, escalations, seals.
        await house.At("2023-10-12 09:00");
        await lives[0].IsKept();

        async Task At(string local, Func<Life, Task> act)
        {
            await house.At(local);
            witness.Forget();
            foreach (var life in lives)
            {
                await act(life);
            }
        }
    }

    /// <summary>Reads every list and everything else that is read, and gives back the routes that were not.</summary>
    private static async Task<IReadOnlyList<string>> EveryList(TestHouse house, Witness witness)
    {
        witness.Forget();
        foreach (var who in new[] { "李明", "王磊", "王芳", "刘洋", "郑审", Cast.Administrator })
        {
            var person = await witness.As(who);
            foreach (
                var path in Together.Examples.RouteExamples.Live(house, r => r.Method == "GET")
            )
            {
                if (path.Pattern != Stream && !path.Pattern.Contains('{', StringComparison.Ordinal))
                {
                    await person.Get(path.Pattern);
                }
            }
        }

        var seen = witness.Answers.Select(a => a.Name).ToHashSet();
        return
        [
            .. Together
                .Examples.RouteExamples.Live(house, r => r.Method == "GET")
                .Where(r => r.Pattern.StartsWith("/api/", StringComparison.Ordinal))
                .Select(r => Witness.NameOf(r.Method, r.Pattern))
                .Where(name => !seen.Contains(name) && !Elsewhere.Contains(name)),
        ];
    }

    private const string Stream = "/api/live";

    // The stream never ends; it carries kind, number and version.
    private static readonly string[] Elsewhere = [$"answer GET {Stream}"];
}
