using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Commitments;

/// <summary>What a commitment entered by hand must name.</summary>
public sealed class ByHandTests
{
    [Theory, Engines]
    [Row("S0-55", "S0-57", "S4-11")]
    public async Task by_hand_it_names_what_its_source_asks_for(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-04-03 09:30", "2026-04-03 09:40");
        var agent = await house.As("李明");
        var path = $"/api/cases/{loop.Number}/commitments";

        (await agent.Post(path, new { source = "need", text = "使用手册" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["method", "ownerJobNumber", "dueAt"]);
        (await agent.Post(path, new { source = "complaint", text = "解决" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["ownerJobNumber", "dueAt"]);
        (await agent.Post(path, new { source = "result", text = "解决" }))
            .Refused("fields-wrong")
            .Fields.ShouldContain("source");
        var need = (
            await agent.Post(
                path,
                new
                {
                    source = "need",
                    text = "使用手册",
                    method = "发送电子版",
                    ownerJobNumber = "1002",
                    dueAt = HouseClock.At("2026-04-03 24:00"),
                }
            )
        ).Done();
        Promised.Only(need, "owner.jobNumber").ShouldBe("1002");
        Promised.Only(need, "method").ShouldBe("发送电子版");
        (await Promised.OnDesk(house, "赵静")).ShouldHaveSingleItem();

        // Friday before Qingming: one working day ends on Tuesday.
        var unsolved = (
            await agent.Post(path, new { source = "unsolved", text = "与技术团队确认后答复" })
        ).Done();
        unsolved["commitments.1.dueText"].GetValue<string>().ShouldBe("2026-04-07 24:00");
    }

    [Theory, Engines]
    [Row("S2-89", "S3-55")]
    public async Task one_promised_before_is_entered_as_broken(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2024-05-13 14:30", "2024-05-13 14:35");
        var agent = await house.As("李明");
        var path = $"/api/cases/{loop.Number}/commitments";
        var due = HouseClock.At("2024-05-12 24:00");
        (await agent.Post(path, new { source = "question", text = "回复" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["dueAt"]);
        (
            await agent.Post(
                path,
                new
                {
                    source = "question",
                    text = "回复",
                    dueAt = due,
                }
            )
        ).Refused("fields-wrong").Fields.ShouldBe(["dueAt"]);
        var made = (
            await agent.Post(
                path,
                new
                {
                    source = "earlier",
                    text = "承诺5月12日送达",
                    dueAt = due,
                }
            )
        ).Done();
        Promised.Only(made, "dueText").ShouldBe("2024-05-12 24:00");
        Promised.Only(made, "state").ShouldBe("broken");
        Promised.Only(made, "stateText").ShouldBe("已逾期");

        var number = Promised.Only(made, "number");
        (
            await agent.Post(
                $"/api/deadlines/commitment/{number}/reason",
                new { reason = "承诺在本系统启用之前" }
            )
        ).Done();
        var kept = (
            await agent.Post($"/api/commitments/{number}/fulfilment", new { note = "已送达" }, 1)
        ).Done();
        kept["state"].GetValue<string>().ShouldBe("kept-late");
        kept["keptNote"].GetValue<string>().ShouldBe("已送达");
        (await agent.Post($"/api/commitments/{number}/fulfilment", new { }, 2)).Refused(
            "commitment.kept-already"
        );
    }

    [Theory, Engines]
    [Row("S4-111")]
    public async Task the_owner_is_reminded_half_an_hour_before_and_it_is_broken_a_second_late(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:30", "2026-03-10 09:40");
        var agent = await house.As("李明");
        var made = (
            await agent.Post(
                $"/api/cases/{loop.Number}/commitments",
                new
                {
                    source = "agreed",
                    text = "反馈进展",
                    dueAt = HouseClock.At("2026-03-10 16:00"),
                }
            )
        ).Done();
        Promised.Only(made, "dueText").ShouldBe("2026-03-10 16:00");
        await house.At("2026-03-10 15:29:59");
        (await Told(house)).ShouldBeEmpty();
        await house.At("2026-03-10 15:30");
        (await Told(house)).ShouldBe(["clock-warning"]);
        await house.At("2026-03-10 16:00");
        (await Told(house)).ShouldBe(["clock-warning"]);
        await house.At("2026-03-10 16:00:01");
        (await Told(house)).ShouldBe(["clock-breach", "clock-warning"], ignoreOrder: true);
    }

    [Theory, Engines]
    [Row("S1-37")]
    public async Task a_hand_over_with_a_time_promises_what_was_said(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:30", "2026-03-10 09:40");
        await house.At("2026-03-10 10:00");
        (
            await loop.Try(
                "李明",
                "dispatch",
                new { department = "technology", commitment = new { text = "联系客户" } }
            )
        )
            .Refused("fields-wrong")
            .Fields.ShouldBe(["commitment.dueAt"]);
        var done = await loop.Do(
            "李明",
            "dispatch",
            new
            {
                department = "technology",
                commitment = new { dueAt = HouseClock.At("2026-03-11 10:00") },
            }
        );
        Promised.Only(done, "source").ShouldBe("hand-over");
        Promised
            .Only(done, "text")
            .ShouldBe("您的问题已转交至技术部，我们会在24小时内联系您，请保持电话畅通");
        Promised.Only(done, "dueText").ShouldBe("2026-03-11 10:00");
        Promised.Only(done, "owner.jobNumber").ShouldBe("2105");
    }

    private static async Task<IReadOnlyList<string>> Told(TestHouse house) =>
        [
            .. (await (await house.As("李明")).Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Where(n =>
                    n!["text"]!.GetValue<string>().Contains("承诺", StringComparison.Ordinal)
                )
                .Select(n => n!["kind"]!.GetValue<string>()),
        ];
}
