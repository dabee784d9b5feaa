using System.Net;
using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;
using static Huisheng.Tests.Deadlines.Standing;

namespace Huisheng.Tests.Deadlines;

/// <summary>Pausing a case's clock over HTTP: off unless a deviation of the director allows it, and always explained.</summary>
public sealed class PauseActTests
{
    [Theory, Engines]
    [Row("X-07", "C-05")]
    public async Task no_clock_stands_until_the_director_deviates_and_then_only_new_cases_do(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var before = new CaseLoop(house);
        await before.Register("2026-03-10 08:30", "2026-03-10 08:35");
        var head = await house.As("陈强");
        var refused = (await Pause(head, await Solution(before), "2026-03-12 09:00")).Refused(
            "clock.pauses-off"
        );
        refused.Text.ShouldContain("C-05");
        (await Action(house, before))["refusal"]!["code"]!
            .GetValue<string>()
            .ShouldBe("clock.pauses-off");

        var admin = await house.As(Cast.Administrator);
        (await admin.Post("/api/regime/publications", Policy(pauses: true, until: null), 1))
            .Refused("rule.floor")
            .Fields.ShouldBe(["members.pauses"]);
        await house.At("2026-03-10 09:00");
        await Deviate(house);
        var after = new CaseLoop(house);
        await after.Register("2026-03-10 09:30", "2026-03-10 09:40");
        head = await house.As("陈强");
        (await Pause(head, await Solution(before), "2026-03-12 09:00")).Refused("clock.pauses-off");
        (await Pause(head, await Solution(after), "2026-07-01 00:00"))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["until"]);
        (await head.Post($"/api/clocks/{await Solution(after)}/pause", new { reason = " " }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["reason", "until"]);
        var agent = await house.As("李明");
        (await Pause(agent, await Solution(after), "2026-03-12 09:00")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await Pause(head, await Solution(after), "2026-03-12 09:00")).Done();
    }

    [Theory, Engines]
    [Row("X-01", "X-07", "C-05")]
    public async Task a_pause_moves_the_due_time_at_once_and_a_resumption_moves_it_back(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Open(house);
        var clock = await Solution(loop);
        await house.At("2026-03-10 10:00");
        var head = await house.As("陈强");
        var paused = (await Pause(head, clock, "2026-03-13 09:00", "张伟寄回配件")).Done();
        paused["dueText"].GetValue<string>().ShouldBe("2026-03-14 24:00");
        paused["pausedUntil"].ShouldNotBeNull();
        (await Pause(head, clock, "2026-03-14 09:00")).Refused("clock.paused-already");

        var why = await Why(house, clock);
        why["shifts.0.cause"].GetValue<string>().ShouldBe("暂停计时");
        why["shifts.0.fromText"].GetValue<string>().ShouldBe("2026-03-12 24:00");
        why["shifts.0.toText"].GetValue<string>().ShouldBe("2026-03-14 24:00");
        why["pauses.0.reason"].GetValue<string>().ShouldBe("张*寄回配件");
        why["pauses.0.by.jobNumber"].GetValue<string>().ShouldBe("3001");
        Kinds(why).ShouldBe(["start-day", "paused", "counted"]);
        AddsUp(why, paused);

        await house.At("2026-03-12 09:00");
        head = await house.As("陈强");
        var resumed = (await head.Post($"/api/clocks/{clock}/resumption", new { })).Done();
        resumed["dueText"].GetValue<string>().ShouldBe("2026-03-13 24:00");
        resumed.Body!["pausedUntil"].ShouldBeNull();
        (await head.Post($"/api/clocks/{clock}/resumption", new { })).Refused("clock.not-paused");
        why = await Why(house, clock);
        why["shifts.1.cause"].GetValue<string>().ShouldBe("恢复计时");
        AddsUp(why, resumed);
        (await loop.See())["clocks"].AsArray().ShouldContain(c => Id(c) == clock);
    }

    [Theory, Engines]
    [Row("X-07", "C-16")]
    public async Task the_warning_waits_with_the_clock_and_the_end_of_the_work_lifts_the_pause(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Open(house);
        var clock = await Solution(loop);
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        await loop.Do("王磊", "contacts", new { channel = "telephone", text = "已联系" });
        await house.At("2026-03-12 10:00");
        (await Pause(await house.As("陈强"), clock, "2026-03-20 10:00")).Done();
        await house.At("2026-03-13 00:00:01");
        (await Why(house, clock))["dueText"].GetValue<string>().ShouldBe("2026-03-20 24:00");
        (await Clock(loop))["wantsReason"]!.GetValue<bool>().ShouldBeFalse();

        await loop.Do("王磊", "handling", new { result = "已修好", solution = "更换主板" });
        var ended = await Clock(loop);
        ended["outcome"]!.GetValue<string>().ShouldBe("met");
        ended["dueText"]!.GetValue<string>().ShouldBe("2026-03-13 24:00");
        (await Why(house, clock))["pauses.0.toText"]
            .GetValue<string>()
            .ShouldBe("2026-03-13 00:00");
    }

    private static async Task<Answer> Why(TestHouse house, string clock) =>
        (await (await house.As("陈强")).Get($"/api/clocks/{clock}/why")).Done();

    private static async Task<JsonNode> Action(TestHouse house, CaseLoop loop) =>
        (await Why(house, await Solution(loop)))["actions.0"];

    private static IReadOnlyList<string> Kinds(Answer why) =>
        [.. why["pieces"].AsArray().Select(p => p!["kind"]!.GetValue<string>())];

    /// <summary>The pieces touch, begin with the start and end with the due instant .</summary>
    private static void AddsUp(Answer why, Answer clock)
    {
        var pieces = why["pieces"].AsArray().Select(p => (At(p!, "from"), At(p!, "to"))).ToList();
        pieces[0].Item1.ShouldBe(clock["startedAt"].GetValue<DateTimeOffset>());
        pieces[^1].Item2.ShouldBe(clock["dueAt"].GetValue<DateTimeOffset>().AddSeconds(1));
        pieces.Zip(pieces.Skip(1)).ShouldAllBe(p => p.First.Item2 == p.Second.Item1);
    }

    private static DateTimeOffset At(JsonNode piece, string member) =>
        piece[member]!.GetValue<DateTimeOffset>();
}
