namespace Huisheng.Tests.Notices;

public class RepeatTests
{
    [Theory, Engines]
    [Row("X-06", "S4-147")]
    public async Task a_dispatch_nobody_acknowledges_is_told_again(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        await house.At("2026-03-10 10:09:59");
        (await Newest(house))["repeats"]!.GetValue<int>().ShouldBe(0);
        await house.At("2026-03-10 10:10");
        var again = await Newest(house);
        again["repeats"]!.GetValue<int>().ShouldBe(1);
        again["at"]!.GetValue<string>().ShouldBe("2026-03-10T01:10:00Z");
        again["toldAt"]!.GetValue<string>().ShouldBe("2026-03-10T02:10:00Z");
        await house.At("2026-03-10 11:10");
        await house.At("2026-03-10 23:00");
        var told = await About(house, loop.Number);
        told["repeats"]!.GetValue<int>().ShouldBe(2);
        told["to"]!["jobNumber"]!.GetValue<string>().ShouldBe("2105");
    }

    [Theory, Engines]
    [Row("X-06", "S4-14")]
    public async Task what_was_seen_is_not_told_again_and_the_history_says_when(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        await house.At("2026-03-10 09:30");
        var owner = await house.As("王磊");
        var id = (await Newest(house))["id"]!.GetValue<string>();
        (await owner.Post($"/api/notices/{id}/receipt")).Done();
        await house.At("2026-03-10 12:00");
        var told = await About(house, loop.Number);
        told["repeats"]!.GetValue<int>().ShouldBe(0);
        told["readAt"]!.GetValue<string>().ShouldBe("2026-03-10T01:30:00Z");
        (await (await house.As("王磊")).Get("/api/notices?unread=true"))["items"]
            .AsArray()
            .ShouldNotContain(n => n!["id"]!.GetValue<string>() == id);
        // Who may not see the case is told nothing about who was told.
        var stranger = await house.As("何伟");
        (
            (int)(await stranger.Get($"/api/notices/history?kind=case&number={loop.Number}")).Status
        ).ShouldBe(404);
    }

    private static async Task<Cases.CaseLoop> Dispatched(TestHouse house)
    {
        var loop = new Cases.CaseLoop(house);
        await loop.Register("2026-03-10 09:00", "2026-03-10 09:05", occurredOn: "2026-03-09");
        await house.At("2026-03-10 09:10");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        return loop;
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> Newest(TestHouse house) =>
        (await (await house.As("王磊")).Get("/api/notices"))["items"]
            .AsArray()
            .First(n => n!["kind"]!.GetValue<string>() == "case-dispatched")!;

    private static async Task<System.Text.Json.Nodes.JsonNode> About(
        TestHouse house,
        string number
    ) =>
        (await (await house.As("李明")).Get($"/api/notices/history?kind=case&number={number}"))
            .Done()["items"]
            .AsArray()
            .First(n => n!["kind"]!.GetValue<string>() == "case-dispatched")!;
}
