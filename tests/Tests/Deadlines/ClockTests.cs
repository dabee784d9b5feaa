using Huisheng.Deadlines;
using Huisheng.Deadlines.Contract;
using Huisheng.Desk;
using Huisheng.Regime.Contract;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Tests.Deadlines;

public class ClockTests
{
    [Theory, Engines]
    [Row("S1-30")]
    public async Task an_event_at_the_due_instant_is_met(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-10 09:30");
        (await desk.Start("dispatch", "2026-03-10 09:30")).DueAt.ShouldBe(
            HouseClock.At("2026-03-10 10:30")
        );
        var stopped = await desk.Stop("dispatch", "2026-03-10 10:30");
        stopped!.Outcome.ShouldBe(ClockOutcome.Met);
        var view = (await desk.Views()).ShouldHaveSingleItem();
        view.State.ShouldBe(ClockState.Stopped);
        view.DifferenceText.ShouldBe("提前 0秒");
    }

    [Theory, Engines]
    [Row("S1-30")]
    public async Task an_event_one_second_after_the_due_instant_is_late(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-10 09:30");
        await desk.Start("dispatch", "2026-03-10 09:30");
        var stopped = await desk.Stop("dispatch", "2026-03-10 10:30:01");
        stopped!.Outcome.ShouldBe(ClockOutcome.Late);
        (await desk.Views("en"))[0].DifferenceText.ShouldBe("1 s late");
    }

    [Theory, Engines]
    [Row("C-04", "X-01")]
    public async Task the_strictest_rule_sets_the_clock_and_its_source_is_shown(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house)
        {
            Facts = new("complaint", "complex", "important", "urgent"),
        };
        await house.At("2026-03-09 10:12");
        await desk.Start("first-response", "2026-03-09 10:00");
        await desk.Start("solution", "2026-03-09 10:00");
        var views = await desk.Views();
        var response = views.Single(v => v.Milestone == "first-response");
        response.DueText.ShouldBe("2026-03-09 11:00");
        response.Rule.Row.ShouldBe("S2-77");
        var solution = views.Single(v => v.Milestone == "solution");
        solution.DueText.ShouldBe("2026-03-12 24:00");
        solution.Name.ShouldBe("解决");
        solution.Rule.ShouldBe(
            new ClockRuleName(
                "重要投诉 3 日内处理完毕",
                "投诉跟踪回访的步骤",
                "客服中心投诉处理及回访的工作流程",
                "S4-08"
            )
        );
    }

    [Theory, Engines]
    [Row("S1-33", "C-04")]
    public async Task a_written_limit_only_makes_it_shorter(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-10 15:20");
        var longer = await desk.Start("solution", "2026-03-10 15:20", limit: "2026-03-20 12:00");
        longer.DueAt.ShouldBe(HouseClock.At("2026-03-12 24:00"));
        await desk.Cancel("solution");
        var shorter = await desk.Start("solution", "2026-03-10 15:20", limit: "2026-03-11 12:00");
        shorter.DueAt.ShouldBe(HouseClock.At("2026-03-11 12:00"));
    }

    [Theory, Engines]
    [Row("S2-23")]
    public async Task a_milestone_without_a_limit_starts_no_clock(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house) { Facts = new("suggestion", "suggestion", null, "wish") };
        await house.At("2026-03-10 15:20");
        (await desk.TryStart("first-response", "2026-03-10 15:20")).ShouldBeNull();
        (await desk.Views()).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-26")]
    public async Task telling_has_a_target_of_an_hour_and_a_limit_of_a_working_day(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2023-10-02 16:00");
        await desk.Start("tell", "2023-10-02 16:00");
        var view = (await desk.Views())[0];
        view.DueText.ShouldBe("2023-10-07 24:00");
        view.DueMark.ShouldBe("班");
        view.TargetAt.ShouldBe(HouseClock.At("2023-10-02 17:00"));
    }

    [Theory, Engines]
    [Row("S2-49")]
    public async Task a_window_keeps_its_opening(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2023-10-02 16:40");
        var window = await desk.Start("t2", "2023-10-02 16:40");
        window.OpensAt.ShouldBe(HouseClock.At("2023-10-05 00:00"));
        window.DueAt.ShouldBe(HouseClock.At("2023-10-09 24:00"));
        window.TooEarly(HouseClock.At("2023-10-04 23:59:59")).ShouldBeTrue();
        window.TooEarly(HouseClock.At("2023-10-05 00:00")).ShouldBeFalse();
    }

    [Theory, Engines]
    public async Task one_clock_of_a_milestone_runs_at_a_time(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-10 09:30");
        await desk.Start("dispatch", "2026-03-10 09:30");
        await Should.ThrowAsync<DbUpdateException>(() =>
            desk.Start("dispatch", "2026-03-10 09:40")
        );
        await desk.Cancel("dispatch");
        await desk.Start("dispatch", "2026-03-10 09:40");
        (await desk.Views())
            .Select(v => v.State)
            .ShouldBe([ClockState.Cancelled, ClockState.Running]);
    }

    [Theory, Engines]
    public async Task the_desk_shows_the_nearest_running_due_time(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        Task<string?> Nearest() =>
            desk.Read(async db =>
                (
                    await db.WorkItems()
                        .AsNoTracking()
                        .SingleAsync(w => w.SubjectId == desk.Subject.Id)
                ).Milestone
            );
        await house.At("2026-03-10 09:30");
        await desk.Start("solution", "2026-03-10 09:30");
        (await Nearest()).ShouldBe("solution");
        await desk.Start("dispatch", "2026-03-10 09:30");
        (await Nearest()).ShouldBe("dispatch");
        await desk.Stop("dispatch", "2026-03-10 09:50");
        (await Nearest()).ShouldBe("solution");
        await desk.Cancel();
        (await Nearest()).ShouldBeNull();
    }
}
