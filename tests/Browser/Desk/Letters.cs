using Huisheng.Kernel;
using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Browser;

/// <summary>Messages to a customer and what comes back, as people see them.</summary>
internal static class Letters
{
    private const string Forbidden = "这个我不清楚";
    private const string Told = "您的路由器已更换主板，现在可以正常使用。";
    private const string Answer = "收到，谢谢，已经好了";
    private const string Name = "何静";

    /// <summary>What is typed, here or on a telephone.</summary>
    public static readonly string[] Typed = [Forbidden, Told, Answer, Name];

    public static async Task Inbox(Seat seat)
    {
        await seat.Go("/inbox");
        await seat.Page.Locator(".notices button[aria-expanded]").First.ClickAsync();
        await Expect(seat.Page.Locator(".notice-history li").First).ToBeVisibleAsync();
    }

    /// <summary>The form with words nobody says to a customer.</summary>
    public static async Task Telling(Seat seat, Scene scene)
    {
        await scene.Explained(await scene.House.As("李明"), $"/api/cases/{scene.Case}");
        await Forms.Act(seat, scene.Case, 0);
        await seat.Page.Locator("[id$=channel-sms]").ClickAsync();
        await seat.Page.Locator("#text").FillAsync(Forbidden);
        await Expect(seat.Page.Locator(".notice-wrong li")).ToHaveCountAsync(1);
        await Expect(seat.Page.Locator(".draft-saved")).ToBeVisibleAsync();
    }

    public static async Task Sent(Seat seat, Scene scene)
    {
        await Exchange(scene);
        await seat.Go("/messages");
        await seat.Page.Locator(".msg-text").Last.ClickAsync();
        await Expect(seat.Page.Locator(".msg-tries li")).ToHaveCountAsync(1);
    }

    public static async Task Dead(Seat seat, Scene scene)
    {
        await Exchange(scene);
        await seat.Go("/messages?state=dead");
        await seat.Page.Locator(".msg-text").First.ClickAsync();
        await Expect(seat.Page.Locator(".msg-tries li").First).ToBeVisibleAsync();
    }

    public static async Task Received(Seat seat, Scene scene)
    {
        await Exchange(scene);
        await seat.Go("/messages?direction=in");
        await seat.Page.Locator(".msg-text").First.ClickAsync();
        await Expect(seat.Page.Locator(".msg-detail")).ToBeVisibleAsync();
    }

    public static async Task OnTheCase(Seat seat, Scene scene)
    {
        await Exchange(scene);
        await seat.Go($"/cases/{scene.Case}");
        await Expect(seat.Page.Locator(".case-messages li")).ToHaveCountAsync(2);
    }

    /// <summary>Once: a text that goes out and is answered, one that the carrier gives up, and one from nobody we know.</summary>
    private static async Task Exchange(Scene scene)
    {
        var house = scene.House;
        if ((await Post.Messages(house)).Count > 0)
        {
            return;
        }

        var agent = await house.As("李明");
        var version = (await scene.Explained(agent, $"/api/cases/{scene.Case}")).Version;
        var body = new { channel = "sms", text = Told };
        (await agent.Post($"/api/cases/{scene.Case}/notice", body, version)).Done();
        var fresh = new Subject("case", Guid.CreateVersion7(), scene.Fresh);
        var other = await Post.Customer(house, "13922223333", name: Name);
        await Post.Put(house, other, Told, about: fresh);
        await house.At("2026-03-09 16:13");
        var lost = (await Post.Messages(house)).First(m =>
            m["subjectNumber"]!.GetValue<string>() == scene.Fresh
        );
        await In(
            house,
            new
            {
                type = "receipt",
                id = $"{lost["id"]!.GetValue<Guid>():N}.1",
                state = "failed",
            }
        );
        await In(
            house,
            new
            {
                type = "sms",
                from = "13812345678",
                text = Answer,
            }
        );
        await In(
            house,
            new
            {
                type = "sms",
                from = "13900001111",
                text = Answer,
            }
        );
    }

    private static async Task In(TestHouse house, object body) =>
        (await Post.Send(house, body)).Done();
}
