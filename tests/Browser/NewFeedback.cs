namespace Huisheng.Browser;

/// <summary>A feedback is taken in at the desk: sentences to say, definitions beside the choice, hints, a record and its case.</summary>
public sealed class NewFeedback(Chromium chromium)
{
    [Fact]
    [Row("S2-85", "S2-21", "S2-80")]
    public async Task an_agent_takes_in_what_a_customer_reports_about_a_colleague()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-11 10:00");
        var agent = await place.SeatOf("李明");
        var hand = agent.Hand;
        await agent.Go("/feedback");
        await hand.Follow("登记反馈");
        await hand.Choose("适用场景", "日常服务交互");
        await hand.Select("接收渠道", "第三方平台评论");
        await MakeCustomer(agent);
        await agent.Shows("为了更准确地帮您解决问题，能否请您描述一下遇到的具体情况？");
        await hand.Fill("事件", "客服态度恶劣");
        await hand.Select("问题类型", "态度差");
        await agent.Shows("服务类 / 态度差：服务人员言语或举止不当，须记录客户引述的原话");
        await agent.Shows("“态度恶劣”是定性用语，请记录客户的原话和经过。");
        await hand.Fill("事件", "坐席说“你自己看”");
        await Expect(agent.Page.Locator(".hint-line")).ToHaveCountAsync(0);
        await hand.Choose("影响范围", "影响正常使用");
        await Expect(agent.Page.Locator("#urgency-urgent"))
            .ToHaveAttributeAsync("aria-checked", "true");
        await agent.Shows("本场景要素 1/3");
        await agent.Shows("优先级 P2");
        await hand.Press("保存反馈记录");
        await agent.Shows("此渠道须记下来源，如评论链接。");
        await Expect(agent.Page.Locator("#description_event")).ToHaveValueAsync("坐席说“你自己看”");
        await agent.Page.Locator("#reference").FillAsync("https://example.com/review/17");
        await hand.Press("保存反馈记录");
        await agent.Shows("反馈记录 FBD202603001");
        await agent.Shows("https://example.com/review/17");
        await hand.Follow("工单 SD2026001");
        await agent.Shows("反馈 FBD202603001");
        agent.Faults.ShouldBeEmpty();
    }

    private static async Task MakeCustomer(Seat agent)
    {
        var hand = agent.Hand;
        await hand.Fill("完整电话或后四位", "5678");
        await hand.Press("查找");
        await agent.Shows("没有找到这个号码的客户。");
        await hand.Press("新建客户");
        await hand.Fill("姓名", "张敏");
        await hand.Choose("称呼", "女");
        await hand.Press("建立客户");
        await Expect(agent.Page.Locator("[role=radiogroup][aria-label='客户类型']"))
            .ToBeVisibleAsync();
    }
}
