using Huisheng.Tests.Together.Examples;

namespace Huisheng.Tests.Together;

/// <summary>Every editing route: who did not look is refused, who looked at something older is told what it is now, of two one wins.</summary>
public sealed class OneWinsTests
{
    [Theory, Engines]
    [Row("R19")]
    public async Task without_a_version_nothing_is_edited(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var stage = await Stage.In(house);
        var routes = RouteExamples.Live(house, r => r.TakesVersion);
        RouteExamples.MustCover(routes);
        foreach (var route in routes)
        {
            var ready = await RouteExamples.Of(route).Make(stage);
            ready.Version.ShouldNotBeNull($"{route.Name} edits: its example must say a version");
            var before = await Ledger.Of(house);
            (await (ready with { Version = null }).Send(route.Method, "k"))
                .Refused("version.missing")
                .Status.ShouldBe((System.Net.HttpStatusCode)428, route.Name);
            (await (ready with { Version = -1 }).Send(route.Method, "k")).Refused(
                "version.missing"
            );
            (await Ledger.Of(house)).Hash.ShouldBe(before.Hash, route.Name);
        }
    }

    [Theory, Engines]
    [Row("R19")]
    public async Task of_two_who_saw_the_same_one_wins_and_the_other_sees_what_it_is_now(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await using var node = await house.Beside();
        (await Lost(house, node)).ShouldBeEmpty();
    }

    /// <summary>The control: with the version forgotten the second writer overwrites the first, and the check sees it.</summary>
    [Theory, Engines]
    [Row("R19")]
    public async Task without_the_version_check_updates_are_lost(string engine)
    {
        await using var house = await TestHouse.Planted(engine, Plants.NoVersion);
        await using var node = await house.Beside(Plants.NoVersion);
        var found = await Lost(house, node);
        found.ShouldContain(f => f.Contains("2 won", StringComparison.Ordinal));
        found
            .Select(f => f.Split(':')[0])
            .Distinct()
            .ShouldBe(RouteExamples.Live(house, r => r.TakesVersion).Select(r => r.Name));
    }

    private static async Task<List<string>> Lost(TestHouse house, TestHouse node)
    {
        var stage = await Stage.In(house);
        List<string> wrong = [];
        foreach (var route in RouteExamples.Live(house, r => r.TakesVersion))
        {
            var example = RouteExamples.Of(route);
            for (var round = 0; round < 3; round++)
            {
                wrong.AddRange(
                    (await Judge(await example.Make(stage), node, route.Method)).Select(w =>
                        $"{route.Name}: {w}"
                    )
                );
            }
        }

        return wrong;
    }

    /// <summary>Two nodes, one version, the same moment; afterwards once more with the version that is now old.</summary>
    private static async Task<List<string>> Judge(Ready ready, TestHouse node, string method)
    {
        var there = ready with { Who = node.Here(ready.Who) };
        var both = await Task.WhenAll(
            ready.Send(method, Guid.NewGuid().ToString()),
            there.Send(method, Guid.NewGuid().ToString())
        );
        List<string> wrong = [];
        var won = both.Where(a => (int)a.Status < 300).ToList();
        if (won.Count != 1)
        {
            wrong.Add($"{won.Count} won; {both[0].Text}");
        }

        var late = await ready.Send(method, Guid.NewGuid().ToString());
        foreach (var answer in both.Except(won).Append(late))
        {
            if (answer.Code != "version.stale" || (int)answer.Status != 409)
            {
                wrong.Add($"stale and not told so: {(int)answer.Status} {answer.Text}");
            }
            else if (
                answer.Body!["current"]?["version"]?.GetValue<int>() is not { } now
                || now <= ready.Version
            )
            {
                wrong.Add($"stale and not told what it is now: {answer.Text}");
            }
        }

        return wrong;
    }
}
