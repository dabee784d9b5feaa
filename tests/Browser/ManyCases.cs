using System.Text.RegularExpressions;

namespace Huisheng.Browser;

/// <summary>Three cases are handed out at once; what may not be handed out says why and stays selected.</summary>
public sealed class ManyCases(Chromium chromium)
{
    [Fact]
    [Row("S1-30")]
    public async Task two_of_three_are_dispatched_and_the_third_says_why_by_keyboard()
    {
        var (place, scene) = await Workplace.OpenScene(chromium);
        await using var open = place;
        await scene.RegisterAnother();
        var agent = await place.House.As("李明");
        var another = (await agent.Get("/api/cases")).Done()["items.0.number"].GetValue<string>();
        string[] free = [scene.Fresh, another];
        var seat = await place.SeatOf("李明", keys: true);
        await seat.Go("/cases?state=open");
        await seat.Settled();
        foreach (var number in (string[])[.. free, scene.AtWork])
        {
            await seat.Hand.Activate(Box(seat, number));
            await Expect(Box(seat, number)).ToBeCheckedAsync();
        }

        await seat.Shows("已选 3 条");
        await Shot(seat, "selected");
        await seat.Hand.Press("派单");
        await Choose(seat, "技术部");
        await seat.Hand.Tick("未告知客户");
        await seat.Settled();
        await Shot(seat, "form");
        await seat.Hand.Press("确认派单");
        var end = seat.Page.GetByRole(AriaRole.Group, new() { Name = "批量办理结果" });
        await Expect(end).ToBeFocusedAsync();
        await Expect(end).ToContainTextAsync("完成 2 条");
        await Expect(end.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Expect(end).ToContainTextAsync(await Sentence(agent, scene.AtWork));
        await Expect(Box(seat, scene.AtWork)).ToBeCheckedAsync();
        await Expect(Box(seat, another)).Not.ToBeCheckedAsync();
        await seat.Settled();
        await Shot(seat, "end");
        (await Axe.Violations(seat)).ShouldBeEmpty();
        foreach (var number in free)
        {
            (await agent.Get($"/api/cases/{number}"))
                .Done()["state"]
                .GetValue<string>()
                .ShouldBe("dispatched");
        }

        await seat.Turn("en", "dark");
        await Shot(seat, "end-en");
        await seat.Turn("zh-CN", "light");
        await seat.Hand.Press("继续办其余 1 条");
        await Expect(end).ToContainTextAsync("完成 0 条");
        await seat.Hand.Activate(end.GetByRole(AriaRole.Link, new() { Name = scene.AtWork }));
        await Expect(seat.Page).ToHaveURLAsync(new Regex($"/cases/{scene.AtWork}$"));
        seat.Faults.ShouldBeEmpty();
    }

    private static ILocator Box(Seat seat, string number) =>
        seat.Page.GetByRole(AriaRole.Checkbox, new() { Name = $"选择 {number} " });

    /// <summary>The list above the table is cut by a department too.</summary>
    private static async Task Choose(Seat seat, string department)
    {
        await seat.Hand.Activate(seat.Page.Locator(".act-card #department"));
        await seat.Keys.InsertTextAsync(department);
        await Expect(
                seat.Page.Locator(".ant-select-dropdown:visible .ant-select-item-option-active")
            )
            .ToContainTextAsync(department);
        await seat.Keys.PressAsync("Enter");
    }

    /// <summary>What the page of the case says about the same act.</summary>
    private static async Task<string> Sentence(Person agent, string number) =>
        (await agent.Get($"/api/cases/{number}"))
            .Done()["actions"]
            .AsArray()
            .Single(a => a!["code"]!.GetValue<string>() == "dispatch")!["refusal"]![
            "title"
        ]!.GetValue<string>();

    private static Task Shot(Seat seat, string name) =>
        Environment.GetEnvironmentVariable("HUISHENG_SHOTS") is { Length: > 0 } place
            ? seat.Page.ScreenshotAsync(new() { Path = Path.Combine(place, $"many-{name}.png") })
            : Task.CompletedTask;
}
