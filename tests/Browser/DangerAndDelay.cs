namespace Huisheng.Browser;

/// <summary>What went wrong altogether: an emergency nobody has taken, a case that is late, a commitment that is broken.</summary>
public sealed class DangerAndDelay(Chromium chromium)
{
    [Fact]
    [Row("S1-77", "S1-78", "S2-79")]
    public async Task the_head_takes_the_emergency_and_says_why_before_anything_else()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var head = await place.SeatOf("王磊");
        await head.Go($"/cases/{scene.Danger}");
        var band = head.Page.Locator(".emergency");
        await Expect(band).ToContainTextAsync("等待部门负责人确认");
        await head.Hand.Activate(band.Locator(".emergency-acts .ant-btn-dangerous"));
        await Expect(band).ToContainTextAsync("确认收到");
        await WorkThrough(head, band);

        await Explain(head, ".work > .overdue", "现场抢修中");
        await Expect(head.Button("启动应急预案")).ToHaveCountAsync(0);
        await Expect(head.Button("记录进度").First).ToBeVisibleAsync();
        var promise = head.Page.Locator(".commitments");
        await Expect(promise.GetByRole(AriaRole.Button, new() { Name = "兑现" }))
            .ToBeDisabledAsync();
        await Explain(head, ".commitments .overdue", "抢修未完成");
        await Expect(promise.GetByRole(AriaRole.Button, new() { Name = "兑现" }))
            .ToBeEnabledAsync();

        await head.Hand.Activate(band.GetByRole(AriaRole.Button).First);
        await head.Hand.Fill("处置结果", "已恢复供电");
        await head.Hand.Activate(band.Locator("button[type=submit]"));
        await Expect(band).ToContainTextAsync("应急预案已结束");
        await Expect(head.Button("启动应急预案").First).ToBeVisibleAsync();
        head.Faults.ShouldBeEmpty();
    }

    private static async Task WorkThrough(Seat head, ILocator band)
    {
        var points = band.Locator("li");
        for (var i = 0; i < await points.CountAsync(); i++)
        {
            await head.Hand.Activate(points.Nth(i).Locator("input"));
            await Expect(points.Nth(i).Locator(".sm")).ToContainTextAsync("王*");
        }
    }

    private static async Task Explain(Seat head, string bar, string reason)
    {
        var late = head.Page.Locator(bar);
        await late.Locator("input").FillAsync(reason);
        await head.Hand.Activate(late.GetByRole(AriaRole.Button));
        await Expect(late).ToHaveCountAsync(0);
    }
}
