using System.Text.Json.Nodes;
using Huisheng.Tests.Together.Examples;

namespace Huisheng.Tests.Together;

/// <summary>Every creating route: the same request many times, on two nodes at once, has one effect and one answer.</summary>
public sealed class OnceTests
{
    private const int Times = 20;

    [Theory, Engines]
    [Row("R17")]
    public async Task sent_many_times_at_once_it_is_done_once_and_answered_alike(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await using var node = await house.Beside();
        var stage = await Stage.In(house);
        var routes = RouteExamples.Live(house, r => r.TakesKey);
        RouteExamples.MustCover(routes);
        var wrong = new List<string>();
        foreach (var route in routes)
        {
            var key = Guid.NewGuid().ToString();
            wrong.AddRange(await Broken(stage, node, RouteExamples.Of(route), _ => key));
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>The control: with a key of its own for each sending every route must double or refuse the second.</summary>
    [Theory, Engines]
    [Row("R17")]
    public async Task without_the_one_key_every_route_is_found_broken(string engine)
    {
        await using var house = await TestHouse.Planted(engine, Plants.NoKey);
        await using var node = await house.Beside(Plants.NoKey);
        var stage = await Stage.In(house);
        var unseen = new List<string>();
        var doubled = 0;
        foreach (var route in RouteExamples.Live(house, r => r.TakesKey))
        {
            var example = RouteExamples.Of(route);
            var found = await Broken(stage, node, example, _ => "key", 6);
            doubled += found.Count(f => f.Contains("instead of", StringComparison.Ordinal));
            if (found.Count == 0 != example.SameTwice is not null)
            {
                unseen.Add($"{route.Name}: {string.Join("; ", found)}");
            }
        }

        unseen.ShouldBeEmpty();
        doubled.ShouldBeGreaterThan(5);
    }

    [Theory, Engines]
    [Row("R17")]
    public async Task the_key_serves_for_one_body_and_one_person(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var stage = await Stage.In(house);
        var everything = await AllRoles(stage);
        var wrong = new List<string>();
        foreach (var route in RouteExamples.Live(house, r => r.TakesKey))
        {
            var ready = await RouteExamples.Of(route).Make(stage);
            var key = Guid.NewGuid().ToString();
            (await ready.Send("POST", key)).Done();
            var after = await Ledger.Of(house);
            var other = await (await Other(ready)).Send("POST", key);
            if (other.Code != "idempotency.other-body")
            {
                wrong.Add($"{route.Name} with another body: {(int)other.Status} {other.Text}");
            }

            (await Ledger.Of(house)).Hash.ShouldBe(after.Hash, route.Name);
            var someone = await (ready with { Who = everything }).Send("POST", key);
            if ((int)someone.Status < 300 && (await Ledger.Of(house)).Since(after) == "")
            {
                wrong.Add($"{route.Name} answered somebody else: {someone.Text}");
            }

            var nobody = await (ready with { Who = house.Stranger() }).Send("POST", key);
            nobody.Code.ShouldBe("not-signed-in", route.Name);
        }

        wrong.ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("R17")]
    public async Task the_answer_is_given_again_for_seventy_two_hours_and_not_longer(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var body = new { name = "张伟", phone = "13812345678" };
        async Task<string> Send() =>
            (await (await house.As("李明")).Post("/api/customers", body, key: "k"))
                .Done()["id"]
                .GetValue<string>();
        var first = await Send();
        await house.At("2026-03-13 09:00");
        (await Send()).ShouldBe(first);
        await house.At("2026-03-13 09:00:01");
        (await Send()).ShouldNotBe(first);
    }

    /// <summary>What is wrong with a route when its example is sent many times: more than one effect, or answers that differ.</summary>
    private static async Task<List<string>> Broken(
        Stage stage,
        TestHouse node,
        Example example,
        Func<int, string> key,
        int times = Times
    )
    {
        var house = stage.House;
        var alone = await example.Make(stage);
        var start = await Ledger.Of(house);
        (await alone.Send("POST", Guid.NewGuid().ToString())).Done();
        var once = (await Ledger.Of(house)).Since(start);

        var ready = await example.Make(stage);
        var there = ready with { Who = node.Here(ready.Who) };
        start = await Ledger.Of(house);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, times)
                .Select(i => (i % 2 == 0 ? ready : there).Send("POST", key(i)))
        );
        var after = await Ledger.Of(house);
        var late = await ready.Send("POST", key(times));
        List<string> wrong = [];
        if (after.Since(start) is var many && many != once)
        {
            wrong.Add($"{example.Route} left {many} instead of {once}");
        }

        var texts = answers
            .Append(late)
            .Select(a => $"{(int)a.Status} {a.Text}")
            .Distinct()
            .ToList();
        if (texts.Count > 1 || (int)late.Status >= 300)
        {
            wrong.Add($"{example.Route} gave {texts.Count} answers: {texts[^1]}");
        }

        if ((await Ledger.Of(house)).Hash != after.Hash)
        {
            wrong.Add($"{example.Route} did something more when it came late");
        }

        return wrong;
    }

    /// <summary>The same request with another body that reads as well.</summary>
    private static async Task<Ready> Other(Ready ready)
    {
        if (ready.Bytes is null)
        {
            return ready with { Body = Changed(ready) };
        }

        using var content = ready.Bytes();
        var bytes = await content.ReadAsByteArrayAsync();
        return ready with { Bytes = () => new ByteArrayContent([.. bytes, (byte)'\n']) };
    }

    private static JsonObject Changed(Ready ready)
    {
        var body = ready.Json();
        if (Words(body) is { } text)
        {
            text.ReplaceWith($"{text} ");
        }
        else if (body.FirstOrDefault(m => IsYesOrNo(m.Value)).Key is { } answer)
        {
            body[answer] = !body[answer]!.GetValue<bool>();
        }
        else
        {
            body["other"] = "1";
        }

        return body;
    }

    private static bool IsYesOrNo(JsonNode? value) =>
        value?.GetValueKind()
            is System.Text.Json.JsonValueKind.True
                or System.Text.Json.JsonValueKind.False;

    /// <summary>The first text that is no id and no instant, however deep it stands.</summary>
    private static JsonValue? Words(JsonObject body) =>
        body.Select(m =>
                m.Value switch
                {
                    JsonObject inner => Words(inner),
                    JsonValue v
                        when v.GetValueKind() == System.Text.Json.JsonValueKind.String
                            && !Guid.TryParse(v.GetValue<string>(), out _)
                            && !DateTimeOffset.TryParse(v.GetValue<string>(), out _) => v,
                    _ => null,
                }
            )
            .FirstOrDefault(v => v is not null);

    private static async Task<Person> AllRoles(Stage stage)
    {
        var admin = await stage.As(Cast.Administrator);
        var roles = (await admin.Get("/api/roles"))
            .Done()["roles"]
            .AsArray()
            .Select(r => r!["code"]!.GetValue<string>());
        var member = await stage.Member([.. roles]);
        var person = stage.House.Stranger();
        (await person.SignIn(member["jobNumber"]!.GetValue<string>())).Done();
        return person;
    }
}
