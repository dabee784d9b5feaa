namespace Huisheng.Browser;

/// <summary>The page of a new feedback in the middle of the work. Found by place: it is shown in both languages.</summary>
internal static class FeedbackForm
{
    private const string Event = "客户说“路由器三天没修好”";
    private const string Demand = "尽早修好";

    /// <summary>What is typed into it.</summary>
    public static readonly string[] Typed = [Event, Demand];

    public static async Task Filled(Seat seat)
    {
        await seat.Go("/feedback/new?fresh");
        await Choice(seat, 0, 1);
        await Choice(seat, 1, 0);
        await seat.Page.Locator("#finder_text").FillAsync("5678");
        await seat.Keys.PressAsync("Enter");
        await seat.Page.Locator(".found button").First.ClickAsync();
        await seat.Page.Locator("#description_event").FillAsync(Event);
        await seat.Page.Locator("#description_demand").FillAsync(Demand);
        await seat.Page.Locator("#category").ClickAsync();
        await seat.Page.Locator(".ant-select-item-option").Nth(2).ClickAsync();
        await seat.Page.Locator("#impact-use-affected").ClickAsync();
        await Expect(seat.Page.Locator("#urgency-urgent"))
            .ToHaveAttributeAsync("aria-checked", "true");
        await Expect(seat.Page.Locator(".save-starts b")).ToHaveCountAsync(3);
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();
    }

    /// <summary>The nth answer of the nth group of the page.</summary>
    private static Task Choice(Seat seat, int group, int answer) =>
        seat
            .Page.Locator("[role=radiogroup]")
            .Nth(group)
            .GetByRole(AriaRole.Radio)
            .Nth(answer)
            .ClickAsync();
}
