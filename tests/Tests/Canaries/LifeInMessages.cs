namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>The result by SMS, as it would go out.</summary>
    private async Task IsWrittenTo()
    {
        var draft = new { channel = "sms", text = canary.Everything };
        var agent = await witness.As("李明");
        (await agent.Post($"/api/cases/{number}/notice/preview", draft)).Done();
        await Do("李明", "notice", draft);
    }

    private async Task IsReadInMessages()
    {
        var agent = await witness.As("李明");
        var sent = (await agent.Get($"/api/messages?number={number}")).Done();
        await Reads("李明", $"/api/messages/{sent["items.0.id"].GetValue<string>()}");
        await Reads(
            "李明",
            "/api/messages/incoming",
            $"/api/notices/history?kind=case&number={number}"
        );
    }
}
