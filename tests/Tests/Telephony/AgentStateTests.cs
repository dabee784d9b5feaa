namespace Huisheng.Tests.Telephony;

/// <summary>坐席状态: what a person says, and what the telephone says for them.</summary>
public sealed class AgentStateTests
{
    [Theory, Engines]
    public async Task an_agent_says_what_they_are_and_the_supervisor_sees_it(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        (await State(house)).ShouldBe("offline");
        (await agent.Post("/api/phone/state", new { state = "talking" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["state"]);
        (await agent.Post("/api/phone/state", new { state = "break" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["reason"]);
        (await agent.Post("/api/phone/state", new { state = "break", reason = "meal" }))
            .Done()["reasonText"]
            .GetValue<string>()
            .ShouldBe("用餐");
        await house.At("2026-03-10 10:05");
        var wall = (await (await house.As("陈强")).Get("/api/phone/wall")).Done();
        var seat = wall["seats"]
            .AsArray()
            .Single(s => s!["agent"]!["jobNumber"]!.GetValue<string>() == "1001")!;
        seat["state"]!["text"]!.GetValue<string>().ShouldBe("小休");
        seat["state"]!["since"]!.GetValue<string>().ShouldBe("2026-03-10T02:00:00Z");
        (await (await house.As("李明")).Get("/api/phone/wall")).Refused("not-allowed");
        // What was said on another day holds no more.
        await house.At("2026-03-11 00:00");
        (await State(house)).ShouldBe("offline");
    }

    [Theory, Engines]
    public async Task a_call_makes_them_talk_then_wrap_up_then_ready(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:00:10");
        await (await house.As("李明")).Post("/api/phone/state", new { state = "ready" });
        var line = new PhoneLine(house);
        await line.Tell("ringing", "2026-03-10 10:00:00", "1001");
        (await State(house)).ShouldBe("ready");
        await line.Tell("answered", "2026-03-10 10:00:10", "1001");
        (await State(house)).ShouldBe("talking");
        (await (await house.As("李明")).Post("/api/phone/state", new { state = "ready" })).Refused(
            "phone.talking"
        );
        await house.At("2026-03-10 10:02:00");
        await line.Tell("ended", "2026-03-10 10:02:00");
        (await State(house)).ShouldBe("wrap-up");
        await house.At("2026-03-10 10:02:59");
        (await State(house)).ShouldBe("wrap-up");
        await house.At("2026-03-10 10:03:00");
        (await State(house)).ShouldBe("ready");
        // An event of that call that comes now changes nothing about the agent.
        await line.Tell("held", "2026-03-10 10:01:00");
        (await State(house)).ShouldBe("ready");
    }

    /// <summary>The first call's end is told only after the second was answered.</summary>
    [Theory, Engines]
    public async Task a_late_end_leaves_them_in_their_next_call(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:10");
        var first = new PhoneLine(house, "first");
        await first.Tell("answered", "2026-03-10 10:00:00", "1001");
        var second = new PhoneLine(house, "second");
        await second.Tell("answered", "2026-03-10 10:05:00", "1001");
        await first.Tell("ended", "2026-03-10 10:04:00");
        (await State(house)).ShouldBe("talking");
        await second.Tell("ended", "2026-03-10 10:09:50");
        (await State(house)).ShouldBe("wrap-up");
    }

    private static async Task<string> State(TestHouse house) =>
        (await PhoneLine.Desk(house))["state.code"].GetValue<string>();
}
