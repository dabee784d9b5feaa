using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Cases;

/// <summary>告知 by SMS and e-mail: what is sent, what is refused, and what the case waits for.</summary>
public class SentResultTests
{
    private const string Text = "您的设备已修好，请试用。";

    [Theory, Engines]
    [Row("S1-38", "S2-44", "S1-42")]
    public async Task the_result_goes_out_by_sms_and_the_answer_resolves_the_case(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        var loop = await Handled(house);
        var told = (await Notice(loop, "sms", Text)).Done();
        told["state"].GetValue<string>().ShouldBe("handled");
        (await loop.Clock("tell"))["outcome"]!.GetValue<string>().ShouldBe("met");
        await house.At("2026-03-10 14:01");
        gateway.All.ShouldHaveSingleItem().Text.ShouldBe(Text);

        (await Notice(loop, "sms", "再说一次")).Fields.ShouldBe(["text"]);
        var reply = new
        {
            type = "sms",
            from = "13812345678",
            text = "满意",
        };
        (await Post.Send(house, reply)).Done();
        var resolved = await Notice(loop, "sms", "客户短信答复满意", new { score = 5 });
        resolved.Done()["state"].GetValue<string>().ShouldBe("follow-up");
        await house.At("2026-03-10 14:30");
        gateway.All.Count.ShouldBe(1);

        var acts = (await Timeline(house, loop)).Select(e => e!["act"]!.GetValue<string>());
        string[] expected =
        [
            "message-queue",
            "message-send",
            "message-sent",
            "message-reply",
            "case-tell",
        ];
        expected.Except(acts).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-51", "S1-52")]
    public async Task words_nobody_says_to_a_customer_are_refused_by_name_with_what_to_say(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Handled(house);
        var refused = await Notice(loop, "sms", "这个我不清楚，也不知道");
        refused.Fields.ShouldBe(["text"]);
        var said = refused["errors.0.message"].GetValue<string>();
        said.ShouldContain("不知道、不清楚");
        said.ShouldContain("我为您核实后回复您");
        var shown = (await Preview(house, loop, "sms", "这个我不清楚")).Done();
        shown["refused.0"].GetValue<string>().ShouldBe("不清楚");
        shown["instead"].GetValue<string>().ShouldBe("我为您核实后回复您");
        var instead = "这件事我为您核实后回复您";
        (await Notice(loop, "sms", instead)).Fields.ShouldBe(["commitment.dueAt"]);
        var due = new { dueAt = HouseClock.At("2026-03-11 12:00") };
        var told = (await Notice(loop, "sms", instead, commitment: due)).Done();
        told["commitments"].AsArray().ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("X-09")]
    public async Task the_preview_is_what_is_sent_and_shows_the_number_masked(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        var loop = await Handled(house);
        var typed = "张伟您好，有问题请拨13900001111";
        var shown = (await Preview(house, loop, "sms", typed)).Done();
        shown["recipient"].GetValue<string>().ShouldBe("138****5678");
        (await Notice(loop, "sms", typed)).Done();
        await house.At("2026-03-10 14:01");
        gateway.All.Single().Text.ShouldBe(shown["text"].GetValue<string>());
        shown["text"].GetValue<string>().ShouldNotContain("13900001111");
        ((int)(await Preview(house, loop, "telephone", typed)).Status).ShouldBe(422);
    }

    [Theory, Engines]
    [Row("X-06", "S1-51", "C-23")]
    public async Task the_preview_names_the_field_and_the_hour_it_will_go(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Handled(house);
        var words = (await Preview(house, loop, "sms", "这个我不清楚")).Done();
        words["problems"].AsArray().Count.ShouldBe(1);
        words["problems.0.field"].GetValue<string>().ShouldBe("text");
        words["problems.0.code"].GetValue<string>().ShouldBe("message.refused-words");
        words.Text.ShouldContain("\"opensAt\":null");
        var mail = (await Preview(house, loop, "email", Text)).Done();
        mail["problems"]
            .AsArray()
            .Select(p => $"{p!["field"]} {p["code"]}")
            .ShouldBe(["channel message.no-email", "channel case.channel-not-preferred"]);
        await house.At("2026-03-10 22:31");
        (await Preview(house, loop, "sms", Text))
            .Done()["opensAt"]
            .GetValue<string>()
            .ShouldBe("2026-03-11T00:00:00Z");
    }

    [Theory, Engines]
    [Row("S1-38", "C-25")]
    public async Task e_mail_only_to_a_customer_who_prefers_it(string engine)
    {
        using var relay = new MailRelay();
        await using var house = await Post.House(engine, relay: relay);
        var loop = await Handled(house);
        var refused = await Notice(loop, "email", Text);
        refused.Fields.ShouldBe(["channel"]);
        refused["errors.0.code"].GetValue<string>().ShouldBe("case.channel-not-preferred");

        var agent = await house.As("李明");
        var customer = (await loop.See())["customer.id"].GetValue<string>();
        var file = (await agent.Get($"/api/customers/{customer}")).Done();
        (
            await agent.Post(
                $"/api/customers/{customer}/contacts",
                new
                {
                    kind = "email",
                    value = "zhang.wei@example.com",
                    preferred = true,
                },
                file.Version
            )
        ).Done();
        (await Notice(loop, "email", Text)).Done();
        await house.At("2026-03-10 14:01");
        relay.All.ShouldHaveSingleItem().Text.ShouldBe(Text);
    }

    [Theory, Engines]
    public async Task by_telephone_the_customer_s_answer_is_still_asked_for(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = await Handled(house);
        (await Notice(loop, "telephone", Text)).Fields.ShouldBe(["satisfaction.score"]);
        (await Post.Messages(house)).ShouldBeEmpty();
    }

    private static async Task<CaseLoop> Handled(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:00", "2026-03-10 09:05", occurredOn: "2026-03-09");
        await loop.Solve("2026-03-10 09:10", "2026-03-10 09:20", "2026-03-10 14:00");
        return loop;
    }

    private static Task<Answer> Notice(
        CaseLoop loop,
        string channel,
        string text,
        object? satisfaction = null,
        object? commitment = null
    ) =>
        loop.Try(
            "李明",
            "notice",
            new
            {
                channel,
                text,
                satisfaction,
                commitment,
            }
        );

    private static async Task<Answer> Preview(
        TestHouse house,
        CaseLoop loop,
        string channel,
        string text
    ) =>
        await (await house.As("李明")).Post(
            $"/api/cases/{loop.Number}/notice/preview",
            new { channel, text }
        );

    private static async Task<System.Text.Json.Nodes.JsonArray> Timeline(
        TestHouse house,
        CaseLoop loop
    ) =>
        (await (await house.As("李明")).Get($"/api/cases/{loop.Number}/timeline"))
            .Done()["items"]
            .AsArray();
}
