using System.Text.Json.Nodes;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Knowledge;

/// <summary>Knowledge beside the description: offered while it is typed, tied to the record it helped with (S1-28).</summary>
public sealed class UsedArticleTests
{
    [Theory, Engines]
    [Row("S1-28", "S1-27")]
    public async Task a_description_as_it_is_spoken_finds_the_article_and_other_words_do_not(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var points = await Published(house, "会员积分有效期", "积分1年有效，可兑换商城商品");
        var refund = await Published(house, "退款多久到账", "3至5个工作日原路退回");
        (await Near(house, "询问会员积分兑换规则及有效期")).ShouldBe([points]);
        (await Near(house, "客户说退款还没有到账，想知道要几个工作日")).ShouldBe([refund]);
        (await Near(house, "空调不制冷")).ShouldBeEmpty();
        (await Near(house, "")).ShouldBeEmpty();
        var head = await house.As("陈强");
        var version = (await head.Get($"/api/knowledge/{points}")).Done().Version;
        (
            await head.Post(
                $"/api/knowledge/{points}/withdrawal",
                new { reason = "不再适用" },
                version
            )
        ).Done();
        (await Near(house, "询问会员积分兑换规则及有效期")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-28")]
    public async Task what_was_used_stands_with_the_call_and_with_its_case(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var article = await Published(house, "设备重启", "按住电源键十秒");
        var agent = await house.As("李明");
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        call["articles"] = new JsonArray("ZS9999999");
        (await agent.Post("/api/calls", call)).Fields.ShouldContain("articles");
        call["articles"] = new JsonArray(article);
        var saved = await NewCalls.Register(agent, call);
        var (number, of) = (
            saved["number"].GetValue<string>(),
            saved["caseNumber"].GetValue<string>()
        );
        (await Used(agent, "call", number)).ShouldBe([article]);
        (await Used(agent, "case", of)).ShouldBe([article]);

        var second = await Published(house, "上门预约", "次日上门");
        var linked = new { kind = "case", number = of };
        (await agent.Post($"/api/knowledge/{second}/uses", linked)).Done();
        (await agent.Post($"/api/knowledge/{second}/uses", linked)).Refused("article.used-already");

        (await Used(agent, "case", of)).ShouldBe([article, second]);
        (await Used(agent, "call", number)).ShouldBe([article]);
        var strange = new { kind = "case", number = "SD9999" };
        (await agent.Post($"/api/knowledge/{second}/uses", strange)).Fields.ShouldBe(["number"]);
        ((int)(await agent.Get("/api/knowledge-uses/case/SD9999")).Status).ShouldBe(404);
        (
            (int)(await (await house.As("何伟")).Get($"/api/knowledge-uses/case/{of}")).Status
        ).ShouldBe(404);
    }

    public static async Task<string> Published(TestHouse house, string title, string answer)
    {
        var article = new { title, answer };
        var number = (await (await house.As("李明")).Post("/api/knowledge", new { article }))
            .Done()["number"]
            .GetValue<string>();
        (
            await (await house.As("陈强")).Post($"/api/knowledge/{number}/publication", new { }, 1)
        ).Done();
        return number;
    }

    private static async Task<List<string>> Near(TestHouse house, string text) =>
        Numbers((await (await house.As("李明")).Post("/api/knowledge-near", new { text })).Done());

    private static async Task<List<string>> Used(Person person, string kind, string number) =>
        Numbers((await person.Get($"/api/knowledge-uses/{kind}/{number}")).Done());

    private static List<string> Numbers(Answer answer) =>
        [.. answer.Body!.AsArray().Select(a => a!["number"]!.GetValue<string>())];
}
