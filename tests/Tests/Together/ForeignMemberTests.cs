using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Huisheng.Tests.Together.Examples;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together;

/// <summary>Nobody sets what a form does not offer: owner, due time, state slipped into a body are refused and change nothing.</summary>
public sealed class ForeignMemberTests
{
    [Theory(SkipTestWithoutData = true), Engines(Only = "sqlite")]
    [Row("R33")]
    public async Task no_body_takes_a_member_its_form_does_not_offer(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var bodies = Members.Bodies(house);
        RouteExamples.MustCover(Typed(house, bodies));
        bodies.Count.ShouldBeGreaterThan(15);
        (await Taken(house, bodies)).ShouldBeEmpty();
    }

    /// <summary>The control: a route that binds more leniently must be found.</summary>
    [Theory(SkipTestWithoutData = true), Engines(Only = "sqlite")]
    [Row("R33")]
    public async Task a_planted_body_that_takes_anything_is_found(string engine)
    {
        await using var house = await TestHouse.Planted(
            engine,
            app =>
                app.MapPost("/api/planted", (Lenient body) => body.Title)
                    .OpenToAnyone()
                    .WithoutKey()
        );
        var stage = await Stage.In(house);
        var ready = new Ready(house.Stranger(), "/api/planted", new { title = "x" });
        (await Taken(ready, "POST", typeof(Lenient), Properties(house))).ShouldNotBeEmpty();
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    private sealed record Lenient(string Title);

    /// <summary>What another system signs is not typed by anybody: a changed body is not read at all (InboundTests).</summary>
    private static IReadOnlyList<LiveRoute> Typed(
        TestHouse house,
        IReadOnlyDictionary<string, Type> bodies
    ) =>
        RouteExamples.Live(
            house,
            r => bodies.ContainsKey(r.Name) && r.Marks.GetMetadata<AsksSignature>() is null
        );

    private static async Task<List<string>> Taken(
        TestHouse house,
        IReadOnlyDictionary<string, Type> bodies
    )
    {
        var stage = await Stage.In(house);
        var names = Properties(house);
        List<string> taken = [];
        foreach (var route in Typed(house, bodies))
        {
            var example = RouteExamples.Of(route);
            var ready = await example.Make(stage);
            var before = await Ledger.Of(house);
            taken.AddRange(
                (await Taken(ready, route.Method, bodies[route.Name], names)).Select(n =>
                    $"{route.Name} takes {n}"
                )
            );
            (await Ledger.Of(house)).Difference(before).ShouldBe("", route.Name);
            var plain = await ready.Send(route.Method, Guid.NewGuid().ToString());
            if (example.NeverDone is null)
            {
                // Without the foreign member the same body is fine: it was the member that was refused.
                plain.Done();
            }
        }

        return taken;
    }

    private static async Task<List<string>> Taken(
        Ready ready,
        string method,
        Type body,
        IReadOnlyList<string> names
    )
    {
        List<string> taken = [];
        var own = body.GetProperties().Select(p => Members.Camel(p.Name)).ToHashSet();
        foreach (var name in names.Where(n => !own.Contains(n)))
        {
            var more = ready.Json();
            more[name] = "2020-01-01T00:00:00Z";
            await Try(more, name);
        }

        // A member that is JSON itself (the body of a draft) is kept as it is and has no form to step out of.
        var forms = body.GetProperties()
            .Where(p => p.PropertyType != typeof(JsonElement))
            .Select(p => Members.Camel(p.Name));
        foreach (var inner in forms.Where(m => ready.Json()[m] is JsonObject))
        {
            var more = ready.Json();
            more[inner]!["planted"] = true;
            await Try(more, $"{inner}.planted");
        }

        return taken;

        async Task Try(JsonObject more, string name)
        {
            var answer = await (ready with { Body = more }).Send(method, "foreign");
            // 422 where the keys are the caller's own (members of an entry of the rules) and the act names the unknown one.
            if ((int)answer.Status is not (400 or 422) || !answer.Fields.Contains(name))
            {
                taken.Add($"{name}: {(int)answer.Status} {answer.Text}");
            }
        }
    }

    /// <summary>Every property of every table, as a client would spell it.</summary>
    private static List<string> Properties(TestHouse house)
    {
        using var scope = house.Services.CreateScope();
        return
        [
            .. scope
                .ServiceProvider.GetRequiredService<HuishengDb>()
                .Model.GetEntityTypes()
                .SelectMany(e => e.GetProperties())
                .Select(p => Members.Camel(p.Name))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
