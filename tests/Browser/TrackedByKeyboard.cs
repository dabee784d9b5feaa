namespace Huisheng.Browser;

/// <summary>The tracking list by keyboard: found, opened, the next contact agreed upon, back in the list with its new day.</summary>
public sealed class TrackedByKeyboard(Chromium chromium)
{
    [Fact]
    [Row("S2-87")]
    public async Task who_is_not_satisfied_is_found_in_the_list_and_gets_the_next_day_by_keyboard()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var agent = await place.House.As("李明");
        (
            await agent.Post(
                $"/api/deadlines/case/{scene.Case}/reason",
                new { reason = "处理较忙" }
            )
        ).Done();
        var version = (await agent.Get($"/api/cases/{scene.Case}")).Done().Version;
        (
            await agent.Post(
                $"/api/cases/{scene.Case}/notice",
                new
                {
                    channel = "telephone",
                    text = "结果已告知",
                    understood = true,
                    satisfaction = new { score = 2, reason = "没有修好" },
                },
                version
            )
        ).Done();

        var seat = await place.SeatOf("王磊", keys: true);
        await seat.Go("/cases");
        await seat.Settled();
        await seat.Hand.Follow("跟踪");
        await Expect(seat.Page)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/cases/tracking$"));
        await Expect(seat.Page.Locator(".next-on")).ToHaveTextAsync("2026-03-10 ");
        await Shot(seat, "list");
        await seat.Hand.Follow(scene.Case);
        await seat.Settled();
        await seat.Hand.Press("约定下次联系");
        await seat.Hand.Fill("下次联系", "2026-03-09");
        await seat.Hand.Fill("上次沟通内容", "客户说仍会重启");
        await Shot(seat, "form");
        await seat.Hand.Press("确认约定下次联系");
        await Expect(seat.Page.Locator(".next-on")).ToHaveTextAsync("2026-03-09 今天");
        await seat.Settled();
        await seat.Go("/cases/tracking");
        await Expect(seat.Page.Locator(".next-on")).ToHaveTextAsync("2026-03-09 今天");
        await seat.Shows("客户说仍会重启");
        await Shot(seat, "after");
        await seat.Go("/cases/open-loops");
        await Expect(seat.Page.Locator(".loop-counts")).ToContainTextAsync("2026-03 登记、未闭环");
        await seat.Shows(scene.Case);
        await Shot(seat, "loops");
        await seat.Turn("en", "dark");
        await Shot(seat, "loops-en");
        seat.Faults.ShouldBeEmpty();
    }

    private static Task Shot(Seat seat, string name) =>
        Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } place
            ? seat.Page.ScreenshotAsync(new() { Path = Path.Combine(place, $"{name}.png") })
            : Task.CompletedTask;
}
