namespace Huisheng.Browser;

/// <summary>E-02, and what a form does when something is wrong with it.</summary>
public sealed class AnsweredAtOnce(Chromium chromium)
{
    [Fact]
    [Row("E-02", "S1-26")]
    public async Task an_inquiry_is_refused_without_an_answer_keeps_its_text_then_is_archived()
    {
        await using var place = await Workplace.Open(chromium, "2023-10-01 14:20");
        var seat = await place.SeatOf("赵静");
        await seat.Go("/calls/new");
        await seat.Hand.Press("新建客户");
        await seat.Hand.Fill("姓名", "王五");
        await seat.Hand.Fill("只知道部分号码", "139");
        await seat.Hand.Press("建立客户");
        await seat.Hand.Choose("来电类型", "咨询");
        await seat.Hand.Fill("事件", "询问会员积分兑换规则及有效期");
        await seat.Hand.Press("客户说“对”");
        await seat.Hand.Press("保存来电记录");
        await Expect(seat.Page.Locator("#answer_help")).ToBeVisibleAsync();
        await Expect(seat.Page.Locator("#description_event"))
            .ToHaveValueAsync("询问会员积分兑换规则及有效期");
        await seat.Hand.Fill("当场答复", "积分1年有效,可兑换商城商品,操作路径为…");
        await seat.Hand.Tick("客户已理解答复");
        await seat.Hand.Choose("客户评分", "4");
        await seat.Hand.Press("保存来电记录");
        await seat.Shows("来电记录 20231001");
        await seat.Hand.Follow("写成知识");
        await Expect(seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "解答" }))
            .ToHaveValueAsync("积分1年有效,可兑换商城商品,操作路径为…");
        await seat.Hand.Press("提出知识");
        await seat.Shows("来自记录 20231001");
        await seat.Find("20231001");
        await seat.Hand.Press("归档");
        await seat.Hand.Press("确认归档");
        await seat.Shows("已归档 2023-10-01 14:20");
        seat.Faults.ShouldBeEmpty();
    }
}
