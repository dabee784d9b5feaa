namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>E-08 on a live feedback: late by a second, explained in 备注, answered; and what happens when nobody answers.</summary>
public sealed class UrgentFeedback
{
    private const int Remark = 17;

    [Theory, Engines]
    [Row("E-08", "S2-79", "S2-74")]
    public async Task late_explained_in_the_remark_and_answered(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var played = await Urgent(house);
        (await played.Due())["first-response"].ShouldBe("2026-03-11 11:00");
        var owner = await played.Owner();
        await house.At("2026-03-11 10:48");
        (await Told(await played.Owner())).ShouldBe(["clock-warning"]);
        await house.At("2026-03-11 11:00");
        (await Told(await house.As("陈强"))).ShouldBeEmpty();
        await house.At("2026-03-11 11:00:01");
        (await Told(await house.As("陈强"))).ShouldBe(["clock-l1"]);
        (await Told(await played.Owner())).ShouldBe(["clock-warning", "clock-breach"]);

        await house.At("2026-03-11 11:20");
        owner = await played.Owner();
        var before = await played.Cells();
        var progress = new { text = "已打两次电话" };
        (await played.Try(owner, "progress", progress)).Refused("clock.reason-wanted");
        (await played.Cells()).ShouldBe(before);
        (
            await owner.Post(
                $"/api/deadlines/case/{played.Number}/reason",
                new { reason = "客户电话占线" }
            )
        ).Done();
        (await played.Try(owner, "progress", progress)).Done();
        (await played.Cells())[Remark].ShouldContain("客户电话占线");

        await house.At("2026-03-11 11:25");
        var contact = new { channel = "telephone", text = "已联系" };
        var answered = (await played.Try(await played.Owner(), "contacts", contact)).Done();
        var clock = answered["clocks"]
            .AsArray()
            .Single(c => c!["milestone"]!.GetValue<string>() == "first-response")!;
        clock["outcome"]!.GetValue<string>().ShouldBe("late");
        clock["differenceText"]!.GetValue<string>().ShouldBe("晚 25分");
        await house.At("2026-03-12 12:00");
        (await Told(await house.As("刘洋"))).ShouldBeEmpty("the ladder stopped with the clock");
        (await Told(await house.As("周建国"))).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("E-08", "C-16", "S2-79")]
    public async Task unanswered_manager_and_director_hear_of_it_at_their_times(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Urgent(house);
        await house.At("2026-03-11 14:59:59");
        (await Told(await house.As("刘洋"))).ShouldBeEmpty();
        await house.At("2026-03-11 15:00");
        (await Told(await house.As("刘洋"))).ShouldBe(["clock-l2"]);
        await house.At("2026-03-12 10:59:59");
        (await Told(await house.As("周建国"))).ShouldBeEmpty();
        await house.At("2026-03-12 11:00");
        (await Told(await house.As("周建国"))).ShouldBe(["clock-l3"]);
    }

    private static async Task<PlayedFeedback> Urgent(TestHouse house)
    {
        await house.At("2026-03-11 10:00");
        var customer = await NewFeedbacks.Customer(await house.As("李明"));
        return await PlayedFeedback.Open(
            house,
            NewFeedbacks.Machine(customer),
            "技术部",
            "李亮",
            "2302"
        );
    }

    /// <summary>What this person was told of the first response.</summary>
    private static async Task<List<string>> Told(Person who) =>
        [
            .. (await who.Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Where(n =>
                    n!["text"]!.GetValue<string>().Contains("首次响应", StringComparison.Ordinal)
                )
                .Select(n => n!["kind"]!.GetValue<string>())
                .Reverse(),
        ];
}
