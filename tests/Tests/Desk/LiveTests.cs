using System.Net;
using Huisheng.Tests.Cases;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Desk;

public sealed class LiveTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory, Engines]
    public async Task what_a_colleague_changes_is_heard_within_a_second(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Dispatched(house);
        await using var ear = await LiveEar.Open(await house.As("李明"));
        var quick = 0;
        for (var i = 0; i < 10; i++)
        {
            ear.Forget();
            await Progress(house, number, $"第{i}步");
            quick += await ear.Hear("changed", number) < Second ? 1 : 0;
        }

        // A busy machine may take longer once or twice; without the bell most would.
        quick.ShouldBeGreaterThanOrEqualTo(8);
        var told = ear.All.Last(h => h.Number == number);
        told.Data.ToJsonString()
            .ShouldBe($$"""{"kind":"case","number":"{{number}}","version":2}""");
    }

    [Theory, Engines]
    [Row("S1-57")]
    public async Task another_department_hears_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Dispatched(house);
        await using var ours = await LiveEar.Open(await house.As("王磊"));
        await using var theirs = await LiveEar.Open(await house.As("何伟"));
        await using var administrator = await LiveEar.Open(await house.As(Cast.Administrator));
        await Progress(house, number, "已更换主板");
        await Look(house, "赵静", number);
        await ours.Hear("changed", number);
        await ours.Hear("presence", number);
        await Task.Delay(Second);
        theirs.All.ShouldBeEmpty();
        administrator.All.ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task who_reconnects_misses_nothing_and_after_a_long_while_loads_anew(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Dispatched(house);
        var ear = await LiveEar.Open(await house.As("李明"));
        await ear.DisposeAsync();
        await using var witness = await LiveEar.Open(await house.As("赵静"));
        await house.At("2026-03-10 09:12");
        await Progress(house, number, "线路断了以后");
        await witness.Hear("changed", number);
        await house.At("2026-03-10 09:14");
        await using (var without = await LiveEar.Open(await house.As("李明")))
        {
            await Task.Delay(Second);
            without.All.ShouldBeEmpty();
        }

        await using (var again = await LiveEar.Open(await house.As("李明"), ear.LastId))
        {
            await again.Hear("changed", number);
        }

        await house.At("2026-03-10 09:31");
        await using var late = await LiveEar.Open(await house.As("李明"), ear.LastId);
        await late.Hear("reload", "");
    }

    [Theory, Engines]
    public async Task what_happens_on_one_node_is_heard_on_the_other(string engine)
    {
        await using var first = await TestHouse.Start(engine);
        var number = await Dispatched(first);
        await using var second = await first.Beside();
        await using (var ear = await LiveEar.Open(await second.As("李明")))
        {
            var quick = 0;
            for (var i = 0; i < 10; i++)
            {
                ear.Forget();
                await Progress(first, number, $"第{i}步");
                quick += await ear.Hear("changed", number) < Second ? 1 : 0;
            }

            quick.ShouldBeGreaterThanOrEqualTo(engine == "postgresql" ? 8 : 0);
            ear.Forget();
            await Look(first, "赵静", number);
            await ear.Hear("presence", number);
        }
    }

    [Theory, Engines]
    public async Task coming_typing_leaving_and_silence_are_heard_by_the_others_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Dispatched(house);
        await using var mine = await LiveEar.Open(await house.As("赵静"));
        await using var ear = await LiveEar.Open(await house.As("李明"));
        await Look(house, "赵静", number);
        await ear.Hear("presence", number);
        await Look(house, "赵静", number, "typing");
        await ear.Hear("presence", number);
        await (await house.As("赵静")).Delete($"/api/presence/case/{number}");
        await ear.Hear("presence", number);
        await Look(house, "赵静", number);
        await ear.Hear("presence", number);
        await house.At("2026-03-10 09:11:00");
        await ear.Hear("presence", number);
        await Task.Delay(Second);
        ear.All.Count(h => h.Name == "presence").ShouldBe(5);
        mine.All.ShouldNotContain(h => h.Name == "presence");
    }

    [Theory, Engines]
    [Row("C-16")]
    public async Task what_the_house_does_by_itself_is_heard_too(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        var number = (await NewCalls.Register(agent, call))["caseNumber"].GetValue<string>();
        await house.At("2026-03-10 09:47");
        await using var ear = await LiveEar.Open(await house.SignIn("李明"));
        ear.All.ShouldBeEmpty();
        await house.At("2026-03-10 09:48");
        await ear.Hear("changed", number);
    }

    [Theory, Engines]
    [Row("R37")]
    public async Task a_stream_ends_within_five_seconds_of_its_session(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var leaving = await house.SignIn("李明");
        var disabled = await house.SignIn("赵静");
        await using var first = await LiveEar.Open(leaving);
        await using var second = await LiveEar.Open(disabled);
        await using var third = await LiveEar.Open(await house.SignIn("王磊"));
        (await leaving.Delete("/api/session")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await first.Ended()).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        first.All[^1].Name.ShouldBe("signed-out");
        var administrator = await house.As(Cast.Administrator);
        var row = (await administrator.Get("/api/staff"))
            .Done()["items"]
            .AsArray()
            .First(s => s!["jobNumber"]!.GetValue<string>() == "1002")!;
        (
            await administrator.Post(
                "/api/staff/1002/disabling",
                new { reason = "离职" },
                row["version"]!.GetValue<int>()
            )
        ).Done();
        (await second.Ended()).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        third.All.ShouldNotContain(h => h.Name == "signed-out");
        await house.At("2026-03-10 09:31");
        (await third.Ended()).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory, Engines]
    public async Task a_session_has_so_many_streams_and_a_closed_one_makes_room(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var person = await house.As("李明");
        var ears = new List<LiveEar>();
        for (var i = 0; i < Huisheng.Desk.Live.LiveStreams.MostPerSession; i++)
        {
            ears.Add(await LiveEar.Open(person));
        }

        (await person.Get("/api/live")).Refused("live.too-many");
        await ears[0].DisposeAsync();
        await Task.Delay(Second);
        ears[0] = await LiveEar.Open(person);
        foreach (var ear in ears)
        {
            await ear.DisposeAsync();
        }
    }

    [Theory, Engines]
    [Row("R16")]
    public async Task a_node_that_stops_ends_its_streams_at_once_and_another_goes_on_from_there(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Dispatched(house);
        await using var second = await house.Beside();
        var ear = await LiveEar.Open(await second.As("李明"));
        await second.App.StopAsync().WaitAsync(TimeSpan.FromSeconds(5));
        await ear.Ended();
        await Progress(house, number, "换到另一个节点");
        await using var resumed = await LiveEar.Open(await house.As("李明"), ear.LastId);
        await resumed.Hear("changed", number);
    }

    private static async Task<string> Dispatched(TestHouse house)
    {
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        var number = (await NewCalls.Register(agent, call))["caseNumber"].GetValue<string>();
        await house.At("2026-03-10 09:05");
        var dispatch = Untold.To("technology");
        (await agent.Post($"/api/cases/{number}/dispatch", dispatch, 1)).Done();
        await house.At("2026-03-10 09:10");
        return number;
    }

    private static async Task Progress(TestHouse house, string number, string text) =>
        (await (await house.As("王磊")).Post($"/api/cases/{number}/progress", new { text })).Done();

    private static async Task Look(
        TestHouse house,
        string who,
        string number,
        string doing = "looking"
    ) =>
        (
            await (await house.As(who)).Post(
                "/api/presence",
                new { subject = new { kind = "case", number }, doing }
            )
        ).Done();
}
