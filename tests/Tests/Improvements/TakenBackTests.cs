using System.Text.Json.Nodes;

namespace Huisheng.Tests.Improvements;

/// <summary>A verdict that was wrong, and a customer who cannot be told: neither is the end, and neither goes on for ever.</summary>
public sealed class TakenBackTests
{
    [Theory, Engines]
    [Row("S0-70", "E-05")]
    public async Task a_verdict_is_taken_back_and_the_customer_who_heard_it_hears_the_next_one(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested("增加夜间客服");
        var product = await pool.Product();
        var agent = await house.As("李明");
        (await Pool.Do(product, number, "reconsideration", Because)).Refused(
            "suggestion.undecided"
        );
        var no = new { feasible = false, opinion = "没有人手" };
        (await Pool.Do(product, number, "evaluation", no)).Done();
        (await Pool.Do(agent, number, "notice", Pool.Telling)).Done();
        (await Pool.Do(product, number, "reconsideration", new { reason = " " })).Fields.ShouldBe([
            "reason",
        ]);
        (await Pool.Do(agent, number, "reconsideration", Because)).Refused("not-allowed");

        var again = (await Pool.Do(product, number, "reconsideration", Because)).Done();
        again["state"].GetValue<string>().ShouldBe("assessing");
        again["owesWord"].GetValue<bool>().ShouldBeFalse();
        again.Body!["opinion"].ShouldBeNull();
        (await Pool.Kinds(agent)).ShouldContain("suggestion-reconsidered");
        var entry = (await product.Get($"/api/suggestions/{number}/timeline")).Done()["items.0"];
        entry["reason"]!.GetValue<string>().ShouldBe("已招到夜班");
        entry["changes"]!
            .AsArray()
            .Select(c => $"{c!["field"]} {c["from"]}")
            .ShouldBe(["suggestion-state 不可行", "opinion 没有人手"]);

        (await Pool.Do(product, number, "evaluation", new { feasible = true, days = 5 })).Done();
        var judged = await pool.Of(number);
        judged["owesWord"].GetValue<bool>().ShouldBeTrue();
        (await Pool.Do(agent, number, "notice", Pool.Telling)).Done();
        (await Pool.Do(product, number, "plan", Pool.Planned("2026-04-24"))).Done();
        (await Pool.Do(product, number, "reconsideration", Because)).Refused(
            "suggestion.planned-already"
        );
    }

    [Theory, Engines]
    [Row("E-05")]
    public async Task nobody_is_reminded_any_more_once_the_customer_cannot_be_told_and_why_is_said(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var pool = await Pool.Open(house);
        await house.At("2026-03-10 09:00");
        var number = await pool.Suggested("增加夜间客服");
        var untold = await pool.Suggested("播报排队人数");
        var product = await pool.Product();
        foreach (var one in (string[])[number, untold])
        {
            (await Pool.Do(product, one, "evaluation", new { feasible = true, days = 5 })).Done();
        }

        var agent = await house.As("李明");
        (await Pool.Do(agent, number, "no-notice", new { })).Fields.ShouldBe(["reason"]);
        var said = (
            await Pool.Do(agent, number, "no-notice", new { reason = "号码已停机" })
        ).Done();
        said["untoldReason"].GetValue<string>().ShouldBe("号码已停机");
        said["owesWord"].GetValue<bool>().ShouldBeFalse();
        said.Body!["toldAt"].ShouldBeNull();
        await house.At("2026-03-20 09:00");
        (await Reminded(house)).Distinct().ShouldBe([untold]);
        (await Pool.Do(await house.As("李明"), number, "notice", Pool.Telling)).Refused(
            "suggestion.told-already"
        );

        // That it was carried out is other news, and somebody tries again.
        product = await pool.Product();
        var item = (await Pool.Do(product, number, "plan", Pool.Planned("2026-04-24")))
            .Done()["improvementNumber"]
            .GetValue<string>();
        (await Pool.OnPlan(product, item, "completion", new { effect = "已接通" })).Done();
        (await pool.Of(number))["owesWord"].GetValue<bool>().ShouldBeTrue();
    }

    private static readonly object Because = new { reason = "已招到夜班" };

    private static async Task<List<string>> Reminded(TestHouse house) =>
        [
            .. (await (await house.As("李明")).Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Where(n => n!["kind"]!.GetValue<string>() == "suggestion-untold")
                .Select(n => Number(n!)),
        ];

    private static string Number(JsonNode notice) => notice["subjectNumber"]!.GetValue<string>();
}
