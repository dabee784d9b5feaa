namespace Huisheng.Browser;

/// <summary>Every page and every state of it that looks different, and how a person comes there.</summary>
internal static class Pages
{
    public sealed record View(string? Person, Func<Seat, Scene, Task> Open);

    public static readonly IReadOnlyDictionary<string, View> All = new Dictionary<string, View>
    {
        ["sign-in"] = new(null, (s, _) => s.Go("/sign-in")),
        ["desk without items"] = new("孙悦", (s, _) => s.Go("/desk")),
        ["desk"] = new("李明", (s, x) => s.Go($"/desk/case/{x.Case}?view=all")),
        ["desk, follow-up"] = new("李明", (s, x) => s.Go($"/desk/follow-up/{x.Waiting}")),
        ["new call"] = new("李明", (s, _) => s.Go("/calls/new")),
        ["new call, to be classified"] = new("李明", (s, _) => Described(s, 1)),
        ["new call, answered at once"] = new("李明", (s, _) => Described(s, 0)),
        ["call record"] = new("李明", (s, x) => s.Go($"/calls/{x.Call}")),
        ["case"] = new("李明", (s, x) => s.Go($"/cases/{x.Case}")),
        ["case, why this time"] = new("李明", Why),
        ["follow-up, waiting"] = new("李明", (s, x) => s.Go($"/follow-ups/{x.Waiting}")),
        ["follow-up, talking"] = new("王芳", Talking),
        ["calls"] = new("李明", (s, _) => s.Go("/calls")),
        ["cases"] = new("李明", (s, _) => s.Go("/cases")),
        ["follow-ups"] = new("刘洋", (s, _) => s.Go("/follow-ups")),
        ["customers"] = new("李明", (s, _) => s.Go("/customers?q=5678")),
        ["people"] = new(Cast.Administrator, (s, _) => s.Go("/people")),
        ["departments"] = new(Cast.Administrator, (s, _) => s.Go("/people?tab=departments")),
        ["roles"] = new(Cast.Administrator, (s, _) => s.Go("/people?tab=roles")),
        ["rules"] = new(Cast.Administrator, (s, _) => s.Go("/rules")),
        ["notices"] = new("王磊", Notices),
    };

    public static async Task Show(Seat seat, View view, Scene scene)
    {
        await view.Open(seat, scene);
        await seat.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task Notices(Seat seat, Scene scene)
    {
        await seat.Go("/desk");
        await seat.Page.Locator(".rail button.rail-item").ClickAsync();
        await Expect(seat.Page.Locator(".ant-drawer:visible li").First).ToBeVisibleAsync();
    }

    private static async Task Described(Seat seat, int type)
    {
        await seat.Go("/calls/new");
        await seat.Page.Locator("#finder_text").FillAsync("5678");
        await seat.Keys.PressAsync("Enter");
        await seat.Page.Locator(".found button").First.ClickAsync();
        await seat
            .Page.Locator("[role=radiogroup]")
            .First.GetByRole(AriaRole.Radio)
            .Nth(type)
            .ClickAsync();
        await seat.Page.Locator("#description_event").FillAsync("路由器修好后又断电");
        await seat.Page.Locator("#description_demand").FillAsync("要求换新");
        await seat.Keys.PressAsync("Alt+y");
        await Expect(seat.Page.Locator(type == 1 ? "#department" : "#answer")).ToBeVisibleAsync();
    }

    private static async Task Why(Seat seat, Scene scene)
    {
        await seat.Go($"/cases/{scene.Case}");
        await seat.Page.Locator("ul.clocks button").First.ClickAsync();
        await Expect(seat.Page.Locator(".why ol li").First).ToBeVisibleAsync();
    }

    private static async Task Talking(Seat seat, Scene scene)
    {
        await seat.Go($"/follow-ups/{scene.Tracking}");
        await seat.Page.Locator(".talk-acts button[type=submit]").First.ClickAsync();
        await Expect(seat.Page.Locator("[role=timer]")).ToBeVisibleAsync();
    }
}
