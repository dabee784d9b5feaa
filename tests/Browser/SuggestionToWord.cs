using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>建议: from the call it was said in to the customer who hears what became of it.</summary>
public sealed class SuggestionToWord(Chromium chromium)
{
    private const string Said = "建议增加24小时在线客服";

    [Fact]
    [Row("S1-36", "S0-70", "X-10")]
    public async Task a_suggestion_goes_from_the_call_to_the_plan_and_back_to_the_customer()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 09:00");
        var agent = await place.SeatOf("李明");
        await agent.Go("/calls/new");
        await agent.Hand.Press("新建客户");
        await agent.Hand.Fill("姓名", "王五");
        await agent.Hand.Fill("只知道部分号码", "139");
        await agent.Hand.Press("建立客户");
        await agent.Hand.Choose("来电类型", "建议");
        await agent.Hand.Fill("事件", Said);
        await agent.Hand.Press("客户说“对”");
        await agent.Hand.Press("保存来电记录");
        await agent.Hand.Follow("JY2026001");
        await agent.Shows("待评估");

        var manager = await place.SeatOf("刘洋");
        await manager.Go("/suggestions");
        await manager.Hand.Follow("JY2026001");
        await manager.Hand.Press("评估结论");
        await manager.Hand.Choose("结论", "可行");
        await manager.Page.Locator("#days").FillAsync("45");
        await manager.Hand.Press("确认评估结论");
        await manager.Shows("45 天，计划 2026-04-24 完成");
        await manager.Hand.Press("纳入计划");
        await manager.Hand.Choose("改进类别", "改进服务");
        await manager.Hand.Select("负责人", "刘");
        await manager.Hand.Press("确认纳入计划");
        await manager.Hand.Follow("GC2026001");
        await manager.Shows("进行中");

        await agent.Page.ReloadAsync();
        await agent.Hand.Press("告知客户");
        await Expect(agent.Page.Locator("#text")).ToHaveValueAsync(new Regex("2026-04-24"));
        await agent.Hand.Press("确认告知客户");
        await agent.Shows("已告知客户 2026-03-10 09:00");
        await agent.Hand.Follow("20260301");
        await agent.Shows("来电记录 20260301");
        agent.Faults.ShouldBeEmpty();
        manager.Faults.ShouldBeEmpty();
    }
}
