using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Huisheng.People.Contract;
using Huisheng.People.Rights;
using Huisheng.Storage.Web;
using Huisheng.Tests.Together.Examples;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together;

/// <summary>A stranger's thing is not there: same bytes as for nothing, and asking leaves no trace. For every id a client can send.</summary>
public sealed class StrangerTests
{
    [Theory, Engines]
    [Row("R32")]
    public async Task a_strangers_thing_is_answered_like_one_that_is_not_there(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (found, asked) = await Sweep(house);
        found.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(100, "routes × roles out of reach");
    }

    /// <summary>The control: once every right reaches everything, the sweep must see it.</summary>
    [Theory, Engines]
    [Row("R32")]
    public async Task without_the_scope_the_sweep_finds_it(string engine)
    {
        await using var house = await TestHouse.Planted(engine, Plants.NoScope);
        var (found, _) = await Sweep(house);
        found.ShouldContain(f =>
            f.StartsWith("GET /api/cases/{number} ", StringComparison.Ordinal)
        );
        found.ShouldContain(f =>
            f.StartsWith("POST /api/cases/{number}/handling ", StringComparison.Ordinal)
        );
        found.ShouldContain(f =>
            f.StartsWith("GET /api/follow-ups/{number} ", StringComparison.Ordinal)
        );
    }

    [Theory, Engines]
    [Row("R32")]
    public async Task a_strangers_id_in_query_or_body_is_answered_like_one_that_is_not_there(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var stage = await Stage.In(house);
        var ids = Members.Of(house).Where(m => m.Source is "Query" or "Body" && m.IsId()).ToList();
        Missing(ids)
            .ShouldBeEmpty(
                "Ids a client can send that nobody checked: list each in tests/Tests/Together/Examples/ForeignIds.cs"
            );
        foreach (var id in ForeignIds.All.Where(f => f.Foreign is not null))
        {
            var real = await id.Foreign!(stage);
            var ready = await RouteExamples.All.Single(e => e.Route == id.Route).Make(stage);
            var before = await Ledger.Of(house);
            var method = id.Route.Split(' ')[0];
            var absent = Ready.Absent(real);
            var strangers = await With(ready, id.Member, real).Send(method, "stranger");
            var nothing = await With(ready, id.Member, absent).Send(method, "nothing");
            ((int)strangers.Status).ShouldBeGreaterThan(399, id.Name);
            Bytes(strangers, real).ShouldBe(Bytes(nothing, absent), id.Name);
            (await Ledger.Of(house)).Hash.ShouldBe(before.Hash, id.Name);
            (await ready.Send(method, $"own {id.Name}")).Done();
        }
    }

    [Fact]
    public void an_id_nobody_checked_is_found() =>
        Missing([new Member("POST /api/planted", "Body", "caseId", typeof(Guid?))])
            .ShouldBe(["POST /api/planted caseId"]);

    private static IEnumerable<string> Missing(IEnumerable<Member> ids) =>
        ids.Select(m => m.Id).Except(ForeignIds.All.Select(f => f.Name)).Distinct();

    /// <summary>Each route with an id in its path × each role out of whose reach the thing lies.</summary>
    private static async Task<(List<string> Found, int Asked)> Sweep(TestHouse house)
    {
        var stage = await Stage.In(house);
        var routes = RouteExamples.Live(
            house,
            r =>
                r.Pattern.Contains('{', StringComparison.Ordinal)
                && r.Marks.GetMetadata<RouteRight>()?.Right is not null
        );
        RouteExamples.MustCover(routes);
        var strangers = await Strangers(stage);
        List<string> found = [];
        var asked = 0;
        foreach (var route in routes)
        {
            var example = RouteExamples.Of(route);
            var right = route.Marks.GetMetadata<RouteRight>()!.Right!;
            var ready = await example.Make(stage);
            var before = await Ledger.Of(house);
            foreach (var (role, rights, person) in strangers)
            {
                var scope = rights.GetValueOrDefault(right);
                if (right == RouteRules.SignedIn || scope == Scope.All)
                {
                    continue;
                }

                asked++;
                // Who may see the thing and not do this to it is told so; only then is 403 no betrayal.
                var seen =
                    Reading(house, route) is { } read
                    && rights.GetValueOrDefault(read) == Scope.All;
                var wrong = await Judge(
                    ready with
                    {
                        Who = person,
                    },
                    example,
                    scope == Scope.None || seen ? 403 : 404,
                    scope != Scope.None && seen
                );
                found.AddRange(wrong.Select(w => $"{route.Name} {role}: {w}"));
            }

            if (
                (await Ledger.Of(house)).Hash != before.Hash
                // That somebody tried is on record where the route says so (R52).
                && route.Marks.GetMetadata<TracedRefusal>() is null
            )
            {
                found.Add($"{route.Name} left something behind");
                continue;
            }

            // Those it belongs to may: so it was the scope that said no, and not the request that was wrong.
            (await ready.Send(route.Method, Guid.NewGuid().ToString())).Done();
        }

        return (found, asked);
    }

