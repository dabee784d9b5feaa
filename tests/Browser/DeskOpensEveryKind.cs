using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>Whatever kind of work a row of the desk is, it opens in its own panes there.</summary>
public sealed class DeskOpensEveryKind(Chromium chromium)
{
    [Fact]
    [Row("S0-70", "S0-85")]
    public async Task a_suggestion_and_an_item_of_the_plan_open_and_are_worked_on_at_the_desk()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("刘洋");
        await Suggestions.Pool(seat, scene);
        await Suggestions.Plan(seat, scene);

        await seat.Go("/desk?view=all&kind=suggestion");
        await seat
            .Page.Locator(".rows a", new() { HasText = "热线等待时播报排队人数" })
            .ClickAsync();
        await Expect(seat.Page).ToHaveURLAsync(new Regex("/desk/suggestion/JY"));
        await seat.Shows("热线等待时播报排队人数");
        await Expect(seat.Page.Locator(".pane-side")).ToContainTextAsync("来源");
        await seat.Hand.Press("评估结论");
        await seat.Hand.Choose("结论", "可行");
        await seat.Page.Locator("#days").FillAsync("30");
        await seat.Hand.Press("确认评估结论");
        await seat.Shows("30 天");

        await seat.Go("/desk?view=all&kind=improvement");
        await seat.Page.Locator(".rows a").First.ClickAsync();
        await Expect(seat.Page).ToHaveURLAsync(new Regex("/desk/improvement/GC"));
        await Expect(seat.Page.Locator(".pane-main h1")).ToContainTextAsync("GC2026");
        seat.Faults.ShouldBeEmpty();
    }
}
