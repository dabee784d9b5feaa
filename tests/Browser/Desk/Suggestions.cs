using System.Text.Json.Nodes;
using Huisheng.Storage.Jobs;
using Huisheng.Tests.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Browser;

/// <summary>Suggestions in each of their states, made through HTTP. 刘洋 judges them: this house has no 产品部.</summary>
internal static class Suggestions
{
    private const string Night = "增加24小时在线客服";
    private const string Queue = "热线等待时播报排队人数";
    private const string Item = "客服系统开通夜间在线客服";

    /// <summary>What is typed into them.</summary>
    public static readonly string[] Typed = [Night, Queue, Item];

    public static async Task Pool(Seat seat, Scene scene)
    {
        await Judged(scene, Night);
        await Made(scene, Queue);
        await seat.Go("/suggestions");
    }

    public static async Task Planning(Seat seat, Scene scene)
    {
        await seat.Go($"/suggestions/{await Judged(scene, Night)}");
        await Open(seat, 0);
    }

    public static async Task Judging(Seat seat, Scene scene)
    {
        await seat.Go($"/suggestions/{await Made(scene, Queue)}");
        await Open(seat, 1);
        await seat.Page.Locator(".act-card [role=radio]").First.ClickAsync();
    }

    public static async Task Telling(Seat seat, Scene scene)
    {
        await seat.Go($"/suggestions/{await Judged(scene, Night)}");
        await Open(seat, 0);
        await seat.Page.Locator(".act-card [role=radio]").Nth(1).ClickAsync();
        await Expect(seat.Page.Locator(".improvement-preview")).ToBeVisibleAsync();
    }

    public static async Task Plan(Seat seat, Scene scene)
    {
        await Planned(scene);
        await seat.Go("/improvements");
    }

    public static async Task PlanItem(Seat seat, Scene scene)
    {
        await seat.Go($"/improvements/{await Planned(scene)}");
        await Open(seat, 0);
    }

    public static async Task AtTheDesk(Seat seat, Scene scene) =>
        await seat.Go($"/desk/suggestion/{await Made(scene, Queue)}?view=all");

    public static async Task PlanAtTheDesk(Seat seat, Scene scene) =>
        await seat.Go($"/desk/improvement/{await Planned(scene)}?view=all");

    public static async Task Digests(Seat seat, Scene scene)
    {
        await Digest(scene);
        await seat.Go("/suggestion-digests");
    }

    public static async Task OneDigest(Seat seat, Scene scene) =>
        await seat.Go($"/suggestion-digests/{await Digest(scene)}");

    private static async Task Open(Seat seat, int nth)
    {
        await seat.Page.Locator(".acts .act button").Nth(nth).ClickAsync();
        await Expect(seat.Page.Locator(".act-card")).ToBeVisibleAsync();
    }

    private static async Task<string> Made(Scene scene, string text)
    {
        var agent = await scene.House.As("李明");
        var call = NewCalls.Complaint(await NewCalls.Customer(agent));
        call["type"] = "suggestion";
        call["handlingClass"] = "suggestion";
        call["description"] = new JsonObject { ["event"] = text };
        call.Remove("department");
        call.Remove("urgency");
        var from = (await NewCalls.Register(agent, call))["number"].GetValue<string>();
        return (await agent.Get($"/api/improvements/links?kind=call&number={from}"))
            .Done()["items.0.number"]
            .GetValue<string>();
    }

    private static async Task<string> Judged(Scene scene, string text)
    {
        var number = await Made(scene, text);
        var yes = new { feasible = true, days = 45 };
        var manager = await scene.House.As("刘洋");
        (await manager.Post($"/api/suggestions/{number}/evaluation", yes, 1)).Done();
        return number;
    }

    private static async Task<string> Planned(Scene scene)
    {
        var number = await Judged(scene, Night);
        var plan = new
        {
            text = Item,
            kind = "service",
            ownerJobNumber = "4001",
            dueOn = "2026-04-24",
        };
        var manager = await scene.House.As("刘洋");
        return (await manager.Post($"/api/suggestions/{number}/plan", plan, 2))
            .Done()["improvementNumber"]
            .GetValue<string>();
    }

    /// <summary>The scene is of one day: its suggestions are made those of the week before by hand.</summary>
    private static async Task<string> Digest(Scene scene)
    {
        await Planned(scene);
        await Made(scene, Queue);
        var house = scene.House;
        await house.Sql("UPDATE suggestions SET week = '2026-03-02' WHERE digest_number IS NULL");
        await house.Services.GetRequiredService<DueWork>().UntilQuiet();
        return (await (await house.As("刘洋")).Get("/api/suggestion-digests"))
            .Done()["items.0.number"]
            .GetValue<string>();
    }
}
