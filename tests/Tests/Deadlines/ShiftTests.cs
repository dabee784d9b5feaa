using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>Another grade gives another due time from the same start, and the clock says that it moved .</summary>
public sealed class ShiftTests
{
    private static readonly ClockFacts Major = new("complaint", "complex", "major", "normal");

    [Theory, Engines]
    [Row("X-01", "S4-10")]
    public async Task another_grade_moves_the_due_time_and_says_so(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-09 10:12");
        var clock = await desk.Start("solution", "2026-03-09 10:00", "李明");
        await house.At("2026-03-10 10:20");
        await desk.Regrade(Major, "grade.general", "grade.major");
        (await desk.Views())[0].DueText.ShouldBe("2026-03-19 24:00");
        var why = (await (await house.As("李明")).Get($"/api/clocks/{clock.Id.Value}/why")).Done();
        why["shifts.0.from"].GetValue<string>().ShouldBe("一般投诉");
        why["shifts.0.to"].GetValue<string>().ShouldBe("重大投诉");
        why["shifts.0.fromText"].GetValue<string>().ShouldBe("2026-03-11 24:00");
        why["shifts.0.toText"].GetValue<string>().ShouldBe("2026-03-19 24:00");
        why["rules.0.row"].GetValue<string>().ShouldBe("S4-10");
    }

    /// <summary>The breach under the old grade stays on record; the new limit is watched from the beginning.</summary>
    [Theory, Engines]
    [Row("C-16")]
    public async Task a_new_limit_after_a_breach_has_a_ladder_of_its_own(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-09 10:12");
        await desk.Start("solution", "2026-03-09 10:00", "李明");
        await house.At("2026-03-12 09:00");
        (await desk.Levels())
            .Count(l => l.StartsWith("breach", StringComparison.Ordinal))
            .ShouldBe(1);
        await desk.Regrade(Major, "grade.general", "grade.major");
        (await desk.Views())[0].WantsReason.ShouldBeFalse();
        await house.At("2026-03-20 00:00");
        (await desk.Levels()).ShouldContain("breach 03-20 00:00:00 1001");
        (await desk.Levels())
            .Count(l => l.StartsWith("breach", StringComparison.Ordinal))
            .ShouldBe(2);
    }

    /// <summary>E-01 step 5: what the customer hoped for passes, the owner hears of it once, nothing is late.</summary>
    [Theory, Engines]
    [Row("C-04")]
    public async Task the_customers_own_limit_warns_once_and_breaches_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2023-10-01 09:38");
        await desk.Start("expectation", "2023-10-01 09:30", "李明", limit: "2023-10-02 09:30");
        await house.At("2023-10-02 09:30");
        (await desk.Levels()).ShouldBeEmpty();
        await house.At("2023-10-02 09:30:01");
        (await desk.Levels()).ShouldBe(["expectation 10-02 09:30:01 1001"]);
        await house.At("2023-10-05 09:30");
        (await desk.Levels()).Count.ShouldBe(1, "nobody above is told");
        (await desk.Views())[0].WantsReason.ShouldBeFalse();
    }
}
