using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Deadlines;

/// <summary>E-08: urgent, late, explained, answered; and what happens when nobody answers.</summary>
public sealed class UrgentOverdue
{
    private static async Task<CaseLoop> Urgent(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register(
            "2026-03-11 10:00",
            "2026-03-11 10:00",
            urgency: "urgent",
            occurredOn: "2026-03-10"
        );
        await house.At("2026-03-11 10:30");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        return loop;
    }

    /// <summary>What this person was told of the first response.</summary>
    private static async Task<List<string>> Told(TestHouse house, string who)
    {
        var notices = (await (await house.As(who)).Get("/api/notices")).Done()["items"].AsArray();
        return
        [
            .. notices
                .Where(n =>
                    n!["text"]!.GetValue<string>().Contains("首次响应", StringComparison.Ordinal)
                )
                .Select(n => n!["kind"]!.GetValue<string>())
                .Reverse(),
        ];
    }

    private static Task<Answer> Progress(CaseLoop loop) =>
        loop.Try("王磊", "progress", new { text = "已打两次电话" });

    private static async Task<Answer> Explain(TestHouse house, CaseLoop loop, string reason) =>
        await (await house.As("王磊")).Post(
            $"/api/deadlines/case/{loop.Number}/reason",
            new { reason }
        );

    [Theory, Engines]
    [Row("S2-79", "S2-77", "C-16")]
    public async Task the_whole_of_e_08(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Urgent(house);
        (await loop.Due())["first-response"].ShouldBe("2026-03-11 11:00");
        await house.At("2026-03-11 10:48");
        (await Told(house, "王磊")).ShouldBe(["clock-warning"]);
        await house.At("2026-03-11 11:00");
        (await Told(house, "陈强")).ShouldBeEmpty();
        await house.At("2026-03-11 11:00:01");
        (await Told(house, "陈强")).ShouldBe(["clock-l1"]);
        (await Told(house, "王磊")).ShouldBe(["clock-warning", "clock-breach"]);
        (await loop.Clock("first-response"))["wantsReason"]!.GetValue<bool>().ShouldBeTrue();

        await house.At("2026-03-11 11:20");
        var refused = (await Progress(loop)).Refused("clock.reason-wanted");
        refused["missing.0.code"].GetValue<string>().ShouldBe("milestone.first-response");
        (await Explain(house, loop, " ")).Fields.ShouldBe(["reason"]);
        (await Explain(house, loop, "客户电话占线")).Done();
        (await Progress(loop)).Done();

        await house.At("2026-03-11 11:25");
        await loop.Do("王磊", "contacts", new { channel = "telephone", text = "已联系" });
        var clock = await loop.Clock("first-response");
        clock["outcome"]!.GetValue<string>().ShouldBe("late");
        clock["differenceText"]!.GetValue<string>().ShouldBe("晚 25分");
        clock["overdueReason"]!.GetValue<string>().ShouldBe("客户电话占线");
        await house.At("2026-03-12 12:00");
        (await Told(house, "刘洋")).ShouldBeEmpty("the ladder stopped with the clock");
        (await Told(house, "周建国")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-16")]
    public async Task without_an_answer_manager_and_director_are_told_at_their_times(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Urgent(house);
        await house.At("2026-03-11 14:59:59");
        (await Told(house, "刘洋")).ShouldBeEmpty();
        await house.At("2026-03-11 15:00");
        (await Told(house, "刘洋")).ShouldBe(["clock-l2"]);
        await house.At("2026-03-12 10:59:59");
        (await Told(house, "周建国")).ShouldBeEmpty();
        await house.At("2026-03-12 11:00");
        (await Told(house, "周建国")).ShouldBe(["clock-l3"]);
    }

    /// <summary>Every act of the case page is offered only once somebody has said why, and the page says so itself.</summary>
    [Theory, Engines]
    [Row("S2-79")]
    public async Task a_late_case_offers_nothing_before_its_reason(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Urgent(house);
        await house.At("2026-03-11 11:00:01");
        (await loop.See("王磊"))["actions"]
            .AsArray()
            .ShouldAllBe(a => !a!["allowed"]!.GetValue<bool>());
        (await Explain(house, loop, "客户电话占线")).Done();
        (await loop.See("王磊"))["actions"]
            .AsArray()
            .ShouldContain(a => a!["allowed"]!.GetValue<bool>());
        (await Explain(house, loop, "再说一次")).Refused("clock.nothing-late");
    }
}
