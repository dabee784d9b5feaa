namespace Huisheng.Browser;

internal sealed partial record Scene
{
    private const string Question = "会员积分有效期";
    private const string Reply = "积分1年有效，可兑换商城商品，操作路径为我的—积分—兑换。";

    /// <summary>An article an agent proposed and the supervisor published.</summary>
    private async Task Knows()
    {
        var article = new { title = Question, answer = Reply };
        var number = (await (await House.As("李明")).Post("/api/knowledge", new { article }))
            .Done()["number"]
            .GetValue<string>();
        var supervisor = await House.As("陈强");
        (await supervisor.Post($"/api/knowledge/{number}/publication", new { }, 1)).Done();
    }
}
