using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Remedies;

/// <summary>What was planned for the customer is done, or taken back with its reason, before the case is closed (S2-86).</summary>
public sealed class BeforeClosing
{
    [Theory, Engines]
    [Row("S2-86", "S2-90")]
    public async Task an_open_measure_stands_before_closing_until_it_is_done_or_withdrawn(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:00", "2026-03-10 09:05");
        await loop.Solve("2026-03-10 09:10", "2026-03-10 09:20", "2026-03-10 09:40");
        var repair = await Plan(house, loop, new { kind = "repair", text = "更换电源" });
        var coupon = await Plan(
            house,
            loop,
            new
            {
                kind = "inspection",
                text = "复检",
                condition = "再次报修",
                then = "replacement",
            }
        );
        (await loop.Tell(5)).Done();
        await loop.Visit("李明", "t1", "2026-03-10 10:30", "2026-03-10 10:40");
        await loop.Visit("王芳", "t2", "2026-03-14 10:00", "2026-03-14 10:10");

        (await Missing(loop)).ShouldBe([Text(repair), Text(coupon)]);
        (await loop.See())["obligations"]
            .AsArray()
            .Where(o => o!["open"]!.GetValue<bool>())
            .Select(o => o!["number"]!.GetValue<string>())
            .ShouldBe([Number(repair), Number(coupon)]);

        var owner = await house.As("王磊");
        (await Measures.Do(owner, repair, "completion", new { note = "已更换" })).Done();
        (await Missing(loop)).ShouldBe([Text(coupon)]);
        (await Measures.Do(owner, coupon, "withdrawal", new { })).Fields.ShouldBe(["reason"]);
        var taken = (
            await Measures.Do(owner, coupon, "withdrawal", new { reason = "客户不再需要" })
        ).Done();
        taken["stateText"].GetValue<string>().ShouldBe("已撤销");
        (await Measures.Do(owner, coupon, "withdrawal", new { reason = "再撤" })).Refused(
            "remedy.done-already"
        );
        (await loop.Do("李明", "closure", new { }))["state"].GetValue<string>().ShouldBe("closed");
    }

    private static async Task<JsonNode> Plan(TestHouse house, CaseLoop loop, object measure) =>
        (await (await house.As("王磊")).Post($"/api/cases/{loop.Number}/remedies", measure))
            .Done()["remedies.items"]
            .AsArray()
            .Last()!;

    private static string Number(JsonNode measure) => measure["number"]!.GetValue<string>();

    private static string Text(JsonNode measure) =>
        $"处理措施 {Number(measure)}：{measure["text"]}";

    private static async Task<List<string>> Missing(CaseLoop loop) =>
        [
            .. (await loop.Try("李明", "closure", new { }))
                .Refused("case.loop-not-closed")["missing"]
                .AsArray()
                .Select(m => m!["text"]!.GetValue<string>()),
        ];
}
