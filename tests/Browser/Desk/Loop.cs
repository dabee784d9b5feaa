namespace Huisheng.Browser;

/// <summary>E-01 as the people of A公司 play it on their screens, with whichever hand their seats have.</summary>
internal sealed class Loop(Workplace place, bool keys)
{
    public const string Case = "SD2023901";
    public const string Call = "20231001";
    private const string Told = "2023-09-30购买的设备出现故障,联系售后未响应";

    public Seat Agent { get; private set; } = null!;

    /// <summary>09:30 – 09:38: 李明 takes the call of somebody unknown, and the complaint becomes a case.</summary>
    public async Task Register(Func<Seat, Task>? before = null)
    {
        var admin = await place.House.As(Cast.Administrator);
        (await admin.Post("/api/numbers/case/floor", new { last = "SD2023900" })).Done();
        Agent = await place.SeatOf("李明", keys);
        await Agent.Keys.PressAsync("n");
        await MakeCustomer();
        await Verify();
        await Describe();
        if (before is not null)
        {
            await before(Agent);
        }

        await place.At("2023-10-01 09:38");
        await Agent.Hand.Press("保存来电记录");
        await Expect(Agent.Page.Locator("h1 small")).ToHaveTextAsync(Case);
    }

    private async Task MakeCustomer()
    {
        var hand = Agent.Hand;
        await hand.Fill("完整电话或后四位", "13812345678");
        await hand.Press("查找");
        await Agent.Shows("没有找到这个号码的客户。");
        await hand.Press("新建客户");
        await hand.Fill("姓名", "张伟");
        await hand.Choose("称呼", "男");
        await Expect(Agent.Page.Locator("#customer_phone")).ToHaveValueAsync("13812345678");
        await hand.Press("建立客户");
        await Agent.Shows("138****5678");
    }

    private async Task Verify()
    {
        await Agent.Hand.Press("核对身份");
        await Agent.Hand.Fill("姓名", "张伟");
        await Agent.Hand.Fill("注册手机号", "13812345678");
        await Agent.Hand.Press("核对");
        await Agent.Shows("2 / 3 项一致 · 可办理");
    }

    private async Task Describe()
    {
        var hand = Agent.Hand;
        await hand.Choose("来电类型", "投诉");
        await hand.Fill("发生时间", "2023-09-30");
        await hand.Fill("涉及产品 / 服务", "设备");
        await hand.Fill("事件", Told);
        await hand.Fill("客户诉求", "要求24小时内解决");
        await Agent.Shows("，要求24小时内解决，对吗？”");
        await Agent.Keys.PressAsync("Alt+y");
        await Agent.Shows("客户已确认");
        await Expect(Agent.Page.GetByRole(AriaRole.Radio, new() { Name = "复杂业务/投诉" }))
            .ToBeCheckedAsync();
        await hand.Select("责任部门", "技术部");
        await hand.Choose("紧急程度", "紧急");
        await hand.Choose("紧急程度", "一般");
    }

    public async Task Dispatch()
    {
        await place.At("2023-10-01 09:50");
        await Agent.Hand.Press("派单");
        await Agent.Hand.Press("确认派单");
        await Agent.Shows("请填写告知客户的联系时限（由技术部联系）");
        await Agent.Hand.Tick("未告知客户");
        await Agent.Hand.Press("确认派单");
        await Agent.Shows("已派发");
    }

