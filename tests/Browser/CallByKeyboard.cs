using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>弹屏 and 通话条 with the keyboard alone: the card takes no focus, Enter opens it only where Enter means nothing else.</summary>
public sealed class CallByKeyboard(Chromium chromium)
{
    [Fact]
    [Row("S1-79", "S1-81")]
    public async Task a_call_is_opened_put_through_and_left_without_a_mouse()
    {
        await using var place = await Workplace.Open(chromium, "2026-03-10 10:00");
        var agent = await place.House.As("李明");
        (
            await agent.Post(
                "/api/customers",
                new
                {
                    name = "张伟",
                    gender = "male",
                    phone = "13812345678",
                }
            )
        ).Done();
        var seat = await place.SeatOf("李明", keys: true);
        await seat.Go("/calls/new");
        var event_ = seat.Page.Locator("#description_event");
        await seat.Hand.Write(event_, "正在记录");
        (await agent.Post("/api/phone/simulator", new { from = "13812345678" })).Done();
        var pop = seat.Page.Locator(".pop");
        await Expect(pop).ToContainTextAsync("张先生");
        await Expect(event_).ToBeFocusedAsync();
        await seat.Keys.PressAsync("Enter");
        await Expect(event_).ToHaveValueAsync("正在记录\n");
        await Expect(pop).ToBeVisibleAsync();

        await seat.Go("/desk");
        await seat.Settled();
        await Expect(pop).ToBeVisibleAsync();
        await seat.Keys.PressAsync("Enter");
        await Expect(seat.Page).ToHaveURLAsync(new Regex("/calls/new\\?phone="));
        await Expect(seat.Page.Locator(".call-now")).ToContainTextAsync("通话中");
        await Expect(seat.Page.Locator(".new-call .face")).ToContainTextAsync("张先生");

        await seat.Hand.Press("转接");
        var steps = seat.Page.Locator(".transfer");
        var through = steps.Locator("footer button");
        await Expect(through).ToBeDisabledAsync();
        await seat.Hand.Press("已告知转接原因");
        await Expect(steps).ToContainTextAsync("您的问题涉及技术细节");
        await seat.Hand.Select("转接给哪位同事", "技术部 王* 2105");
        await seat.Hand.Press("已告知转接对象");
        await Expect(steps).ToContainTextAsync("我将为您转接至技术部王*工号2105");
        await Expect(through).ToBeDisabledAsync();
        await seat.Hand.Press("客户同意");
        await Expect(through).ToBeEnabledAsync();
        await seat.Hand.Activate(through);
        await seat.Hand.Press("挂断");
        await Expect(seat.Page.Locator(".agent")).ToContainTextAsync("话后整理");
        seat.Faults.ShouldBeEmpty();
    }
}
