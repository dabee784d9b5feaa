using Huisheng.Tests.Telephony;

namespace Huisheng.Tests.Keeping;

/// <summary>A call nobody wrote down has a caller too, and nobody archives it: its time runs from its end.</summary>
public sealed class PhoneCallPurgeTests
{
    private const string Stranger = "13900001111";

    [Theory, Engines]
    [Row("S1-46", "C-20")]
    public async Task a_missed_call_of_a_stranger_is_forgotten_with_its_call_back(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2024-02-20 10:10");
        await Missed(house, "one", "2024-02-20 10:00:00");
        var agent = await house.As("李明");
        var back = (await agent.Get("/api/call-backs")).Done()["items.0.number"].GetValue<string>();

        // Not called back yet: it holds the call, however old it is.
        await house.At("2026-03-01 09:00");
        var held = await Archive.Plan(house, "phone-call");
        (await Archive.Records(house, held)).ShouldHaveSingleItem().ShouldEndWith($"open {back}");
        agent = await house.As("李明");
        var tried = new { outcome = "reached", note = "孔雀石，已说明" };
        (await agent.Post($"/api/call-backs/{back}/attempts", tried)).Done();

        // Answers are kept for three days for whoever asks again.
        await house.At("2026-03-06 09:00");
        (await Archive.Purge(house, "phone-call"))["purged"].GetValue<int>().ShouldBe(1);
        string[] said = ["139****1111", Stranger, Archive.Secret];
        (await Archive.Left(house, engine, said)).ShouldBeEmpty();
        (await house.Text("SELECT state AS \"Value\" FROM phone_calls")).ShouldBe("missed");
        (await house.Text("SELECT state AS \"Value\" FROM call_backs")).ShouldBe("reached");
    }

    [Theory, Engines]
    [Row("S1-46")]
    public async Task it_is_kept_for_two_years_after_the_day_it_ended(string engine)
    {
        await using var house = await PhoneLine.House(engine);
        await house.At("2024-02-20 10:10");
        await Missed(house, "one", "2024-02-20 10:00:00");
        var agent = await house.As("李明");
        var back = (await agent.Get("/api/call-backs")).Done()["items.0.number"].GetValue<string>();
        (await agent.Post($"/api/call-backs/{back}/attempts", new { outcome = "reached" })).Done();
        await house.At("2026-02-20 23:59");
        (await Archive.Plan(house, "phone-call"))["going"].GetValue<int>().ShouldBe(0);
        await house.At("2026-02-21 00:00");
        (await Archive.Plan(house, "phone-call"))["going"].GetValue<int>().ShouldBe(1);
    }

    private static async Task Missed(TestHouse house, string call, string at)
    {
        var line = new PhoneLine(house, call);
        await line.Tell("ringing", at, from: Stranger);
        await line.Tell("ended", at);
    }
}
