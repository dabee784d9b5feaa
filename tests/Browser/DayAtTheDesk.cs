using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>A day of an agent with a headset on, with the keyboard alone: a call, a feedback and its case, a call-back, a search, going home.</summary>
public sealed class DayAtTheDesk(Chromium chromium)
{
    private const string Phone = "13812345678";
    private Workplace place = null!;
    private Seat seat = null!;

    [Fact]
    [Row("S1-01", "S1-03", "R31")]
    public async Task an_agent_works_from_sign_in_to_sign_out_without_a_mouse()
    {
        await using var open = place = await Workplace.Open(chromium, "2026-03-10 09:00");
        await Arranged();
        seat = await place.SeatOf("李明", keys: true);
        await Call();
        await Feedback();
        await Dispatch();
        await CallBack();
        await Search();
        await seat.Hand.Activate(seat.Page.Locator(".rail-me"));
        var leave = seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "退出登录" });
        await Expect(seat.Page.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
        await seat.Keys.PressAsync("ArrowUp");
        await Expect(leave).ToBeFocusedAsync();
        await seat.Keys.PressAsync("Enter");
        await Expect(seat.Page.Locator("#jobNumber")).ToBeVisibleAsync();
        seat.Faults.ShouldBeEmpty();
    }

    private async Task Arranged()
    {
        var agent = await place.House.As("李明");
        var customer = new
        {
            name = "张伟",
            gender = "male",
            phone = Phone,
        };
        (await agent.Post("/api/customers", customer)).Done();
    }

    private async Task Rings(string then)
    {
        var agent = await place.House.As("李明");
        var ring = (await agent.Post("/api/phone/simulator", new { from = Phone })).Done();
        var pop = seat.Page.Locator(".pop");
        await Expect(pop).ToContainTextAsync("张先生");
        if (then == "ended")
        {
            var path = $"/api/phone/calls/{ring["number"].GetValue<string>()}/simulator";
            (await agent.Post(path, new { type = then })).Done();
            await Expect(pop).ToBeHiddenAsync();
        }
    }

    private async Task Call()
    {
        await seat.Settled();
        await Rings("");
        await seat.Keys.PressAsync("Enter");
        await Expect(seat.Page).ToHaveURLAsync(new Regex("/calls/new\\?phone="));
        var hand = seat.Hand;
        await hand.Choose("来电类型", "咨询");
        await hand.Fill("事件", "询问会员积分兑换规则及有效期");
        await seat.Shows("询问会员积分兑换规则及有效期，对吗？”");
        await seat.Keys.PressAsync("Alt+y");
        await seat.Shows("客户已确认");
        await hand.Fill("当场答复", "积分1年有效,可兑换商城商品");
        await hand.Tick("客户已理解答复");
        await hand.Choose("客户评分", "5");
        await hand.Press("挂断");
        await Expect(seat.Page.Locator(".agent")).ToContainTextAsync("话后整理");
        await hand.Press("保存来电记录");
        await seat.Shows("来电记录 20260301");
        await hand.Press("归档");
        await hand.Press("确认归档");
        await seat.Shows("已归档 2026-03-10 09:00");
    }

    private async Task Feedback()
    {
        var hand = seat.Hand;
        await hand.Follow("反馈");
        await hand.Follow("登记反馈");
        await hand.Choose("适用场景", "售后问题处理");
        await hand.Choose("具体环节", "质量故障");
        await hand.Select("接收渠道", "线下门店");
        await hand.Fill("完整电话或后四位", Phone);
        await hand.Press("查找");
        await hand.Activate(seat.Page.Locator(".found button").First);
        await hand.Fill("事件", "路由器三天没修好");
        await hand.Choose("客户期望", "维修");
        await hand.Select("问题类型", "质量");
        await hand.Choose("影响范围", "影响正常使用");
        await hand.Press("保存反馈记录");
        await seat.Shows("反馈记录 FBD202603001");
    }

    private async Task Dispatch()
    {
        await seat.Hand.Follow("工单 SD2026001");
        await seat.Hand.Press("派单");
        await seat.Hand.Fill("告知客户的联系时限", "2026-03-11 12:00");
        await seat.Hand.Press("确认派单");
        await seat.Shows("已派发");
    }

    private async Task CallBack()
    {
        await seat.Settled();
        await Rings("ended");
        await seat.Hand.Follow("话务");
        await seat.Hand.Activate(seat.Page.Locator("a[data-row]").First);
        await seat.Hand.Choose("回拨结果", "已接通");
        await seat.Hand.Press("登记回拨");
        await seat.Shows("已接通");
    }

    private async Task Search()
    {
        await seat.Find("路由器");
        await seat.Shows("SD2026001");
        await seat.Hand.Follow("SD2026001");
        await seat.Shows("路由器三天没修好");
    }
}
