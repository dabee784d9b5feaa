using System.Text.Json.Nodes;
using Huisheng.Tests.Intake;
using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Telephony;

/// <summary>What a telephone system posts, and what becomes of it.</summary>
public sealed class PhoneEventTests
{
    [Theory, Engines]
    [Row("S1-03")]
    public async Task a_known_caller_is_on_screen_while_it_rings(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 09:00");
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        (await NewCalls.Register(agent, NewCalls.Complaint(customer)))["caseNumber"]
            .GetValue<string>();
        await house.At("2026-03-10 10:00");
        var line = new PhoneLine(house);
        await line.Tell("ringing", "2026-03-10 10:00:00", "1001", "+86 138-1234-5678");
        var call = (await PhoneLine.Desk(house))["calls.0"];
        call["state"]!.GetValue<string>().ShouldBe("ringing");
        var caller = call["caller"]!;
        caller["phone"]!.GetValue<string>().ShouldBe("138****5678");
        caller["customer"]!["name"]!.GetValue<string>().ShouldBe("张*");
        caller["openCases"]!.AsArray().ShouldHaveSingleItem();
        caller["warning"]!.GetValue<string>().ShouldBe("重复投诉：近 30 天已投诉 1 次");
        // It rings at one desk only.
        (await PhoneLine.Desk(house, "赵静"))["calls"]
            .AsArray()
            .ShouldBeEmpty();
        call.ToJsonString().ShouldNotContain(PhoneLine.Known);
    }

    [Theory, Engines]
    [Row("S1-03", "S1-54", "S1-14")]
    public async Task the_record_takes_the_stamps_of_the_call_and_is_written_once(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:05");
        var agent = await house.As("李明");
        var line = new PhoneLine(house);
        await line.Tell("ringing", "2026-03-10 10:00:00", "1001", PhoneLine.Known);
        await line.Tell("answered", "2026-03-10 10:00:16", "1001");
        await line.Tell("silence", "2026-03-10 10:01:00", seconds: 12);
        await line.Tell("held", "2026-03-10 10:02:00");
        await line.Tell("resumed", "2026-03-10 10:02:30");
        await line.Tell("ended", "2026-03-10 10:04:00");
        var pending = (await PhoneLine.Desk(house))["pending"].AsArray().ShouldHaveSingleItem()!;
        var number = pending["number"]!.GetValue<string>();

        var body = NewCalls.Inquiry(await NewCalls.Customer(agent));
        body["phoneCall"] = number;
        body.Remove("answeredAfterRings");
        var record = await NewCalls.Register(agent, body);
        record["receivedAt"].GetValue<string>().ShouldBe("2026-03-10T02:00:00Z");
        record["seconds"].GetValue<int>().ShouldBe(16);
        record["ringsCompliant"].GetValue<bool>().ShouldBeFalse();
        (await PhoneLine.Desk(house))["pending"].AsArray().ShouldBeEmpty();

        var call = (await agent.Get($"/api/phone/calls/{number}")).Done();
        call["recordNumber"].GetValue<string>().ShouldBe(record["number"].GetValue<string>());
        call["heldSeconds"].GetValue<int>().ShouldBe(30);
        call["flags"]
            .AsArray()
            .Select(f => f!["text"]!.GetValue<string>())
            .ShouldBe(["超过 3 声接听", "静默过长"]);
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["phoneCall"]);
    }

    [Theory, Engines]
    [Row("S1-54")]
    public async Task a_silence_of_ten_seconds_is_no_long_one(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:05");
        foreach (var (seconds, flags) in new[] { (10, 0), (11, 1) })
        {
            var line = new PhoneLine(house, $"silent-{seconds}");
            await line.Tell("answered", "2026-03-10 10:00:00", "1001", rings: 1);
            await line.Tell("silence", "2026-03-10 10:01:00", seconds: seconds);
            (await PhoneLine.Desk(house))["calls"]
                .AsArray()
                .Max(c => c!["flags"]!.AsArray().Count)
                .ShouldBe(flags, $"{seconds}");
        }
    }

    [Theory, Engines]
    public async Task the_same_event_ten_times_is_taken_once(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:05");
        var line = new PhoneLine(house);
        var effects = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(_ => line.Tell("ringing", "2026-03-10 10:00:00", "1001", id: "evt-1"))
        );
        effects.Count(e => e == "taken").ShouldBe(1);
        effects.Count(e => e == "known").ShouldBe(9);
        (await PhoneLine.Desk(house))["calls"].AsArray().ShouldHaveSingleItem();
    }

    [Theory, Engines]
    public async Task unsigned_wrong_and_old_events_are_refused(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:05");
        var line = new PhoneLine(house);
        var body = new
        {
            type = "ringing",
            call = "x",
            agent = "1001",
        };
        var now = house.Clock.GetUtcNow();
        Answer[] refused =
        [
            await line.Send(body, signature: ""),
            await line.Send(body, secret: Post.InSecret),
            await line.Send(body, at: now.AddSeconds(-301)),
        ];
        refused.ShouldAllBe(a => (int)a.Status == 401 && a.Code == "inbound.unsigned");
        (
            await line.Send(
                new
                {
                    type = "barking",
                    call = "x",
                    agent = "7777",
                    at = now.AddHours(1),
                }
            )
        ).Refused("fields-wrong").Fields.ShouldBe(["type", "at", "agent"]);
        (await PhoneLine.Desk(house))["calls"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task a_desk_with_a_line_plays_no_calls_and_one_without_does(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        (await agent.Post("/api/phone/simulator", new { from = PhoneLine.Known })).Refused(
            "phone.no-simulator"
        );
        (await PhoneLine.Desk(house))["simulator"].GetValue<bool>().ShouldBeFalse();
    }

    [Theory, Engines]
    [Row("S1-03")]
    public async Task the_simulator_goes_through_the_same_act(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        await NewCalls.Customer(agent);
        var ring = (
            await agent.Post("/api/phone/simulator", new { from = PhoneLine.Known })
        ).Done();
        ring["caller.customer.name"].GetValue<string>().ShouldBe("张*");
        var path = $"/api/phone/calls/{ring["number"].GetValue<string>()}/simulator";
        await house.At("2026-03-10 10:00:10");
        agent = await house.As("李明");
        var talking = (await agent.Post(path, new { type = "answered" })).Done();
        talking["state"].GetValue<string>().ShouldBe("talking");
        talking["rings"].GetValue<int>().ShouldBe(2);
        (await PhoneLine.Desk(house))["state.code"].GetValue<string>().ShouldBe("talking");
        (await agent.Post(path, new { type = "transferred" })).Refused(
            "phone.transfer-reason-first"
        );
        await house.At("2026-03-10 10:03:10");
        agent = await house.As("李明");
        (await agent.Post(path, new { type = "ended" })).Done();
        var desk = await PhoneLine.Desk(house);
        desk["state.code"].GetValue<string>().ShouldBe("wrap-up");
        desk["today.answered"].GetValue<int>().ShouldBe(1);
        desk["today.talkSeconds"].GetValue<int>().ShouldBe(180);
        (await agent.Post(path, new { type = "ended" })).Refused("phone.over");
    }
}
