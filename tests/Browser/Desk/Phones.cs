namespace Huisheng.Browser;

/// <summary>The telephone at a desk without a line: calls are played.</summary>
internal static class Phones
{
    private const string Known = "13812345678";

    public static async Task Rings(Seat seat, Scene scene)
    {
        await seat.Go("/desk");
        await Ring(scene);
        await Expect(seat.Page.Locator(".pop")).ToBeVisibleAsync();
    }

    public static async Task Transfers(Seat seat, Scene scene)
    {
        var agent = await scene.House.As("李明");
        var ringing = (await agent.Get("/api/phone")).Done()["calls"].AsArray();
        var number =
            ringing.Count > 0
                ? ringing[0]!["number"]!.GetValue<string>()
                : (await Ring(scene))["number"].GetValue<string>();
        var path = $"/api/phone/calls/{number}";
        (await agent.Post($"{path}/simulator", new { type = "answered" })).Done();
        await seat.Go("/desk");
        await seat.Page.Locator(".call-bar button[aria-expanded]").ClickAsync();
        await Expect(seat.Page.Locator(".transfer")).ToBeVisibleAsync();
    }

    public static async Task CallBack(Seat seat, Scene scene)
    {
        var agent = await scene.House.As("李明");
        var number = (await Ring(scene))["number"].GetValue<string>();
        (await agent.Post($"/api/phone/calls/{number}/simulator", new { type = "ended" })).Done();
        var item = (await agent.Get("/api/call-backs")).Done()["items.0.number"];
        await seat.Go($"/desk/call-back/{item.GetValue<string>()}?view=all");
        await Expect(seat.Page.Locator("form[aria-label]")).ToBeVisibleAsync();
    }

    public static async Task Review(Seat seat, Scene scene)
    {
        await seat.Go($"/calls/{scene.Call}");
        await seat.Page.Locator(".acts button").First.ClickAsync();
        await Expect(seat.Page.Locator(".review")).ToBeVisibleAsync();
    }

    public static async Task<Answer> Ring(Scene scene) =>
        (
            await (await scene.House.As("李明")).Post("/api/phone/simulator", new { from = Known })
        ).Done();
}
