namespace Huisheng.Tests.Improvements;

/// <summary>建议: from what a customer said to what the customer hears became of it.</summary>
public sealed class SuggestionTests
{
    private const string Night = "增加24小时在线客服";

    [Theory, Engines]
    [Row("E-05", "S1-36", "S2-51")]
    public async Task seven_suggestions_of_a_week_are_digested_once_judged_and_told(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-02 00:00");
        await pool.Call("建议物流页面实时更新状态");
        await pool.FollowUp("2026-03-03", "上门前发一条短信");
        var second = await pool.FollowUp("2026-03-04", "安装后清理现场");
        await house.At("2026-03-05 14:00");
        var night = await pool.Suggested(Night);
        var queue = await pool.Suggested("热线等待时播报排队人数");
        await pool.Call("增加产品使用指南二维码");
        await house.At("2026-03-08 23:59");
        await pool.Call("包装改小一些");
        await house.At("2026-03-09 00:01");
        await pool.Call("第二周的建议");
        await house.At("2026-03-09 07:59");
        (await Pool.Kinds(await pool.Product())).ShouldNotContain("suggestion-digest");

        await house.At("2026-03-09 08:00");
        var product = await pool.Product();
        (await Pool.Kinds(product)).ShouldBe(["suggestion-digest"]);
        var digest = (await product.Get("/api/suggestion-digests/ZB2026001")).Done();
        digest["count"].GetValue<int>().ShouldBe(7);
        digest["from"].GetValue<string>().ShouldBe("2026-03-02");
        digest["to"].GetValue<string>().ShouldBe("2026-03-08");
        digest["department"].GetValue<string>().ShouldBe("产品部");
        var sources = digest["items"]
            .AsArray()
            .Select(i => i!["sourceKind"]!.GetValue<string>())
            .ToList();
        sources.Count(s => s == "call").ShouldBe(5);
        sources.Count(s => s == "follow-up").ShouldBe(2);
        digest["items"]
            .AsArray()
            .Select(i => i!["sourceNumber"]!.GetValue<string>())
            .ShouldContain(second);

        await house.At("2026-03-10 09:00");
        product = await pool.Product();
        var judged = (
            await Pool.Do(product, night, "evaluation", new { feasible = true, days = 45 })
        ).Done();
        judged["stateText"].GetValue<string>().ShouldBe("可行");
        judged["plannedOn"].GetValue<string>().ShouldBe("2026-04-24");
        judged["department"].GetValue<string>().ShouldBe("产品部");
        var planned = (await Pool.Do(product, night, "plan", Pool.Planned("2026-04-24"))).Done();
        planned["stateText"].GetValue<string>().ShouldBe("纳入服务优化计划");
        (await Pool.Do(product, queue, "evaluation", new { feasible = false })).Fields.ShouldBe([
            "opinion",
        ]);
        var no = new { feasible = false, opinion = "与现有语音系统冲突" };
        (await Pool.Do(product, queue, "evaluation", no)).Done();

        var agent = await house.As("李明");
        foreach (var number in (string[])[night, queue])
        {
            var told = (await Pool.Do(agent, number, "notice", Pool.Telling)).Done();
            told["toldAt"].GetValue<DateTimeOffset>().ShouldBe(HouseClock.At("2026-03-10 09:00"));
            told["owesWord"].GetValue<bool>().ShouldBeFalse();
        }

        await house.At("2026-03-16 08:00");
        product = await pool.Product();
        var next = (await product.Get("/api/suggestion-digests/ZB2026002")).Done();
        next["items"].AsArray().ShouldHaveSingleItem()!["text"]!
            .GetValue<string>()
            .ShouldBe("第二周的建议");
        var later = (await product.Get("/api/suggestion-digests/ZB2026001")).Done();
        later["adopted"].GetValue<int>().ShouldBe(1);
        await house.At("2026-03-23 08:00");
        (await (await pool.Product()).Get("/api/suggestion-digests"))
            .Done()["items"]
            .AsArray()
            .Count.ShouldBe(2);
    }

    public static TheoryData<object, string> Verdicts =>
        new()
        {
            { new { }, "feasible" },
            { new { feasible = true }, "days" },
            { new { feasible = true, days = 0 }, "days" },
            { new { feasible = true, days = 1001 }, "days" },
            { new { feasible = false }, "opinion" },
            { new { feasible = false, opinion = " " }, "opinion" },
            { new { feasible = true, days = 1000 }, "" },
            { new { feasible = false, opinion = "成本过高" }, "" },
        };

    [Theory, MemberData(nameof(Verdicts))]
    [Row("S0-71")]
    public async Task a_verdict_names_its_cycle_or_its_opinion(object verdict, string wrong)
    {
        await using var house = await TestHouse.Start("sqlite");
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested(Night);
        var answer = await Pool.Do(await pool.Product(), number, "evaluation", verdict);
        answer.Fields.ShouldBe(wrong.Length == 0 ? [] : [wrong]);
        ((int)answer.Status).ShouldBe(wrong.Length == 0 ? 200 : 422);
    }