    /// <summary>The right that lets somebody see the thing a route acts on: that of <c>GET …/{id}</c>.</summary>
    private static string? Reading(TestHouse house, LiveRoute route)
    {
        var thing = route.Pattern[..(route.Pattern.IndexOf('}', StringComparison.Ordinal) + 1)];
        return RouteExamples
            .Live(house, r => r.Method == "GET" && r.Pattern == thing)
            .SingleOrDefault()
            ?.Marks.GetMetadata<RouteRight>()
            ?.Right;
    }

    private static async Task<List<string>> Judge(
        Ready ready,
        Example example,
        int expected,
        bool seen
    )
    {
        List<string> wrong = [];
        var theirs = await ready.Send(example.Method, "stranger");
        if ((int)theirs.Status != expected)
        {
            wrong.Add($"{(int)theirs.Status} instead of {expected} {theirs.Text}");
        }

        foreach (var parameter in seen ? [] : Parameters(example.Pattern))
        {
            var nothing = ready.AboutNothing(example.Pattern, parameter);
            var absent = await nothing.Send(example.Method, "nothing");
            var shown = Bytes(absent, nothing.Value(example.Pattern, parameter));
            if (shown != Bytes(theirs, ready.Value(example.Pattern, parameter)))
            {
                wrong.Add($"{parameter} tells it from nothing: {theirs.Text} / {absent.Text}");
            }
        }

        return wrong;
    }

    private static IEnumerable<string> Parameters(string pattern) =>
        pattern.Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}'));

    /// <summary>Status and body without the reference, and without the id the client itself sent.</summary>
    private static string Bytes(Answer answer, string id)
    {
        var body = answer.Body?.DeepClone();
        body?.AsObject().Remove("reference");
        return $"{(int)answer.Status} {answer.Message.Content.Headers.ContentType} {(body?.ToJsonString() ?? answer.Text).Replace(id, "…", StringComparison.Ordinal)}";
    }

    private static JsonArray Proof() => [new JsonObject { ["kind"] = "other", ["value"] = "1" }];

    private static Ready With(Ready ready, string member, string value)
    {
        if (ready.Path.Contains($"{member}=", StringComparison.Ordinal))
        {
            return ready with
            {
                Path = Regex.Replace(ready.Path, $"(?<=[?&]){member}=[^&]*", $"{member}={value}"),
            };
        }

        var body = ready.Json();
        var at = (JsonNode)body;
        var names = member.Split('.');
        foreach (var name in names[..^1])
        {
            at = at[name] ??= name == "evidence" ? Proof() : new JsonObject();
            at = at is JsonArray list ? list[0]! : at;
        }

        at[names[^1]] = names[^1].EndsWith("Ids", StringComparison.Ordinal)
            ? new JsonArray(value)
            : value;
        return ready with { Body = body };
    }

    /// <summary>Somebody of each role, in a department that has nothing to do with the matter.</summary>
    private static async Task<
        List<(string Role, IReadOnlyDictionary<string, Scope> Rights, Person Person)>
    > Strangers(Stage stage)
    {
        var permissions = stage.House.Services.GetRequiredService<Permissions>();
        List<(string, IReadOnlyDictionary<string, Scope>, Person)> all = [];
        foreach (var role in stage.House.Services.GetRequiredService<Roles>().All)
        {
            var member = await stage.Member(role.Code);
            var person = stage.House.Stranger();
            (await person.SignIn(member["jobNumber"]!.GetValue<string>())).Done();
            all.Add((role.Code, permissions.ScopesOf([role.Code]), person));
        }

        return all;
    }
}
