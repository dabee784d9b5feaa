using System.Text.Json.Nodes;
using Huisheng.Tests.Together.Examples;

namespace Huisheng.Tests.Together;

/// <summary>A stale copy is never overwritten and never simply refused: the page gets what it needs to lay both versions side by side.</summary>
public sealed class MergeTests
{
    [Theory, Engines]
    [Row("R19")]
    public async Task who_comes_late_sees_the_thing_as_its_page_does_and_who_changed_it_when(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var stage = await Stage.In(house);
        foreach (var route in RouteExamples.Live(house, r => r.TakesVersion))
        {
            var ready = await RouteExamples.Of(route).Make(stage);
            // Who edits has the page before them: that they have seen a customer is counted there, not here.
            await Page(ready, route.Pattern);
            (await ready.Send(route.Method, Guid.NewGuid().ToString())).Done();
            var late = await ready.Send(route.Method, Guid.NewGuid().ToString());
            late.Refused("version.stale");
            var me = (await ready.Who.Get("/api/session")).Done();
            late["changedBy.jobNumber"]
                .GetValue<string>()
                .ShouldBe(me["person.jobNumber"].GetValue<string>(), route.Name);
            late["changedBy.name"]
                .GetValue<string>()
                .ShouldBe(me["person.name"].GetValue<string>(), route.Name);
            late["changedAt"].GetValue<string>().ShouldBe("2026-03-10T02:00:00Z", route.Name);
            late["current"]
                .ToJsonString()
                .ShouldBe((await Page(ready, route.Pattern))?.ToJsonString(), route.Name);
        }
    }

    /// <summary>The thing by its own GET, or its row in the list where it has none.</summary>
    private static async Task<JsonNode?> Page(Ready ready, string pattern)
    {
        if (ready.Page is { } page)
        {
            return (await ready.Who.Get(page)).Done().Body!;
        }

        var depth = pattern.Split('/').ToList().FindIndex(p => p.StartsWith('{'));
        var parts = ready.Path.Split('/');
        var own = await ready.Who.Get(string.Join('/', parts[..(depth + 1)]));
        if ((int)own.Status == 200)
        {
            return own.Body!;
        }

        var list = (await ready.Who.Get(string.Join('/', parts[..depth]))).Done();
        return list.Body!.AsObject()
            .Select(m => m.Value)
            .OfType<JsonArray>()
            .First()
            .SingleOrDefault(i =>
                new[] { "id", "jobNumber", "year" }.Any(name =>
                    i![name]?.ToString() == parts[depth]
                )
            );
    }
}
