namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>E-03 without its figures: both samples of 002 as people would have worked them here, not imported.</summary>
public sealed class SampleFeedbacks
{
    [Theory, Engines]
    [Row("E-03", "S2-57", "S2-68")]
    public async Task both_samples_live_print_as_table_2_A_has_them(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (one, two) = await Registered(house);
        (one.Feedback, two.Feedback).ShouldBe(("FBD202405001", "FBD202405002"));
        var due = await one.Due();
        due["first-response"].ShouldBe("2024-05-14 14:35");
        due["solution"].ShouldBe("2024-05-14 18:00");
        due = await two.Due();
        due["first-response"].ShouldBe("2024-05-13 10:20");
        due["solution"].ShouldBe("2024-05-14 12:00");
        await house.At("2024-05-14 06:39:59");
        (await two.Told("clock-warning", "解决")).ShouldBeFalse();
        await house.At("2024-05-14 06:40");
        (await two.Told("clock-warning", "解决")).ShouldBeTrue();

        await house.At("2024-05-14 11:30");
        await two.Handle("安排检测,如属实免费换新");
        await house.At("2024-05-14 17:50");
        await one.Handle("联系物流方核实,协调加急");
        await two.Tell();
        await one.Tell();
        foreach (var played in (PlayedFeedback[])[one, two])
        {
            var t2 = await played.Due("t2");
            t2.ShouldBe(("2024-05-16T16:00:00Z", "2024-05-21 24:00"));
            (await played.Close()).Refused("case.loop-not-closed");
        }

        (await one.Cells())[..17].ShouldBe(Table2A.First.Take(17));
        (await two.Cells())[3..17].ShouldBe(Table2A.Second.Skip(3).Take(14));
        (await one.Facts()).ShouldContain("处理用时 27小时15分");
        (await one.Facts()).ShouldContain("是否按时 按时，提前 10分");
        (await two.Facts()).ShouldContain("处理用时 26小时10分");
        (await two.Facts()).ShouldContain("优先级 P1");
    }

    [Theory, Engines]
    [Row("S2-37", "C-03")]
    public async Task the_owner_has_an_hour_from_receiving_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 14:35");
        var one = await PlayedFeedback.Parcel(house, "2024-05-13T14:35:00+08:00");
        (await one.Due())["owner-contact"].ShouldBe("2024-05-13 15:35");
    }

    [Theory, Engines]
    [Row("S2-84", "S2-13")]
    public async Task the_delay_is_checked_by_both_bases_before_saving(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 14:40");
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent);
        var preview = (
            await agent.Post($"{NewFeedbacks.Path}/preview", NewFeedbacks.Parcel(customer))
        ).Done();
        preview["hints"]
            .AsArray()
            .Select(h => h!["text"]!.GetValue<string>())
            .ShouldBe([
                "自承诺日 2024-05-12 24:00 起 14小时30分，未达物流延迟的 48 小时；原样保存。",
            ]);
        var missing = preview["missing"].AsArray().ShouldHaveSingleItem()!;
        missing["name"]!.GetValue<string>().ShouldBe("客户期望");
        missing["field"]!.GetValue<string>().ShouldBe("description.demand");
        preview["sceneHas"].GetValue<int>().ShouldBe(1);
        preview["department.name"].GetValue<string>().ShouldBe("客服部");
        preview["limits"]
            .AsArray()
            .Select(l => l!["text"]!.GetValue<string>())
            .ShouldBe(["2024-05-13 15:40", "2024-05-14 14:40", "2024-05-16 24:00"]);
        (await agent.Get("/api/feedback")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    private static async Task<(PlayedFeedback, PlayedFeedback)> Registered(TestHouse house)
    {
        await house.At("2024-05-13 14:40");
        var one = await PlayedFeedback.Parcel(house, "2024-05-13T14:35:00+08:00");
        var two = await PlayedFeedback.Watch(house, "2024-05-13T09:20:00+08:00");
        return (one, two);
    }
}
