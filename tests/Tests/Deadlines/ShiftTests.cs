using Huisheng.Regime.Contract;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Deadlines;

/// <summary>Another grade gives another due time from the same start, and the clock says that it moved (X-01).</summary>
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

    /// <summary>Dispatching may say that a matter is more urgent, or less: what runs only ever comes closer.</summary>
    [Theory, Engines]
    [Row("C-03", "C-04", "X-01")]
    public async Task another_urgency_at_dispatch_brings_what_runs_closer_and_never_further(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:30", "2026-03-10 09:40", occurredOn: "2026-03-09");
        (await loop.Due())["first-response"].ShouldBe("2026-03-11 09:30");
        await house.At("2026-03-10 10:00");
        var raised = await loop.Do(
            "李明",
            "dispatch",
            new
            {
                department = "technology",
                urgency = "urgent",
                commitment = Untold.Yet,
            }
        );
        (await loop.Due())["first-response"].ShouldBe("2026-03-10 10:30");
        var clock = await loop.Clock("first-response");
        var reader = await house.As("李明");
        var why = (await reader.Get($"/api/clocks/{clock["id"]!.GetValue<string>()}/why")).Done();
        why["shifts.0.from"].GetValue<string>().ShouldBe("一般");
        why["shifts.0.to"].GetValue<string>().ShouldBe("紧急");
        why["shifts.0.fromText"].GetValue<string>().ShouldBe("2026-03-11 09:30");
        why["rules.0.row"].GetValue<string>().ShouldBe("S2-77");

        await loop.Do("王磊", "return", new { reason = "请补充凭证" });
        await loop.Do(
            "李明",
            "dispatch",
            new
            {
                department = "technology",
                urgency = "normal",
                commitment = Untold.Yet,
            }
        );
        (await loop.Due())["first-response"].ShouldBe("2026-03-10 10:30");
        raised["urgency"].GetValue<string>().ShouldBe("urgent");
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
