using Huisheng.Desk.Contract;

namespace Huisheng.Tests.Desk;

public class DeskTests
{
    [Theory, Engines]
    public async Task what_is_due_first_comes_first_and_what_has_no_limit_last(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "李明", "customer-service");
        await desk.Put(DeskOf.Work("SD2"), "李明", "customer-service", "2026-03-10 12:00");
        await desk.Put(DeskOf.Work("SD3"), "李明", "customer-service", "2026-03-10 10:00");
        (await desk.Seen("李明", "view=mine")).ShouldBe(["SD3", "SD2", "SD1"]);
    }

    [Theory, Engines]
    public async Task a_due_time_may_come_before_the_item_and_shows_only_with_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-10-09 09:00");
        var work = DeskOf.Work("SD1");
        await desk.In(act => WorkItems.SetDue(act, work, DeskOf.Due("2026-10-10 24:00")));
        (await desk.Seen("李明", "view=all")).ShouldBeEmpty();
        await desk.In(async act =>
            await WorkItems.Put(
                act,
                await desk.Facts(act, work, "李明", "customer-service", "dispatched")
            )
        );
        var item = (await (await house.As("李明")).Get("/api/desk/items?view=all")).Done();
        item["items.0.due.text"].GetValue<string>().ShouldBe("2026-10-10 24:00");
        item["items.0.due.mark"].GetValue<string>().ShouldBe("班");
        item["items.0.stateText"].GetValue<string>().ShouldBe("已派发");
        item["items.0.owner.name"].GetValue<string>().ShouldBe("李*");
        item["items.0.department"].GetValue<string>().ShouldNotBeEmpty();
    }

    [Theory, Engines]
    public async Task an_item_closed_and_put_again_in_one_act_is_there(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        var work = DeskOf.Work("SD1");
        await desk.Put(work, "李明", "customer-service", "2026-03-10 12:00");
        await desk.In(async act =>
        {
            await WorkItems.Close(act, work);
            await WorkItems.Put(
                act,
                await desk.Facts(act, work, "赵静", "customer-service", "reopened")
            );
        });
        (await desk.Seen("赵静", "view=mine")).ShouldBe(["SD1"]);
        await desk.In(act => WorkItems.Close(act, work));
        (await desk.Seen("李明", "view=all")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-57")]
    public async Task a_department_sees_its_own_work_and_nobody_elses(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "王磊", "technology", "2026-03-10 10:00");
        await desk.Put(DeskOf.Work("SD2"), null, "technology", "2026-03-10 11:00");
        await desk.Put(DeskOf.Work("SD3"), null, "operations", "2026-03-10 12:00");
        await desk.Put(DeskOf.Work("SD4"), "王磊", "operations", "2026-03-10 13:00");
        (await desk.Seen("王磊", "view=mine")).ShouldBe(["SD1", "SD4"]);
        (await desk.Seen("王磊", "view=department")).ShouldBe(["SD1", "SD2"]);
        (await desk.Seen("王磊", "view=unassigned")).ShouldBe(["SD2"]);
        (await desk.Seen("王磊", "view=all")).ShouldBe(["SD1", "SD2", "SD4"]);
        (await desk.Seen("李明", "view=all")).ShouldBe(["SD1", "SD2", "SD3", "SD4"]);
        (await desk.Seen("李明", "view=unassigned")).ShouldBe(["SD2", "SD3"]);
    }

    [Theory, Engines]
    public async Task counts_follow_the_clock_to_the_second(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "李明", "customer-service", "2026-03-10 10:00");
        await desk.Put(DeskOf.Work("SD2"), "李明", "customer-service", "2026-03-10 24:00");
        await desk.Put(DeskOf.Work("SD3"), null, "technology", "2026-03-11 00:00");
        await house.At("2026-03-10 10:00:00");
        (await Counts(house)).ShouldBe((2, 1, 3, 0, 2));
        await house.At("2026-03-10 10:00:01");
        (await Counts(house)).ShouldBe((2, 1, 3, 1, 1));
    }

    [Theory, Engines]
    public async Task late_and_due_today_are_counted_of_ones_own_work(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "赵静", "customer-service", "2026-03-10 09:30");
        await desk.Put(DeskOf.Work("SD2"), "赵静", "customer-service", "2026-03-10 18:00");
        await house.At("2026-03-10 10:00");
        (await Counts(house)).ShouldBe((0, 0, 2, 0, 0));
    }

    /// <summary>An agent reads every case, but only their own follow-ups and suggestions, and no call-back is a specialist's.</summary>
    [Theory, Engines]
    [Row("S1-57")]
    public async Task the_desk_shows_and_counts_only_what_may_be_opened(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        await desk.Put(DeskOf.Work("SD1"), "王磊", "technology");
        await desk.Put(DeskOf.Work("JY1", "suggestion"), null, "technology");
        await desk.Put(DeskOf.Work("JY2", "suggestion"), "李明", "customer-service");
        await desk.Put(DeskOf.Work("HF1", "follow-up"), "王芳", "customer-service");
        await desk.Put(DeskOf.Work("HF2", "follow-up"), "李明", "customer-service");
        await desk.Put(DeskOf.Work("HB1", "call-back"), null, "customer-service");
        (await All(desk, house, "李明")).ShouldBe("HB1 HF2 JY2 SD1: 4");
        (await All(desk, house, "王芳")).ShouldBe("HF1 HF2 SD1: 3");
        (await All(desk, house, "王磊")).ShouldBe("JY1 SD1: 2");
        (await desk.Seen("李明", "view=department"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["HB1", "HF2", "JY2"]);
        (await desk.Seen("李明", "view=unassigned")).ShouldBe(["HB1"]);
    }

    private static async Task<string> All(DeskOf desk, TestHouse house, string who)
    {
        var seen = await desk.Seen(who, "view=all");
        var counts = (await (await house.As(who)).Get("/api/desk/counts")).Done();
        var numbers = string.Join(' ', seen.Order(StringComparer.Ordinal));
        return $"{numbers}: {counts["all"].GetValue<int>()}";
    }

    [Theory, Engines]
    public async Task pages_meet_without_gap_or_repeat(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new DeskOf(house);
        await house.At("2026-03-10 09:00");
        var numbers = Enumerable.Range(1, PageSize.Rows + 7).Select(i => $"SD{i:D3}").ToList();
        foreach (var number in numbers)
        {
            await desk.Put(
                DeskOf.Work(number),
                "王磊",
                int.Parse(number[2..], null) % 3 == 0 ? "operations" : "technology",
                "2026-03-10 10:00"
            );
        }

        var agent = await house.As("王磊");
        var first = (await agent.Get("/api/desk/items?view=all")).Done();
        first["items"].AsArray().Count.ShouldBe(PageSize.Rows);
        var second = (
            await agent.Get($"/api/desk/items?view=all&after={first["next"].GetValue<string>()}")
        ).Done();
        second.Body!["next"].ShouldBeNull();
        var seen = first["items"]
            .AsArray()
            .Concat(second["items"].AsArray())
            .Select(i => i!["number"]!.GetValue<string>());
        seen.Order(StringComparer.Ordinal).ShouldBe(numbers);
    }

    [Theory, Engines]
    public async Task an_unknown_view_or_cursor_is_refused_by_name(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (await agent.Get("/api/desk/items?view=everything")).Fields.ShouldBe(["view"]);
        (await agent.Get("/api/desk/items?after=x")).Fields.ShouldBe(["after"]);
    }

    private static async Task<(
        int Mine,
        int Unassigned,
        int All,
        int Overdue,
        int DueToday
    )> Counts(TestHouse house)
    {
        var counts = (await (await house.As("李明")).Get("/api/desk/counts")).Done();
        int Of(string name) => counts[name].GetValue<int>();
        return (Of("mine"), Of("unassigned"), Of("all"), Of("overdue"), Of("dueToday"));
    }
}
