using System.Net;

namespace Huisheng.Tests.Deadlines;

/// <summary>"Why this time?" over HTTP.</summary>
public class WhyActTests
{
    [Theory, Engines]
    [Row("X-01")]
    public async Task a_due_time_answers_why(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2023-10-02 16:00");
        var clock = await desk.Start("tell", "2023-10-02 16:00");
        var agent = await house.As("李明");
        var why = (await agent.Get($"/api/clocks/{clock.Id.Value}/why")).Done();
        why["dueText"].GetValue<string>().ShouldBe("2023-10-07 24:00");
        why["dueMark"].GetValue<string>().ShouldBe("班");
        why["weekday"].GetValue<string>().ShouldBe("周六");
        why["sentences"].AsArray().Count.ShouldBe(3);
        why["days.0.date"].GetValue<string>().ShouldBe("2023-10-02");
        why["days.0.role"].GetValue<string>().ShouldBe("start");
        why["rules.0.chosen"].GetValue<bool>().ShouldBeTrue();
        why["rules.0.row"].GetValue<string>().ShouldBe("S0-72");
    }

    [Theory, Engines]
    public async Task an_unknown_clock_is_not_found_and_a_stranger_is_not_answered(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var path = $"/api/clocks/{Guid.CreateVersion7()}/why";
        (await (await house.As("李明")).Get(path))
            .Refused("not-found")
            .Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().Get(path)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
