namespace Huisheng.Browser;

/// <summary>What opens above a page.</summary>
internal static class Overlays
{
    public static async Task Notices(Seat seat)
    {
        await seat.Go("/desk");
        await seat.Page.Locator(".rail button.rail-item").ClickAsync();
        await Expect(seat.Page.Locator(".ant-drawer:visible li").First).ToBeVisibleAsync();
    }

    public static async Task Why(Seat seat, Scene scene)
    {
        await seat.Go($"/cases/{scene.Case}");
        await seat.Page.Locator("ul.clocks button").First.ClickAsync();
        await Expect(seat.Page.Locator(".why ol li").First).ToBeVisibleAsync();
    }

    /// <summary>Those who answer for the time see that no rule lets a clock stand.</summary>
    public static async Task Pausing(Seat seat, Scene scene)
    {
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Page.Locator("ul.clocks button").First.ClickAsync();
        await Expect(seat.Page.Locator(".why section button[disabled]")).ToBeVisibleAsync();
    }

    public static async Task Refused(Seat seat, Scene scene)
    {
        await seat.Go($"/cases/{scene.Case}");
        await seat.Page.Locator("button.refused").ClickAsync();
        await Expect(seat.Page.Locator(".refused-list:visible li").First).ToBeVisibleAsync();
    }

    /// <summary>A note in which the colleagues are offered behind an @.</summary>
    public static async Task Calling(Seat seat, Scene scene)
    {
        await seat.Go($"/cases/{scene.AtWork}");
        await seat.Settled();
        var card = seat.Page.Locator("section.card", new() { Has = seat.Page.Locator(".notes") });
        await card.Locator("h3 button").ClickAsync();
        await Expect(seat.Page.Locator("#note-case_text")).ToBeFocusedAsync();
        await seat.Keys.TypeAsync("@210");
        await Expect(seat.Page.Locator(".ant-mentions-dropdown:visible li").First)
            .ToBeVisibleAsync();
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();
    }

    public static async Task Palette(Seat seat)
    {
        await seat.Go("/cases");
        await seat.Settled();
        await Expect(seat.Page.Locator("tbody a").First).ToBeVisibleAsync();
        await seat.Keys.PressAsync("Control+k");
        await Expect(seat.Page.Locator("#palette-list li").First).ToBeVisibleAsync();
    }

    /// <summary>From the palette: words that are no command are looked for everywhere.</summary>
    public static async Task Search(Seat seat)
    {
        await Palette(seat);
        await seat
            .Page.Locator("input[aria-controls=palette-list]")
            .FillAsync("账单多收一个月费用");
        await seat.Keys.PressAsync("Enter");
        await Expect(seat.Page.Locator(".found mark").First).ToBeVisibleAsync();
    }

    public static async Task Propose(Seat seat)
    {
        await seat.Go("/knowledge");
        await seat.Settled();
        await seat.Page.Locator(".page-head button.ant-btn-primary").ClickAsync();
        await Expect(seat.Page.Locator(".article-form textarea")).ToBeVisibleAsync();
    }

    public static async Task Keys(Seat seat)
    {
        await seat.Go("/cases");
        await seat.Settled();
        await Expect(seat.Page.Locator("tbody a").First).ToBeVisibleAsync();
        await seat.Keys.PressAsync("?");
        await Expect(seat.Page.Locator("dl.keys")).ToBeVisibleAsync();
    }

    /// <summary>The question before somebody signs out with something unsent.</summary>
    public static async Task Leaving(Seat seat)
    {
        await seat.Go("/desk?view=drafts");
        await Expect(seat.Page.Locator(".draft-row").First).ToBeVisibleAsync();
        await seat.Page.Locator(".rail-me").ClickAsync();
        await seat.Page.Locator(".ant-dropdown:visible .ant-dropdown-menu-item").Last.ClickAsync();
        await Expect(seat.Page.Locator(".ant-modal:visible")).ToBeVisibleAsync();
    }

    /// <summary>The connection breaks under an open form.</summary>
    public static async Task Offline(Seat seat, Scene scene)
    {
        await Forms.Act(seat, scene.Fresh, 0);
        await seat.Settled();
        await seat.Page.Context.SetOfflineAsync(true);
        await seat.Page.Locator("#note").FillAsync(Forms.Note);
        await Expect(seat.Page.Locator(".offline")).ToBeVisibleAsync();
    }

    public static async Task Expired(Seat seat, Scene scene)
    {
        await seat.Go($"/cases/{scene.Case}");
        await seat.Settled();
        await seat.Page.Context.ClearCookiesAsync();
        await seat.Page.EvaluateAsync(
            "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))"
        );
        await Expect(seat.Page.Locator("#password")).ToBeVisibleAsync();
    }
}
