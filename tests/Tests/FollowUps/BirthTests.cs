namespace Huisheng.Tests.FollowUps;

public class BirthTests
{
    [Theory, Engines]
    [Row("S0-17", "S0-22", "C-06")]
    public async Task both_follow_ups_are_born_when_the_customer_is_told(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        (await solved.FollowUps()).ShouldBe(["HF20231002001", "HF20231002002"]);

        var first = await solved.FollowUp("HF20231002001");
        first["stage"].GetValue<string>().ShouldBe("t1");
        first["assignee.jobNumber"].GetValue<string>().ShouldBe("1001");
        first["dueText"].GetValue<string>().ShouldBe("2023-10-02 18:40");

        var second = await solved.FollowUp("HF20231002002");
        second["assignee.jobNumber"].GetValue<string>().ShouldBe("2001");
        second["opensAt"].GetValue<string>().ShouldBe("2023-10-04T16:00:00Z");
        second["dueText"].GetValue<string>().ShouldBe("2023-10-09 24:00");
        second["early"].GetValue<bool>().ShouldBeTrue();
    }

    [Theory, Engines]
    [Row("S0-31", "S0-32", "S0-35")]
    public async Task the_brief_is_there_with_the_task_and_masked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        var visit = await solved.FollowUp("HF20231002001", "李明");
        visit["brief.customerName"].GetValue<string>().ShouldBe("张*");
        visit["brief.contact"].GetValue<string>().ShouldBe("张先生");
        visit["brief.phone"].GetValue<string>().ShouldMatch("^138\\*{4}\\d{4}$");
        visit["brief.nodes"]
            .AsArray()
            .Select(n => n!["value"]!.GetValue<string>())
            .ShouldContain("已派工程师上门维修");
        visit["lines.0.text"]
            .GetValue<string>()
            .ShouldStartWith("您好，请问是张先生吗？我是A公司客服代表（工号1001）");
    }

    [Theory, Engines]
    [Row("S0-22")]
    public async Task an_absent_handler_is_stood_in_for_with_the_reason(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-02 09:00");
        var admin = await house.As(Cast.Administrator);
        (
            await admin.Post(
                "/api/staff/1001/deputies",
                new
                {
                    deputyJobNumber = "3001",
                    from = "2023-10-03",
                    to = "2023-10-04",
                    reason = "休假",
                }
            )
        ).Done();
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-03 10:00", "李明");
        var first = await solved.FollowUp("HF20231003001");
        first["assignee.jobNumber"].GetValue<string>().ShouldBe("3001");
        first["assignedBecause"].GetValue<string>().ShouldBe("原处理人不在岗");
    }

    [Theory, Engines]
    [Row("C-07")]
    public async Task tracking_visits_are_spread_over_the_specialists(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        foreach (var told in new[] { "2023-10-02 16:40", "2023-10-02 17:00" })
        {
            await new SolvedCase(house).Told("2023-10-02 15:00", told);
        }

        var solved = new SolvedCase(house);
        (await solved.FollowUp("HF20231002002"))["assignee.jobNumber"]
            .GetValue<string>()
            .ShouldBe("2001");
        (await solved.FollowUp("HF20231002004"))["assignee.jobNumber"]
            .GetValue<string>()
            .ShouldBe("2002");
    }

    [Theory, Engines]
    public async Task somebody_elses_follow_up_does_not_exist_for_an_agent(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        var other = await solved.As("赵静");
        ((int)(await other.Get("/api/follow-ups/HF20231002001")).Status).ShouldBe(404);
        ((int)(await other.Get("/api/follow-ups/HF20231002001/timeline")).Status).ShouldBe(404);
        (
            (int)
                (
                    await other.Post(
                        "/api/follow-ups/HF20231002001/start",
                        new { channel = "telephone" },
                        1
                    )
                ).Status
        ).ShouldBe(404);
        (await other.Get("/api/follow-ups"))["items"].AsArray().ShouldBeEmpty();
    }
}
