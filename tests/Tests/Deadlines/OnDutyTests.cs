namespace Huisheng.Tests.Deadlines;

/// <summary>Who is away is not told; who stands in is, else the next (C-16). Absences are entered as people do.</summary>
public sealed class OnDutyTests
{
    private static async Task<Answer> Away(
        TestHouse house,
        string who,
        string from,
        string to,
        string? deputy = null,
        string by = Cast.Administrator
    ) =>
        await (await house.As(by)).Post(
            "/api/absences",
            new
            {
                jobNumber = Cast.JobNumber(who),
                kind = "leave",
                from,
                to,
                reason = "年假",
                deputyJobNumber = deputy is null ? null : Cast.JobNumber(deputy),
            }
        );

    private static async Task<List<string>> Ladder(TestHouse house, string owner = "李明")
    {
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("fetch", "2026-03-11 10:00", owner, "customer-service");
        await house.At("2026-03-12 11:00");
        return
        [
            .. (await desk.Levels())
                .Where(l => !l.Contains('+'))
                .Select(l => $"{l.Split(' ')[0]} {l.Split(' ')[^1]}"),
        ];
    }

    [Theory, Engines]
    [Row("C-16", "S1-59")]
    public async Task a_deputy_is_told_in_place_of_who_is_away(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        (await Away(house, "陈强", "2026-03-11", "2026-03-12", "赵静")).Done();
        (await Away(house, "李明", "2026-03-11", "2026-03-12", "王芳")).Done();
        (await Ladder(house)).ShouldBe(
            ["warning 2001", "breach 2001", "l1 1002", "l2 4001", "l3 5001"],
            true
        );
    }

    [Theory, Engines]
    [Row("C-16")]
    public async Task where_nobody_stands_in_the_role_above_is_told(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        (await Away(house, "陈强", "2026-03-11", "2026-03-12")).Done();
        (await Away(house, "李明", "2026-03-11", "2026-03-12")).Done();
        (await Ladder(house)).ShouldBe(
            ["warning 1001", "breach 1001", "l1 4001", "l2 4001", "l3 5001"],
            true,
            "an owner whom nobody replaces is told all the same"
        );
    }

    [Theory, Engines]
    [Row("C-16")]
    public async Task who_is_back_is_told_again(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var row = (await Away(house, "陈强", "2026-03-11", "2026-03-12", "赵静")).Done();
        var keeper = await house.As(Cast.Administrator);
        (await keeper.Get("/api/absences")).Done()["items"].AsArray().Count.ShouldBe(1);
        (await keeper.Delete($"/api/absences/{row["id"].GetValue<string>()}")).Done();
        (await keeper.Get("/api/absences")).Done()["items"].AsArray().ShouldBeEmpty();
        (await Ladder(house)).ShouldContain("l1 3001");
    }

    [Theory, Engines]
    public async Task a_supervisor_enters_absences_of_the_own_department_only(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        (await Away(house, "李明", "2026-03-11", "2026-03-11", by: "陈强")).Done();
        (await Away(house, "欧阳娜", "2026-03-11", "2026-03-11", by: "陈强")).Fields.ShouldBe([
            "jobNumber",
        ]);
        (await Away(house, "李明", "2026-03-11", "2026-03-13", by: "陈强")).Fields.ShouldBe([
            "from",
        ]);
        (await Away(house, "赵静", "2026-03-12", "2026-03-11", by: "陈强")).Fields.ShouldBe(["to"]);
    }

    /// <summary>Said again while nobody has seen it, not after; the next level comes all the same.</summary>
    [Theory, Engines]
    [Row("C-16", "X-06")]
    public async Task what_is_acknowledged_is_not_said_again(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var desk = new ClockDesk(house);
        await house.At("2026-03-11 10:00");
        await desk.Start("fetch", "2026-03-11 10:00", "李明", "customer-service");
        await house.At("2026-03-11 11:00:01");
        await house.At("2026-03-11 12:00:01");
        (await desk.Levels()).ShouldContain("l1+1 03-11 12:00:01 3001");
        var supervisor = await house.As("陈强");
        var notice = (await supervisor.Get("/api/notices")).Done()["items.0.id"].GetValue<string>();
        (await supervisor.Post($"/api/notices/{notice}/receipt", null)).Done();
        await house.At("2026-03-11 15:00");
        var levels = await desk.Levels();
        levels.ShouldNotContain(l => l.StartsWith("l1+2", StringComparison.Ordinal));
        levels.ShouldContain("l2 03-11 15:00:00 4001");
    }
}
