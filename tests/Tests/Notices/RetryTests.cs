using Huisheng.Notices.Messages;
using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Notices;

public class RetryTests
{
    private static readonly string[] Schedule =
    [
        "09:00:00",
        "09:00:05",
        "09:05:05",
        "09:35:05",
        "11:35:05",
        "16:35:05",
    ];

    [Theory, Engines]
    [Row("X-06", "R23")]
    public async Task a_message_is_tried_again_by_the_schedule_with_the_same_id(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        gateway.Answers = _ => 503;
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        foreach (var (time, i) in Schedule.Select((t, i) => (t, i)))
        {
            var due = HouseClock.At($"2026-03-10 {time}");
            await To(house, due.AddSeconds(-1));
            gateway.All.Count.ShouldBe(i);
            await To(house, due);
            gateway.All.Count.ShouldBe(i + 1);
        }

        gateway.All.Select(p => p.Id).Distinct().ShouldHaveSingleItem();
        (await Post.State(house)).ShouldBe("failed");
        gateway.Answers = _ => 200;
        await house.At("2026-03-11 09:00");
        (await Post.State(house)).ShouldBe("sent");
        gateway.Carried.ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("X-06")]
    public async Task what_is_dead_is_seen_and_sent_again_by_a_person_with_a_reason(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        gateway.Answers = _ => 422;
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        await house.At("2026-03-10 09:01");
        await house.At("2026-03-10 12:00");
        gateway.All.Count.ShouldBe(1);
        var dead = (await Post.Messages(house, "?state=dead")).ShouldHaveSingleItem();
        dead["problemText"]!.GetValue<string>().ShouldBe("被拒收");
        var agent = await house.As("李明");
        (await agent.Get("/api/notices?unread=true"))["items.0.kind"]
            .GetValue<string>()
            .ShouldBe("message-dead");

        var path = $"/api/messages/{dead["id"]}/resend";
        ((int)(await agent.Post(path, new { reason = "再试" }, 1)).Status).ShouldBe(403);
        var head = await house.As("陈强");
        (await head.Post(path, new { reason = " " }, 1)).Fields.ShouldBe(["reason"]);
        gateway.Answers = _ => 200;
        (await head.Post(path, new { reason = "网关已修好" }, 1)).Done();
        (await head.Post(path, new { reason = "再来一次" }, 2)).Refused("message.not-dead");
        await house.At("2026-03-10 12:01");
        (await Post.State(house)).ShouldBe("sent");
        gateway.All.Count.ShouldBe(2);
        // A new turn is a new message for the gateway: it may carry it although it refused the first.
        gateway.All.Select(p => p.Id).Distinct().Count().ShouldBe(2);
    }

    [Theory, Engines]
    public async Task after_the_last_wait_it_is_dead(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        gateway.Answers = _ => 500;
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        for (var day = 10; day < 20; day++)
        {
            foreach (var hour in new[] { 9, 10, 12, 15, 18, 21, 22 })
            {
                await house.At($"2026-03-{day} {hour:D2}:01");
            }
        }

        gateway.All.Count.ShouldBe(10);
        (await Post.State(house)).ShouldBe("dead");
    }

    [Theory, Engines]
    public async Task a_redirect_is_not_followed(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var other = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        gateway.Answers = _ => 307;
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        await house.At("2026-03-10 09:00:01");
        var seen = (await Post.Messages(house)).Single();
        seen["problemText"]!.GetValue<string>().ShouldBe("网关要求转址，未跟随");
        gateway.All.ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("R44")]
    public async Task a_private_address_is_never_connected_to(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway, allowPrivate: false);
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        await house.At("2026-03-10 09:00:01");
        (await Post.Messages(house)).Single()["problemText"]!
            .GetValue<string>()
            .ShouldBe("网关地址在内网，未获准");
        gateway.All.ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task a_worker_that_died_leaves_its_message_to_the_next_after_the_lease(
        string engine
    )
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        var id = (await Post.Messages(house)).Single()["id"]!.GetValue<Guid>();
        var acts = house.Services.GetService(typeof(Huisheng.Storage.Acts.ActRunner));
        await ((Huisheng.Storage.Acts.ActRunner)acts!).System(act =>
            Huisheng.Notices.Sending.ClaimMessage.In(act, id)
        );
        await house.At("2026-03-10 09:00:59");
        gateway.All.ShouldBeEmpty();
        await house.At("2026-03-10 09:01");
        gateway.All.ShouldHaveSingleItem();
        var tries = (await Post.Messages(house)).Single()["tries"]!.AsArray();
        tries.Select(t => t!["outcome"]!.GetValue<string>()).ShouldBe(["unknown", "sent"]);
    }

    [Fact]
    public void a_late_failure_of_an_earlier_turn_kills_nothing()
    {
        var message = Made();
        message.Begin(message.CreatedAt);
        message.Lost(1, message.CreatedAt).ShouldBeTrue();
        message.Queue(message.CreatedAt);
        message.Lost(1, message.CreatedAt).ShouldBeFalse();
        message.State.ShouldBe(MessageState.Queued);
    }

    private static Message Made() =>
        new()
        {
            Id = Guid.NewGuid(),
            Channel = "sms",
            CustomerId = new(Guid.NewGuid()),
            ContactId = Guid.NewGuid(),
            Recipient = "138****5678",
            Title = "",
            Text = "好",
            AboutKind = "case",
            AboutId = Guid.NewGuid(),
            AboutNumber = "1",
            Template = "result",
            Cycle = "1",
            ById = null,
            CreatedAt = HouseClock.At("2026-03-10 09:00"),
            State = MessageState.Queued,
        };

    private static async Task To(TestHouse house, DateTimeOffset at) =>
        await house.At(BusinessTime.Local(at).ToString("yyyy-MM-dd HH:mm:ss"));
}
