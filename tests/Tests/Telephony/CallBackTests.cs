namespace Huisheng.Tests.Telephony;

/// <summary>未接回拨: what nobody answered becomes work.</summary>
public sealed class CallBackTests
{
    [Theory, Engines]
    [Row("S3-17")]
    public async Task a_missed_call_is_due_to_be_called_back_in_thirty_minutes(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:01");
        await Missed(house, "one", "10:00:00", "10:00:00");
        var agent = await house.As("李明");
        var row = (await agent.Get("/api/desk/items?view=all"))
            .Done()["items"]
            .AsArray()
            .ShouldHaveSingleItem()!;
        row["kind"]!.GetValue<string>().ShouldBe("call-back");
        row["title"]!.GetValue<string>().ShouldBe("138****5678");
        row["due"]!["text"]!.GetValue<string>().ShouldBe("2026-03-10 10:30");
        row["stateText"]!.GetValue<string>().ShouldBe("待回拨");

        // The same number again is counted and keeps its place.
        await house.At("2026-03-10 10:06");
        await Missed(house, "two", "10:05:00", "10:05:20");
        var item = (await (await house.As("李明")).Get("/api/call-backs"))
            .Done()["items"]
            .AsArray()
            .ShouldHaveSingleItem()!;
        item["title"]!.GetValue<string>().ShouldBe("138****5678 ×2");
        item["due"]!["text"]!.GetValue<string>().ShouldBe("2026-03-10 10:30");
        // Another one waits on its own, below.
        await Missed(house, "other", "10:05:30", "10:05:50", "13900001111");
        (await (await house.As("李明")).Get("/api/call-backs"))
            .Done()["items"]
            .AsArray()
            .Select(i => i!["title"]!.GetValue<string>())
            .ShouldBe(["138****5678 ×2", "139****1111"]);
    }

    [Theory, Engines]
    [Row("S3-17")]
    public async Task it_ends_when_they_are_reached_and_after_three_tries(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:10");
        await Missed(house, "one", "10:00:00", "10:00:30");
        await Missed(house, "two", "10:01:00", "10:01:30", "13900001111");
        var agent = await house.As("李明");
        var paths = (await agent.Get("/api/call-backs"))
            .Done()["items"]
            .AsArray()
            .Select(i => $"/api/call-backs/{i!["number"]!.GetValue<string>()}")
            .ToList();
        var one = $"{paths[0]}/attempts";
        (await agent.Post(one, new { outcome = "shrugged" })).Refused("fields-wrong");
        var done = (
            await agent.Post(one, new { outcome = "reached", note = "号码13812345678已接" })
        ).Done();
        done["state"].GetValue<string>().ShouldBe("reached");
        done["clock.outcome"].GetValue<string>().ShouldBe("met");
        done["attempts.0.note"].GetValue<string>().ShouldNotContain("13812345678");
        (await agent.Post(one, new { outcome = "reached" })).Refused("call-back.over");
        for (var i = 1; i <= 3; i++)
        {
            (await agent.Post($"{paths[1]}/attempts", new { outcome = "no-answer" }))
                .Done()["state"]
                .GetValue<string>()
                .ShouldBe(i < 3 ? "open" : "given-up");
        }

        (await agent.Get("/api/call-backs")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task a_caller_who_rings_again_and_is_answered_needs_none(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:10");
        await Missed(house, "one", "10:00:00", "10:00:30");
        var again = new PhoneLine(house, "again");
        await again.Tell("ringing", "2026-03-10 10:05:00", "1001", PhoneLine.Known);
        (await Open(house)).ShouldBe(1);
        await again.Tell("answered", "2026-03-10 10:05:05", "1001");
        (await Open(house)).ShouldBe(0);
    }

    /// <summary>"ended" overtook "answered": for a moment it looked missed.</summary>
    [Theory, Engines]
    public async Task a_call_that_had_been_answered_after_all_is_withdrawn(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:10");
        await Missed(house, "one", "10:00:00", "10:02:00");
        (await Open(house)).ShouldBe(1);
        await new PhoneLine(house, "one").Tell("answered", "2026-03-10 10:00:08", "1001");
        (await Open(house)).ShouldBe(0);
        (await PhoneLine.Desk(house))["pending"].AsArray().ShouldHaveSingleItem();
    }

    [Theory, Engines]
    public async Task our_own_calls_and_withheld_numbers_make_none(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:10");
        await Missed(house, "out", "10:00:00", "10:00:30", direction: "out");
        await Missed(house, "hidden", "10:00:00", "10:00:30", from: null);
        (await Open(house)).ShouldBe(0);
    }

    [Theory, Engines]
    [Row("X-03")]
    public async Task the_number_of_an_unknown_caller_is_opened_on_record_only(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2026-03-10 10:10");
        await Missed(house, "one", "10:00:00", "10:00:30", "13955557777");
        var agent = await house.As("李明");
        var path =
            $"/api/call-backs/{(await agent.Get("/api/call-backs")).Done()["items.0.number"].GetValue<string>()}";
        var seen = (await agent.Get(path)).Done();
        seen.Text.ShouldNotContain("13955557777");
        seen["hasNumber"].GetValue<bool>().ShouldBeTrue();
        (await (await house.As("周建国")).Post($"{path}/caller")).Refused("not-allowed");
        (await agent.Post($"{path}/caller"))
            .Done()["number"]
            .GetValue<string>()
            .ShouldBe("13955557777");
        (await agent.Get($"{path}/timeline"))
            .Done()["items"]
            .AsArray()
            .Select(e => e!["act"]!.GetValue<string>())
            .ShouldContain("call-back-number");
        // Once it is over the number stays closed.
        (await agent.Post($"{path}/attempts", new { outcome = "reached" })).Done();
        (await agent.Post($"{path}/caller")).Refused("not-found");
    }

    private static async Task<int> Open(TestHouse house) =>
        (await (await house.As("李明")).Get("/api/call-backs")).Done()["items"].AsArray().Count;

    private static async Task Missed(
        TestHouse house,
        string call,
        string rang,
        string ended,
        string? from = PhoneLine.Known,
        string? direction = null
    )
    {
        var line = new PhoneLine(house, call);
        await line.Tell("ringing", $"2026-03-10 {rang}", "1001", from, direction: direction);
        await line.Tell("ended", $"2026-03-10 {ended}", direction: direction);
    }
}