    [Theory, Engines]
    [Row("S0-70")]
    public async Task each_step_waits_for_the_one_before_and_feasible_stays_in_the_worklist(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested(Night);
        var product = await pool.Product();
        var agent = await house.As("李明");
        (await Pool.Do(product, number, "plan", Pool.Planned("2026-04-24"))).Refused(
            "suggestion.not-feasible"
        );
        (await Pool.Do(agent, number, "notice", Pool.Telling)).Refused("suggestion.undecided");
        (await Pool.Do(agent, number, "evaluation", new { feasible = true, days = 5 })).Refused(
            "not-allowed"
        );
        (await Pool.Do(product, number, "assessment", new { department = "technology" })).Done();
        (await Pool.Kinds(await house.As("王磊"))).ShouldContain("suggestion-assess");
        var head = await house.As("王磊");
        (await Pool.Do(head, number, "evaluation", new { feasible = true, days = 45 })).Done();
        (await Pool.Do(head, number, "evaluation", new { feasible = true, days = 45 })).Refused(
            "suggestion.decided"
        );
        (await Work(house, "suggestion")).ShouldBe([number]);
        (await Pool.Kinds(agent)).ShouldContain("suggestion-judged");
        (await Pool.Do(agent, number, "notice", Pool.Telling)).Done();
        (await Pool.Do(agent, number, "notice", Pool.Telling)).Refused("suggestion.told-already");
        (await Work(house, "suggestion")).ShouldBe([number]);

        var planned = (await Pool.Do(head, number, "plan", Pool.Planned("2026-04-24"))).Done();
        (await Work(house, "suggestion")).ShouldBeEmpty();
        var item = planned["improvementNumber"].GetValue<string>();
        (await Pool.OnPlan(product, item, "completion", new { })).Fields.ShouldBe(["effect"]);
        (
            await Pool.OnPlan(product, item, "completion", new { effect = "夜间来电全部接通" })
        ).Done();
        var done = await pool.Of(number);
        done["stateText"].GetValue<string>().ShouldBe("已实施");
        done["owesWord"].GetValue<bool>().ShouldBeTrue();
        done["draft"].GetValue<string>().ShouldContain(Night);
        (await Work(house, "suggestion")).ShouldBe([number]);
        (await Pool.Do(agent, number, "notice", Pool.Telling)).Done();
        (await Work(house, "suggestion")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S0-70")]
    public async Task whoever_wrote_it_down_is_reminded_until_the_customer_knows(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested(Night);
        var product = await pool.Product();
        (await Pool.Do(product, number, "evaluation", new { feasible = true, days = 5 })).Done();
        foreach (
            var (at, times) in new[]
            {
                ("2026-03-12 08:59", 0),
                ("2026-03-12 09:00", 1),
                ("2026-03-14 08:59", 1),
                ("2026-03-14 09:00", 2),
            }
        )
        {
            await house.At(at);
            (await Reminders()).ShouldBe(times, at);
        }

        var list = (await (await house.As("陈强")).Get("/api/suggestions?state=untold")).Done();
        list["items.0.number"].GetValue<string>().ShouldBe(number);
        (await Pool.Do(await house.As("李明"), number, "notice", Pool.Telling)).Done();
        await house.At("2026-03-20 09:00");
        (await Reminders()).ShouldBe(2);
        list = (await (await house.As("陈强")).Get("/api/suggestions?state=untold")).Done();
        list["items"].AsArray().ShouldBeEmpty();

        async Task<int> Reminders() =>
            (await Pool.Kinds(await house.As("李明"))).Count(k => k == "suggestion-untold");
    }

    [Theory, Engines]
    [Row("S1-36")]
    public async Task the_pool_is_filtered_and_shows_each_their_own(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var first = await pool.Suggested(Night);
        await house.At("2026-03-10 09:05");
        var second = await pool.Suggested("热线播报排队人数");
        var product = await pool.Product();
        (await Pool.Do(product, first, "assessment", new { department = "technology" })).Done();
        foreach (
            var (who, query, seen) in new (string, string, string[])[]
            {
                ("陈强", "", [second, first]),
                ("陈强", "?state=pending", [second]),
                ("陈强", "?state=assessing", [first]),
                ("陈强", "?department=product", [second]),
                ("陈强", "?department=technology", [first]),
                ("王磊", "", [first]),
                ("李明", "", [second, first]),
                ("赵静", "", []),
            }
        )
        {
            (await (await house.As(who)).Get($"/api/suggestions{query}"))
                .Done()["items"]
                .AsArray()
                .Select(i => i!["number"]!.GetValue<string>())
                .ShouldBe(seen, $"{who} {query}");
        }

        var supervisor = await house.As("陈强");
        (await supervisor.Get("/api/suggestions?state=magic")).Fields.ShouldBe(["state"]);
        (await supervisor.Get("/api/suggestions?department=x")).Fields.ShouldBe(["department"]);
        ((int)(await (await house.As("赵静")).Get($"/api/suggestions/{first}")).Status).ShouldBe(
            404
        );
    }

    private static async Task<List<string>> Work(TestHouse house, string kind) =>
        [
            .. (await (await house.As("刘洋")).Get($"/api/desk/items?view=all&kind={kind}"))
                .Done()["items"]
                .AsArray()
                .Select(i => i!["number"]!.GetValue<string>()),
        ];
}
