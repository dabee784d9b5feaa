using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Browser;

/// <summary>A customer is told by SMS: what was shown is what goes out, and their answer comes to whoever sent it.</summary>
public sealed class ToldByMessage(Chromium chromium)
{
    private const string Text = "您的设备已更换主板，现在可以正常使用。";

    [Fact]
    [Row("X-06", "S1-38", "X-09")]
    public async Task what_is_previewed_is_sent_and_the_answer_reaches_the_inbox()
    {
        await using var place = await Workplace.Open(chromium, "2023-10-01 09:30");
        var loop = new Loop(place, false);
        await loop.Register();
        await loop.Dispatch();
        await loop.Solve();
        var agent = loop.Agent;
        await Write(place, agent);
        await place.At("2023-10-02 16:41");
        var sent = Directory.GetFiles(Path.Combine(place.House.DataFolder, "outbox")).Single();
        (await File.ReadAllTextAsync(sent)).ShouldContain(Text);

        var panel = agent.Page.Locator(".case-messages li");
        await agent.Page.ReloadAsync();
        await Expect(panel).ToHaveCountAsync(1);
        await Expect(panel).ToContainTextAsync("已发出");
        await agent.Hand.Follow("消息");
        var row = agent.Page.Locator("tbody tr", new() { HasText = Text });
        await Expect(row).ToContainTextAsync("已发出");
        await Expect(row).ToContainTextAsync("138****5678");
        await agent.Hand.Activate(row.Locator(".msg-text"));
        await Expect(agent.Page.Locator(".msg-tries li")).ToContainTextAsync("成功");

        await Answer(place, agent);
        agent.Faults.ShouldBeEmpty();
    }

    /// <summary>16:40. Words nobody says to a customer are refused by name; the rest is shown as it will go out.</summary>
    private static async Task Write(Workplace place, Seat agent)
    {
        await place.At("2023-10-02 16:40");
        await agent.ComeBack();
        await agent.Find(Loop.Case);
        await agent.Hand.Press("获取结果");
        await agent.Hand.Press("确认获取结果");
        await agent.Hand.Press("告知客户");
        await agent.Hand.Choose("告知方式", "短信");
        var preview = agent.Page.GetByRole(AriaRole.Region, new() { Name = "将发出的内容" });
        await Expect(preview).ToContainTextAsync("138****5678");
        await agent.Hand.Fill("告知内容", "这个我不清楚，请拨13900001111");
        await Expect(preview.Locator(".notice-wrong"))
            .ToContainTextAsync("告知内容：不能对客户说“不清楚”");
        await Expect(preview.Locator(".quote")).Not.ToContainTextAsync("13900001111");
        await agent.Hand.Press("确认告知客户");
        await Expect(agent.Page.Locator(".ant-form-item-explain-error").First)
            .ToContainTextAsync("不能对客户说“不清楚”");
        await agent.Hand.Fill("告知内容", Text);
        await Expect(preview.Locator(".quote")).ToHaveTextAsync(Text);
        await Expect(preview.Locator(".notice-wrong")).ToHaveCountAsync(0);
        await agent.Hand.Press("确认告知客户");
        await Expect(agent.Page.Locator(".case-messages li")).ToContainTextAsync(Text);
    }

    private static async Task Answer(Workplace place, Seat agent)
    {
        var body = new
        {
            type = "sms",
            from = "+86 138-1234-5678",
            text = "收到，谢谢",
        };
        (await Post.Send(place.House, body)).Done();
        await agent.Page.Locator(".rail button.rail-item").ClickAsync();
        await agent.Hand.Follow("全部通知");
        var unread = agent.Page.GetByRole(AriaRole.Region, new() { Name = "未阅" });
        var notice = unread.Locator("li", new() { HasText = "客户已回复短信" });
        await Expect(notice).ToContainTextAsync("待回执");
        await agent.Hand.Activate(notice.Locator("button", new() { HasText = "回执" }));
        var read = agent.Page.GetByRole(AriaRole.Region, new() { Name = "已阅" });
        await Expect(read.Locator("li", new() { HasText = "客户已回复短信" }))
            .ToContainTextAsync("10-02 16:41 已阅");
        await Expect(unread.Locator("li", new() { HasText = "客户已回复短信" }))
            .ToHaveCountAsync(0);
        await agent.Find(Loop.Case);
        await Expect(agent.Page.Locator(".case-messages .msg-in")).ToContainTextAsync("收到，谢谢");
    }
}
