using Huisheng.Tests.Intake.Feedback.Live;

namespace Huisheng.Browser;

/// <summary>A live feedback at work: its steps, what is proposed for it, what is planned and done.</summary>
internal static class Feedbacks
{
    private const string Event = "订单20260305003，截至今日未收到";

    /// <summary>What is typed into it.</summary>
    public static readonly string[] Typed = [Event, "截至今日未收到"];

    public static async Task Live(Seat seat, Scene scene) =>
        await seat.Go($"/cases/{await AtWork(scene)}");

    /// <summary>The form of a measure, opened from what is proposed.</summary>
    public static async Task Planning(Seat seat, Scene scene)
    {
        await Live(seat, scene);
        await seat.Page.Locator(".remedy-offers button").First.ClickAsync();
        await Expect(seat.Page.Locator(".act-card")).ToBeVisibleAsync();
    }

    private static async Task<string> AtWork(Scene scene)
    {
        var agent = await scene.House.As("李明");
        var body = NewFeedbacks.Parcel(await NewFeedbacks.Customer(agent));
        body["description"]!["occurredOn"] = "2026-03-08 14:30";
        body["description"]!["event"] = Event;
        var saved = await NewFeedbacks.Register(agent, body);
        var number = saved["caseNumber"].GetValue<string>();
        var path = $"/api/cases/{number}";
        var dispatch = new { department = "technology", ownerJobNumber = "2105" };
        (await agent.Post($"{path}/dispatch", dispatch, 1)).Done();
        await Plan(agent, path, new { kind = "apology" });
        await Plan(agent, path, Coupon(20));
        await Plan(agent, path, Coupon(80));
        var waits = new
        {
            kind = "inspection",
            text = "查询包裹轨迹",
            condition = "确认丢失",
            then = "replacement",
            thenText = "补寄一份",
        };
        await Plan(agent, path, waits);
        return number;
    }

    private static object Coupon(int yuan) =>
        new
        {
            kind = "compensation",
            compensation = "coupon",
            yuan,
        };

    private static async Task Plan(Person agent, string path, object measure) =>
        (await agent.Post($"{path}/remedies", measure)).Done();
}
