namespace Huisheng.Browser;

/// <summary>Forms as they look in the middle of the work. Found by place, not by text: they are shown in both languages.</summary>
internal static class Forms
{
    private const string Event = "路由器修好后又断电";
    private const string Demand = "要求换新";
    private const string Name = "王五";
    public const string Note = "客户下午在家";

    /// <summary>What is typed into them.</summary>
    public static readonly string[] Typed = [Event, Demand, Name, Note];

    public static async Task Described(Seat seat, int type)
    {
        await seat.Go("/calls/new?fresh");
        await seat.Page.Locator("#finder_text").FillAsync("5678");
        await seat.Keys.PressAsync("Enter");
        await seat.Page.Locator(".found button").First.ClickAsync();
        await seat
            .Page.Locator("[role=radiogroup]")
            .First.GetByRole(AriaRole.Radio)
            .Nth(type)
            .ClickAsync();
        await seat.Page.Locator("#description_event").FillAsync(Event);
        await seat.Page.Locator("#description_demand").FillAsync(Demand);
        await seat.Keys.PressAsync("Alt+y");
        await Expect(seat.Page.Locator(type == 1 ? "#department" : "#answer")).ToBeVisibleAsync();
    }

    public static async Task Upset(Seat seat)
    {
        await seat.Go("/calls/new?fresh");
        await seat.Page.Locator("#emotion-agitated").ClickAsync();
        await Expect(seat.Page.Locator(".soothing")).ToBeVisibleAsync();
    }

    public static async Task Restored(Seat seat, Scene scene)
    {
        await Described(seat, 1);
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();
        await seat.Go("/calls/new");
        await Expect(seat.Page.Locator(".restored")).ToBeVisibleAsync();
    }

    public static async Task NewCustomer(Seat seat)
    {
        await seat.Go("/calls/new?fresh");
        await seat.Page.Locator(".finder button").Last.ClickAsync();
        await seat.Page.Locator("#customer_name").FillAsync(Name);
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();
    }

    /// <summary>The form of the nth act the case allows.</summary>
    public static async Task Act(Seat seat, string number, int nth)
    {
        await seat.Go($"/cases/{number}");
        await seat.Settled();
        var form = seat.Page.Locator(".act-card");
        await seat.Page.Locator(".acts .act button").Nth(nth).ClickAsync();

        await Expect(form).ToBeVisibleAsync();
    }

    /// <summary>Two cases chosen, and the one form for both.</summary>
    public static async Task Many(Seat seat, Scene scene)
    {
        await seat.Go("/cases?state=open");
        foreach (var number in (string[])[scene.AtWork, scene.Case])
        {
            await seat.Page.Locator($"[data-row-key='{number}'] input").CheckAsync();
        }

        await seat.Page.Locator(".bulk-bar button").First.ClickAsync();
        await Expect(seat.Page.Locator(".act-card #department")).ToBeVisibleAsync();
    }

    /// <summary>刘洋 dispatches while 李明 has the same form open.</summary>
    public static async Task Collision(Seat seat, Scene scene)
    {
        await Act(seat, scene.Fresh, 0);
        await seat.Page.Locator("#note").FillAsync(Note);
        var other = await scene.House.As("刘洋");
        var version = (await other.Get($"/api/cases/{scene.Fresh}")).Done().Version;
        var dispatch = new
        {
            department = "technology",
            urgency = "urgent",
            commitment = Untold.Yet,
        };
        (await other.Post($"/api/cases/{scene.Fresh}/dispatch", dispatch, version)).Done();
        await seat.Page.Locator(".act-card button[type=submit]").ClickAsync();
        await Expect(seat.Page.Locator(".merge")).ToBeVisibleAsync();
    }

    public static async Task Talking(Seat seat, Scene scene)
    {
        await seat.Go($"/follow-ups/{scene.Tracking}");
        await seat.Page.Locator(".talk-acts button[type=submit]").First.ClickAsync();
        await Expect(seat.Page.Locator("[role=timer]")).ToBeVisibleAsync();
    }
}
