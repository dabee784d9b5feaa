using Huisheng.Storage.Jobs;
using Huisheng.Tests.Intake;
using Huisheng.Tests.Keeping;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Browser;

/// <summary>What is past its time, made through HTTP in a house whose clock stands still.</summary>
internal static class Keeping
{
    private const string Purges = "/api/keeping/purges";

    /// <summary>What is typed into them.</summary>
    public static readonly string[] Typed =
    [
        "诉讼需要",
        "保存期满",
        "询问会员积分兑换规则及有效期",
        "积分1年有效,可兑换商城商品,操作路径为…",
    ];

    public static async Task Trials(Seat seat, Scene scene)
    {
        await Planned(scene);
        await seat.Go("/keeping");
    }

    public static async Task Trial(Seat seat, Scene scene)
    {
        await seat.Go($"/keeping/purges/{(await Planned(scene)).Run}");
        await seat.Page.Locator("main .ant-btn-dangerous").ClickAsync();
        await Expect(seat.Page.Locator(".act-card")).ToBeVisibleAsync();
    }

    public static async Task Holds(Seat seat, Scene scene)
    {
        await Held(scene, await Old(scene.House));
        await seat.Go("/keeping/holds");
    }

    public static async Task Placing(Seat seat, Scene scene)
    {
        await seat.Go("/keeping/holds");
        await seat.Page.Locator("main .ant-btn-primary").ClickAsync();
        await Expect(seat.Page.Locator(".act-card")).ToBeVisibleAsync();
    }

    public static async Task Tombstone(Seat seat, Scene scene)
    {
        var (run, call) = await Planned(scene);
        var admin = await scene.House.As(Cast.Administrator);
        var plan = (await admin.Get($"{Purges}/{run}")).Done();
        var typed = new { count = plan["going"].GetValue<int>(), reason = "保存期满" };
        (await admin.Post($"{Purges}/{run}/start", typed, plan.Version)).Done();
        await scene.House.Services.GetRequiredService<DueWork>().UntilQuiet();
        await seat.Go($"/calls/{call}");
    }

    /// <summary>An archived call whose time is over; its number.</summary>
    public static async Task<string> Old(TestHouse house)
    {
        var agent = await house.As("李明");
        var saved = await NewCalls.Register(
            agent,
            NewCalls.Inquiry(await NewCalls.Customer(agent))
        );
        var number = saved["number"].GetValue<string>();
        (await agent.Post($"/api/calls/{number}/archive", version: saved.Version)).Done();
        await Archive.Age(house, number);
        return number;
    }

    private static async Task<(string Run, string Call)> Planned(Scene scene)
    {
        await Held(scene, await Old(scene.House));
        var call = await Old(scene.House);
        return ((await Archive.Plan(scene.House, "call"))["number"].GetValue<string>(), call);
    }

    private static async Task Held(Scene scene, string call) =>
        (await Archive.Hold(scene.House, "call", call)).Done();
}
