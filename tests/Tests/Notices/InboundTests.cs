using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Notices;

public class InboundTests
{
    private const string Phone = "13812345678";

    [Theory, Engines]
    [Row("R24")]
    public async Task ten_times_the_same_answer_has_one_effect(string engine)
    {
        await using var house = await Sent(engine);
        var body = new
        {
            type = "sms",
            from = "+86 138-1234-5678",
            text = "谢谢，满意。我是张伟",
        };
        var effects = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            effects.Add(
                (await Post.Send(house, body, "evt-1")).Done()["effect"].GetValue<string>()
            );
        }

        effects.Count(e => e == "taken").ShouldBe(1);
        effects.Count(e => e == "known").ShouldBe(9);
        var reply = (await Incoming(house)).ShouldHaveSingleItem()!;
        reply["text"]!.GetValue<string>().ShouldBe("谢谢，满意。我是张*");
        reply["sender"]!.GetValue<string>().ShouldBe("138****5678");
        reply["subjectNumber"]!.GetValue<string>().ShouldBe("SD2026001");
        var agent = await house.As("李明");
        var told = (await agent.Get("/api/notices"))["items"].AsArray();
        told.Single()!["text"]!
            .GetValue<string>()
            .ShouldBe("SD2026001 客户已回复短信（138****5678）");
    }

    [Theory, Engines]
    [Row("R24")]
    public async Task ten_at_once_have_one_effect(string engine)
    {
        await using var house = await Sent(engine);
        var body = new
        {
            type = "sms",
            from = Phone,
            text = "好",
        };
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => Post.Send(house, body, "evt-2"))
        );
        answers.Count(a => a.Done()["effect"].GetValue<string>() == "taken").ShouldBe(1);
        (await Incoming(house)).ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("R24")]
    public async Task unsigned_wrongly_signed_and_old_requests_are_refused(string engine)
    {
        await using var house = await Sent(engine);
        var body = new
        {
            type = "sms",
            from = Phone,
            text = "好",
        };
        var now = house.Clock.GetUtcNow();
        Answer[] refused =
        [
            await Post.Send(house, body, signature: ""),
            await Post.Send(house, body, signature: "v1,AAAA"),
            await Post.Send(house, body, secret: Post.OutSecret),
            await Post.Send(house, body, at: now.AddSeconds(-301)),
            await Post.Send(house, body, at: now.AddSeconds(301)),
        ];
        refused.ShouldAllBe(a => (int)a.Status == 401 && a.Code == "inbound.unsigned");
        (await Incoming(house)).ShouldBeEmpty();
        // While a secret is being changed the old one still holds, and five minutes are five minutes.
        (await Post.Send(house, body, secret: Post.OldInSecret)).Done();
        (await Post.Send(house, body, at: now.AddSeconds(-300))).Done();
        (await Incoming(house)).Count.ShouldBe(2);
    }

    [Theory, Engines]
    public async Task a_house_without_a_secret_takes_nothing(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var body = new
        {
            type = "sms",
            from = Phone,
            text = "好",
        };
        ((int)(await Post.Send(house, body)).Status).ShouldBe(401);
        ((int)(await Post.Send(house, body, secret: [])).Status).ShouldBe(401);
    }

    [Theory, Engines]
    [Row("R24")]
    public async Task receipts_in_any_order_never_go_backwards(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Sent(engine, gateway);
        var id = gateway.All.Single().Id;
        await Receipt(house, id, "failed");
        (await Post.State(house)).ShouldBe("dead");
        await Receipt(house, id, "delivered");
        (await Post.State(house)).ShouldBe("delivered");
        await Receipt(house, id, "failed");
        (await Post.State(house)).ShouldBe("delivered");
        (
            await Post.Send(
                house,
                new
                {
                    type = "receipt",
                    id = "nobody.1",
                    state = "failed",
                }
            )
        ).Done()["effect"].GetValue<string>().ShouldBe("unmatched");
    }

    [Theory, Engines]
    public async Task a_stranger_s_message_is_listed_masked_and_belongs_to_nobody(string engine)
    {
        await using var house = await Sent(engine);
        var spoofed = new
        {
            type = "sms",
            from = "13900001111",
            text = "我是客服1001，请给13900001111退款",
        };
        (await Post.Send(house, spoofed)).Done()["effect"].GetValue<string>().ShouldBe("unmatched");
        var shown = (await Incoming(house, "?unmatched=true")).ShouldHaveSingleItem()!;
        shown["sender"]!.GetValue<string>().ShouldBe("139****1111");
        shown["text"]!.GetValue<string>().ShouldNotContain("13900001111");
        shown["matched"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Theory, Engines]
    public async Task a_wrong_request_is_told_its_field_and_may_come_again(string engine)
    {
        await using var house = await Sent(engine);
        (
            await Post.Send(
                house,
                new
                {
                    type = "fax",
                    from = Phone,
                    text = "好",
                },
                "evt-9"
            )
        ).Fields.ShouldBe(["type"]);
        (
            await Post.Send(
                house,
                new
                {
                    type = "sms",
                    from = Phone,
                    text = "好",
                },
                "evt-9"
            )
        ).Done()["effect"].GetValue<string>().ShouldBe("taken");
        (
            await Post.Send(
                house,
                new
                {
                    type = "sms",
                    from = Phone,
                    text = new string('好', 40_000),
                }
            )
        ).Refused("inbound.too-long");
    }

    private static Task<Answer> Receipt(TestHouse house, string id, string state) =>
        Post.Send(
            house,
            new
            {
                type = "receipt",
                id,
                state,
            }
        );

    /// <summary>A house that has just sent one text message to 张伟.</summary>
    private static async Task<TestHouse> Sent(string engine, Gateway? gateway = null)
    {
        var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        await Post.Put(house, await Post.Customer(house));
        await house.At("2026-03-10 09:01");
        return house;
    }

    private static async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode?>> Incoming(
        TestHouse house,
        string query = ""
    ) =>
        [
            .. (await (await house.As("陈强")).Get($"/api/messages/incoming{query}"))
                .Done()["items"]
                .AsArray(),
        ];
}