    /// <summary>王磊 of 技术部 calls at 10:20, works, and has it repaired the next day at 16:00.</summary>
    public async Task Solve()
    {
        await place.At("2023-10-01 10:20");
        var owner = await place.SeatOf("王磊", keys);
        await owner.Find(Case);
        await owner.Hand.Press("联系客户");
        await owner.Hand.Fill("沟通内容", "致歉并约定上门时间");
        await owner.Hand.Press("确认联系客户");
        await owner.Shows("已达成，提前 30分");
        await owner.Hand.Press("记录进度");
        await owner.Hand.Fill("进展", "已派工程师上门维修,10月2日前完成");
        await owner.Shows("识别到“10月2日前”");
        await owner.Hand.Fill("预计完成", "2023-10-02");
        await owner.Hand.Press("确认记录进度");
        await owner.Shows("10-02 24:00");
        await place.At("2023-10-02 16:00");
        await owner.ComeBack();
        await owner.Hand.Press("记录处理结果");
        await owner.Hand.Fill("处理结果", "已派工程师上门维修,10月2日前完成");
        await owner.Hand.Fill("解决方案", "更换主板");
        await owner.Hand.Tick("已派工程师上门维修,10月2日前完成（2023-10-02 24:00）");
        await owner.Hand.Press("确认记录处理结果");
        await owner.Shows("已处理，待反馈");
        await owner.Shows("提前 8小时");
        owner.Faults.ShouldBeEmpty();
    }

    /// <summary>16:40: fetched from 技术部, told by telephone, score 5. What is still open is on the screen.</summary>
    public async Task Tell()
    {
        await place.At("2023-10-02 16:40");
        await Agent.ComeBack();
        await Agent.Find(Case);
        await Agent.Hand.Press("获取结果");
        await Agent.Hand.Press("确认获取结果");
        await Agent.Hand.Press("告知客户");
        await Agent.Hand.Choose("客户评分", "5");
        await Agent.Hand.Press("确认告知客户");
        await Agent.Shows("回访中");
    }

    /// <summary>What a refusal to close says, and the list of what is open.</summary>
    public async Task CloseRefused()
    {
        await Expect(Agent.Button("办结")).ToHaveCountAsync(0);
        var open = Agent.Page.Locator("section.card", new() { HasText = "办结前还差" });
        await Expect(open.Locator("li:not(.settled)")).ToHaveCountAsync(2);
        await Agent.Hand.Activate(Agent.Page.Locator("button.refused"));
        var why = Agent
            .Page.Locator(".refused-list:visible > li", new() { HasText = "办结" })
            .First;
        await Expect(why.Locator("li")).ToHaveCountAsync(2);
        await Agent.Keys.PressAsync("Escape");
    }

    /// <summary>A follow-up from the desk: read aloud line by line, scored, recorded.</summary>
    public async Task Visit(string person, string title, string from, string to)
    {
        await place.At(from);
        var seat = person == "李明" ? Agent : await place.SeatOf(person, keys);
        if (person == "李明")
        {
            await seat.ComeBack();
        }

        await seat.Keys.PressAsync("g");
        await seat.Hand.Follow(title);
        await seat.Hand.Follow("打开回访");
        await seat.Hand.Press("开始回访");
        await Expect(seat.Button("结束通话")).ToBeVisibleAsync();
        await Read(seat);
        await place.At(to);
        await seat.Hand.Press("结束通话");
        await seat.Hand.Choose("问题已解决", "已解决");
        await seat.Hand.Press("提交回访记录");
        await seat.Shows("提交于");
        seat.Faults.ShouldBeEmpty();
    }

    private static async Task Read(Seat seat)
    {
        var lines = await seat.Page.Locator(".script-steps li").CountAsync();
        for (var line = 1; line <= lines; line++)
        {
            var scored = seat.Page.GetByRole(AriaRole.Radiogroup, new() { Name = "客户评分" });
            if (await scored.IsVisibleAsync())
            {
                await seat.Hand.Choose("客户评分", "5");
            }

            await (line < lines ? seat.Hand.Press("下一句") : seat.Hand.Tick("已说"));
        }
    }

    public async Task CloseAndArchive()
    {
        await place.At("2023-10-05 11:00");
        await Agent.ComeBack();
        await Agent.Find(Case);
        await Agent.Hand.Press("办结");
        await Agent.Hand.Press("确认办结");
        await Agent.Hand.Press("归档");
        await Agent.Hand.Press("确认归档");
        await Expect(Agent.Page.Locator(".case-meta .tag").First).ToHaveTextAsync("已归档");
    }
}
