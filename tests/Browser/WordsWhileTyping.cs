namespace Huisheng.Browser;

/// <summary>A word nobody says to a customer is marked while it is typed on a case, and what is said instead is one key away.</summary>
public sealed class WordsWhileTyping(Chromium chromium)
{
    private const string Said = "我为您核实后回复您";

    [Fact]
    [Row("S1-51", "S2-80")]
    public async Task a_word_in_an_act_of_a_case_is_marked_and_replaced_by_one_key()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        var seat = await place.SeatOf("王磊", keys: true);
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Settled();
        await seat.Hand.Press("记录处理结果");
        var result = Field(seat, "处理结果");
        await seat.Hand.Write(Area(seat, "处理结果"), "这个不清楚");
        await Expect(result.Locator("mark")).ToHaveTextAsync("不清楚");
        await Expect(result.Locator(".marked-notes")).ToContainTextAsync($"改为“{Said}”");
        await Shot(seat, "case");
        await seat.Keys.PressAsync("Alt+Enter");
        await Expect(Area(seat, "处理结果")).ToHaveValueAsync($"这个{Said}");
        await Expect(Area(seat, "处理结果")).ToBeFocusedAsync();
        await Expect(result.Locator("mark")).ToHaveCountAsync(0);

        var solution = Field(seat, "解决方案");
        await seat.Hand.Write(Area(seat, "解决方案"), "我不知道，态度恶劣");
        await Expect(solution.Locator("mark")).ToHaveTextAsync(["不知道", "态度恶劣"]);
        await seat.Turn("en", "dark");
        await Shot(seat, "case-en-dark");
        await seat.Turn("zh-CN", "light");
        await seat.Hand.Activate(solution.Locator(".marked-notes button"));
        await Expect(Area(seat, "解决方案")).ToHaveValueAsync($"我{Said}，态度恶劣");
        await Expect(solution.Locator("mark")).ToHaveTextAsync("态度恶劣");
        seat.Faults.ShouldBeEmpty();
    }

    private static ILocator Area(Seat seat, string label) =>
        seat.Page.GetByRole(AriaRole.Textbox, new() { Name = label });

    private static ILocator Field(Seat seat, string label) =>
        seat.Page.Locator(".marked").Filter(new() { Has = Area(seat, label) });

    private static Task Shot(Seat seat, string name) =>
        Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } place
            ? seat.Page.ScreenshotAsync(new() { Path = Path.Combine(place, $"{name}.png") })
            : Task.CompletedTask;
}
