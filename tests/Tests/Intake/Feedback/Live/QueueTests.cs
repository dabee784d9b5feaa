namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>待办队列: what is worked on first.</summary>
public sealed class QueueTests
{
    [Theory, Engines]
    [Row("S2-31", "S2-26")]
    public async Task vip_urgent_comes_first_then_urgent_then_what_waits_longest(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 09:30");
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent);
        var important = await NewFeedbacks.Customer(agent, "周丽", fragment: "9911", tier: "vip");
        var normal = await Registered("normal", "old", "09:00", "telephone");
        var vip = await Registered("urgent", "vip", "09:20", "app");
        var urgent = await Registered("urgent", "new", "09:10", "telephone");
        var older = await Registered("normal", "new", "08:50", "store");
        (await Queue("")).ShouldBe([vip, urgent, older, normal]);
        (await Queue("?urgency=urgent")).ShouldBe([vip, urgent]);
        (await Queue("?channel=telephone")).ShouldBe([urgent, normal]);
        (await Queue("?category=product")).Count.ShouldBe(4);
        string[] channels = ["telephone", "app", "store"];
        var all = 0;
        foreach (var channel in channels)
        {
            all += (await Queue($"?channel={channel}")).Count;
        }

        all.ShouldBe(4, "each dimension cuts the same whole");

        async Task<string> Registered(string urgency, string type, string at, string channel) =>
            (
                await NewFeedbacks.Register(
                    agent,
                    NewFeedbacks
                        .Machine(type == "vip" ? important : customer)
                        .With("urgency", urgency)
                        .With("impact", urgency == "urgent" ? "use-affected" : "use-unaffected")
                        .With("customerType", type)
                        .With("channel", channel)
                        .With("receivedAt", $"2024-05-13T{at}:00+08:00")
                )
            )["number"]
                .GetValue<string>();

        async Task<List<string>> Queue(string cut) =>
            [
                .. (await agent.Get($"/api/feedback/queue{cut}"))
                    .Done()["items"]
                    .AsArray()
                    .Select(i => i!["number"]!.GetValue<string>()),
            ];
    }
}
