namespace Huisheng.Browser;

/// <summary>The loop from call to archive, on the screens of the people who do it.</summary>
public sealed class CallToArchive(Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Row("E-01", "C-15", "S1-45")]
    public async Task a_complaint_goes_from_call_to_archive(bool byKeyboardAlone)
    {
        await using var place = await Workplace.Open(chromium, "2023-10-01 09:30");
        var loop = new Loop(place, byKeyboardAlone);
        await loop.Register();
        await loop.Dispatch();
        await loop.Solve();
        await loop.Tell();
        await loop.CloseRefused();
        await loop.Visit("李明", "解决后回访", "2023-10-02 17:28", "2023-10-02 17:30");
        await loop.Visit("王芳", "跟踪回访", "2023-10-05 10:00", "2023-10-05 10:04");
        await loop.CloseAndArchive();
        await Expect(loop.Agent.Page.Locator(".step-bar li, ol.steps li").First).ToBeVisibleAsync();
        await loop.Agent.Find(Loop.Call);
        await Expect(loop.Agent.Page.Locator("table.sheet td"))
            .ToHaveTextAsync([
                "20231001",
                "2023-10-01 09:30",
                "张*",
                "5678",
                "投诉",
                "2023-09-30购买的设备出现故障,联系售后未响应,要求24小时内解决",
                "李*",
                "已解决",
                "已派工程师上门维修,10月2日前完成",
                "5",
                "工单号:SD2023901",
            ]);
        loop.Agent.Faults.ShouldBeEmpty();
    }
}
