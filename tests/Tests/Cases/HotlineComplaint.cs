using System.Text.Json.Nodes;

namespace Huisheng.Tests.Cases;

/// <summary>E-01: the hotline complaint on National Day, sample row 1 of 客户处理记录表, to the minute.</summary>
public sealed class HotlineComplaint
{
    private const string Result = "已派工程师上门维修,10月2日前完成";
    private const string Event = "2023-09-30购买的设备出现故障,联系售后未响应";

    [Theory, Engines]
    [Row("E-01", "S1-31", "S1-34")]
    public async Task registered_on_the_holiday_its_clocks_run_from_the_right_moments(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Registered(house);
        loop.Call["number"].GetValue<string>().ShouldBe("20231001");
        loop.Number.ShouldBe("SD2023901");
        loop.Call["ringsCompliant"].GetValue<bool>().ShouldBeTrue();
        loop.Call["customer.name"].GetValue<string>().ShouldBe("张*");
        var due = await loop.Due();
        due["dispatch"].ShouldBe("2023-10-01 10:38");
        due["first-response"].ShouldBe("2023-10-02 09:30");
        due["solution"].ShouldBe("2023-10-03 24:00");
    }

    [Theory, Engines]
    [Row("S1-30", "S2-37", "C-03")]
    public async Task dispatched_at_0950_the_owner_has_an_hour_and_answers_in_fifty_minutes(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Registered(house);
        await Dispatched(house, loop);
        (await loop.Due())["owner-contact"].ShouldBe("2023-10-01 10:50");
        (await loop.Clock("dispatch"))["outcome"]!.GetValue<string>().ShouldBe("met");

        await house.At("2023-10-01 10:20");
        await loop.Do(
            "王磊",
            "contacts",
            new { channel = "telephone", text = "致歉并约定上门时间" }
        );
        (await loop.Clock("owner-contact"))["outcome"]!.GetValue<string>().ShouldBe("met");
        var response = await loop.Clock("first-response");
        response["outcome"]!.GetValue<string>().ShouldBe("met");
        response["stoppedAt"]!.GetValue<string>().ShouldBe("2023-10-01T02:20:00Z");
    }

    [Theory, Engines]
    [Row("S1-38", "C-26", "S0-72")]
    public async Task handled_at_1600_it_is_fetched_within_the_hour_and_told_by_the_next_working_day(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Handled(house);
        (await loop.Clock("solution"))["outcome"]!.GetValue<string>().ShouldBe("met");
        var due = await loop.Due();
        due["fetch"].ShouldBe("2023-10-02 17:00");
        due["tell"].ShouldBe("2023-10-07 24:00");
        (await loop.Clock("tell"))["dueMark"]!.GetValue<string>().ShouldBe("班");
    }

    [Theory, Engines]
    [Row("S0-17", "S0-22", "S2-49")]
    public async Task told_at_1640_both_follow_ups_are_born_with_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Told(house);
        var seen = await loop.See();
        seen["state"].GetValue<string>().ShouldBe("follow-up");
        seen["satisfaction.0.level"].GetValue<string>().ShouldBe("satisfied");
        seen["satisfaction.0.levelText"].GetValue<string>().ShouldBe("满意");
        var first = await loop.FollowUp("t1");
        first["dueText"].GetValue<string>().ShouldBe("2023-10-02 18:40");
        first["assignee.jobNumber"].GetValue<string>().ShouldBe("1001");
        var second = await loop.FollowUp("t2");
        second["opensAt"].GetValue<string>().ShouldBe("2023-10-04T16:00:00Z");
        second["dueText"].GetValue<string>().ShouldBe("2023-10-09 24:00");
        second["assignee.jobNumber"].GetValue<string>().ShouldBe("2001");
    }

    [Theory, Engines]
    [Row("S1-45", "S1-46", "S0-60")]
    public async Task visited_twice_closed_and_archived_it_is_kept_two_years(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Told(house);
        await loop.Visit("李明", "t1", "2023-10-02 17:28", "2023-10-02 17:30");
        var second = await loop.Visit("王芳", "t2", "2023-10-05 10:00", "2023-10-05 10:04");
        second["clocks"].AsArray().Single(c => c!["milestone"]!.GetValue<string>() == "submit")![
            "dueText"
        ]!
            .GetValue<string>()
            .ShouldBe("2023-10-05 12:04");
        await house.At("2023-10-05 11:00");
        await loop.Do("李明", "closure", new { });
        var archived = await loop.Do("李明", "archive", new { });
        archived["keptUntilText"].GetValue<string>().ShouldBe("2025-10-05 24:00");
        archived["steps"].AsArray().ShouldAllBe(s => s!["state"]!.GetValue<string>() == "done");
        await TheFormReadsAsTheSample(house);
    }

    /// <summary>Table 1-A, row 1, cell for cell.</summary>
    private static async Task TheFormReadsAsTheSample(TestHouse house)
    {
        var call = (await (await house.As("李明")).Get("/api/calls/20231001")).Done();
        call["form"]
            .AsArray()
            .Select(c => c!["value"]!.GetValue<string>())
            .ShouldBe([
                "20231001",
                "2023-10-01 09:30",
                "张*",
                "5678",
                "投诉",
                "2023-09-30购买的设备出现故障,联系售后未响应,要求24小时内解决",
                "李*",
                "已解决",
                "已派工程师上门维修,10月2日前完成",
                "5",
                "工单号:SD2023901",
            ]);
        call["archivedAt"].GetValue<string>().ShouldBe("2023-10-05T03:00:00Z");
    }

    private static async Task<CaseLoop> Registered(TestHouse house)
    {
        var loop = new CaseLoop(house);
        var admin = await house.As(Cast.Administrator);
        (await admin.Post("/api/numbers/case/floor", new { last = "SD2023900" })).Done();
        await loop.Register(
            "2023-10-01 09:30",
            "2023-10-01 09:38",
            "normal",
            Event,
            "2023-09-30",
            "要求24小时内解决"
        );
        return loop;
    }

    private static async Task Dispatched(TestHouse house, CaseLoop loop)
    {
        await house.At("2023-10-01 09:50");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
    }

    private static async Task<CaseLoop> Handled(TestHouse house)
    {
        var loop = await Registered(house);
        await Dispatched(house, loop);
        await house.At("2023-10-01 10:20");
        await loop.Do(
            "王磊",
            "contacts",
            new { channel = "telephone", text = "致歉并约定上门时间" }
        );
        await house.At("2023-10-01 10:30");
        var promised = await loop.Do(
            "王磊",
            "progress",
            new { text = Result, commitment = new { dueAt = HouseClock.At("2023-10-02 24:00") } }
        );
        await house.At("2023-10-02 16:00");
        await loop.Do(
            "王磊",
            "handling",
            new
            {
                result = Result,
                solution = "更换主板",
                keeps = new[] { promised["commitments.0.number"].GetValue<string>() },
            }
        );
        return loop;
    }

    private static async Task<CaseLoop> Told(TestHouse house)
    {
        var loop = await Handled(house);
        await house.At("2023-10-02 16:40");
        await loop.Do(
            "李明",
            "notice",
            new
            {
                channel = "telephone",
                text = "已修好",
                understood = true,
                satisfaction = new { score = 5 },
            }
        );
        return loop;
    }
}
