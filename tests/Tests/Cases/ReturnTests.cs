namespace Huisheng.Tests.Cases;

/// <summary>退单: with a reason, to whoever sent it; the second time the supervisor rules, and that stands.</summary>
public sealed class ReturnTests
{
    [Theory, Engines]
    [Row("S2-34")]
    public async Task the_second_return_goes_to_the_supervisor_whose_ruling_stands(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        (await loop.Try("王磊", "return", new { reason = " " })).Fields.ShouldBe(["reason"]);
        await loop.Do("王磊", "return", new { reason = "属运营部" });
        (await loop.See())["state"].GetValue<string>().ShouldBe("graded");
        (await Told(house, "李明")).ShouldContain("case-returned");
        await loop.Do("李明", "dispatch", HandedOver("operations"));
        await loop.Do("何伟", "return", new { reason = "属技术部" });
        (await Told(house, "陈强")).ShouldContain("case-ruling");
        var mine = (await (await house.As("陈强")).Get("/api/desk/items?view=mine")).Done();
        mine["items"]
            .AsArray()
            .Select(i => i!["number"]!.GetValue<string>())
            .ShouldContain(loop.Number);

        var back = HandedOver("technology");
        (await loop.Try("李明", "dispatch", back)).Refused("case.ruling-wanted");
        await loop.Do("陈强", "dispatch", back);
        (await loop.Try("王磊", "return", new { reason = "仍不属本部门" })).Refused("case.ruled");
    }

    [Theory, Engines]
    [Row("S2-34", "S1-30")]
    public async Task what_the_customer_waits_for_runs_on_and_dispatching_has_its_hour_anew(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        var before = await loop.Due();
        await house.At("2023-10-01 10:10");
        await loop.Do("王磊", "return", new { reason = "属运营部" });
        var after = await loop.Due();
        after["first-response"].ShouldBe(before["first-response"]);
        after["solution"].ShouldBe(before["solution"]);
        after["dispatch"].ShouldBe("2023-10-01 11:10");
        after.Keys.ShouldNotContain("owner-contact");
        (await loop.Try("王磊", "handling", new { result = "好", solution = "好" })).Refused(
            "case.not-with-owner"
        );
    }

    [Theory, Engines]
    [Row("S1-37")]
    public async Task another_department_gets_it_only_when_the_customer_knows_when_it_calls(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        (await loop.See())["commitments"].AsArray().ShouldBeEmpty();
        await loop.Do("王磊", "return", new { reason = "属运营部" });
        foreach (
            var untold in new object[]
            {
                new { department = "operations" },
                new { department = "operations", commitment = new { none = true } },
            }
        )
        {
            var refused = (await loop.Try("李明", "dispatch", untold)).Refused("fields-wrong");
            refused.Fields.ShouldBe(["commitment.dueAt"]);
            refused["errors.0.message"].GetValue<string>().ShouldContain("运营部");
        }

        await loop.Do("李明", "dispatch", HandedOver("operations"));
        var made = (await loop.See())["commitments"].AsArray().ShouldHaveSingleItem()!;
        made["source"]!.GetValue<string>().ShouldBe("hand-over");
        made["text"]!.GetValue<string>().ShouldContain("运营部");
        made["dueText"]!.GetValue<string>().ShouldBe("2023-10-01 13:50");
    }

    [Theory, Engines]
    [Row("S1-37", "S2-34")]
    public async Task back_to_the_department_that_gave_it_back_nothing_new_is_promised(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        await loop.Do("王磊", "return", new { reason = "请补充凭证" });
        await loop.Do("李明", "dispatch", new { department = "technology" });
        (await loop.See())["commitments"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-37")]
    public async Task what_leaves_the_hotline_asks_what_the_caller_was_told(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-01 09:30", "2023-10-01 09:38");
        await house.At("2023-10-01 09:50");
        var open = await loop.Try("李明", "dispatch", new { department = "technology" });
        open.Refused("fields-wrong").Fields.ShouldBe(["commitment.dueAt"]);
        open["errors.0.code"].GetValue<string>().ShouldBe("case.dispatch-told");
        open["errors.0.message"].GetValue<string>().ShouldContain("技术部");

        await loop.Do("李明", "dispatch", HandedOver("technology"));
        var made = (await loop.See())["commitments"].AsArray().ShouldHaveSingleItem()!;
        made["text"]!
            .GetValue<string>()
            .ShouldBe("您的问题已转交至技术部，我们会在4小时内联系您，请保持电话畅通");
        made["dueText"]!.GetValue<string>().ShouldBe("2023-10-01 13:50");
    }

    [Theory, Engines]
    [Row("S1-37")]
    public async Task that_the_caller_was_not_told_stands_in_the_history(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Dispatched(house);
        (await loop.See())["commitments"].AsArray().ShouldBeEmpty();
        var line = (await (await house.As("陈强")).Get($"/api/cases/{loop.Number}/timeline"))
            .Done()["items"]
            .AsArray()
            .Single(l => l!["act"]!.GetValue<string>() == "case-dispatch")!;
        line["changes"]!
            .AsArray()
            .Select(c => $"{c!["fieldText"]}：{c["to"]}")
            .ShouldContain("注明未告知客户：是");
    }

    private static object HandedOver(string department) =>
        new { department, commitment = new { dueAt = HouseClock.At("2023-10-01 13:50") } };

    private static async Task<CaseLoop> Dispatched(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-01 09:30", "2023-10-01 09:38");
        await house.At("2023-10-01 09:50");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        return loop;
    }

    private static async Task<List<string>> Told(TestHouse house, string who) =>
        [
            .. (await (await house.As(who)).Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Select(n => n!["kind"]!.GetValue<string>()),
        ];
}
