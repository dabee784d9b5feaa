using Huisheng.Tests.Notices.Carriers;

namespace Huisheng.Tests.Notices;

public class SendingTests
{
    [Theory, Engines]
    [Row("X-06")]
    public async Task a_text_message_goes_out_signed_and_once(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        var customer = await Post.Customer(house);
        (await Post.Put(house, customer)).ShouldBeNull();
        gateway.All.ShouldBeEmpty();
        await house.At("2026-03-10 09:00:05");
        await house.At("2026-03-10 09:30");
        var sent = gateway.All.ShouldHaveSingleItem();
        sent.To.ShouldBe("13812345678");
        sent.Text.ShouldBe("您的设备已修好。");
        sent.Signature.ShouldBe(
            Post.ByHand(Post.OutSecret, $"{sent.Id}.{sent.Timestamp}.", sent.Body)
        );
        var seen = (await Post.Messages(house)).ShouldHaveSingleItem();
        seen["state"]!.GetValue<string>().ShouldBe("sent");
        seen["recipient"]!.GetValue<string>().ShouldBe("138****5678");
        seen["tries"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task a_refused_act_sends_nothing(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        var customer = await Post.Customer(house);
        var refusal = await Post.Put(house, customer, "这个我不清 楚");
        refusal!.Errors.ShouldHaveSingleItem().Args.ShouldBe(["不清楚", "我为您核实后回复您"]);
        await house.At("2026-03-10 10:00");
        gateway.All.ShouldBeEmpty();
        (await Post.Messages(house)).ShouldBeEmpty();
    }

    [Theory, Engines]
    public async Task the_folder_shows_what_would_have_been_sent_and_no_number(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var customer = await Post.Customer(house);
        await Post.Put(house, customer);
        await house.At("2026-03-10 09:01");
        var file = Directory.GetFiles(Path.Combine(house.DataFolder, "outbox")).Single();
        var text = await File.ReadAllTextAsync(file);
        text.ShouldContain("您的设备已修好。");
        text.ShouldContain("138****5678");
        text.ShouldNotContain("13812345678");
        (await Post.State(house)).ShouldBe("sent");
    }

    [Theory, Engines]
    public async Task an_e_mail_goes_through_the_relay(string engine)
    {
        using var relay = new MailRelay();
        await using var house = await Post.House(engine, relay: relay);
        await house.At("2026-03-10 23:00");
        var customer = await Post.Customer(house, email: "zhang.wei@example.com");
        await Post.Put(house, customer, channel: "email");
        await house.At("2026-03-10 23:01");
        var mail = relay.All.ShouldHaveSingleItem();
        mail.To.ShouldBe("zhang.wei@example.com");
        mail.Text.ShouldBe("您的设备已修好。");
        mail.Header("Message-ID").ShouldEndWith(".1@huisheng.test>");
        (await Post.State(house)).ShouldBe("sent");
    }

    [Theory, Engines]
    public async Task a_relay_that_refuses_the_recipient_is_not_asked_again(string engine)
    {
        using var relay = new MailRelay { Recipient = "550 no such user" };
        await using var house = await Post.House(engine, relay: relay);
        await house.At("2026-03-10 10:00");
        var customer = await Post.Customer(house, email: "zhang.wei@example.com");
        await Post.Put(house, customer, channel: "email");
        await house.At("2026-03-10 10:01");
        var dead = (await Post.Messages(house, "?state=dead")).ShouldHaveSingleItem();
        dead["problemText"]!.GetValue<string>().ShouldBe("被拒收");
        dead["tries"]![0]!["detail"]!.GetValue<string>().ShouldBe("550");
        relay.Recipient = "250 ok";
        await house.At("2026-03-11 10:01");
        relay.All.ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-23")]
    public async Task no_text_message_at_night(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 22:30:01");
        var customer = await Post.Customer(house);
        await Post.Put(house, customer);
        await house.At("2026-03-11 07:59:59");
        gateway.All.ShouldBeEmpty();
        await house.At("2026-03-11 08:00");
        gateway.All.ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("R50")]
    public async Task a_number_gets_one_a_minute_and_five_a_day(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        // The same number stands with two customers: what counts is the number.
        var one = await Post.Customer(house);
        var other = await Post.Customer(house, name: "李丽");
        for (var i = 0; i < 6; i++)
        {
            await Post.Put(house, i % 2 == 0 ? one : other, $"第{i}条");
        }

        await house.At("2026-03-10 09:00:59");
        gateway.All.Count.ShouldBe(1);
        await house.At("2026-03-10 09:02");
        gateway.All.Count.ShouldBe(2);
        for (var minute = 3; minute < 20; minute++)
        {
            await house.At($"2026-03-10 09:{minute:D2}");
        }

        gateway.All.Count.ShouldBe(5);
        await house.At("2026-03-10 21:00");
        gateway.All.Count.ShouldBe(5);
        await house.At("2026-03-11 08:00");
        gateway.All.Count.ShouldBe(6);
        gateway.Carried.Count.ShouldBe(6);
    }

    [Theory, Engines]
    [Row("R23")]
    public async Task messages_about_one_case_keep_their_order(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        var about = new Subject("case", Guid.CreateVersion7(), "SD2026009");
        var customer = await Post.Customer(house);
        gateway.Answers = _ => 503;
        await Post.Put(house, customer, "第一轮", about: about, cycle: "1");
        await house.At("2026-03-10 09:05");
        await Post.Put(house, customer, "第二轮", about: about, cycle: "2");
        await house.At("2026-03-10 09:06");
        gateway.Answers = _ => 200;
        for (var minute = 10; minute < 59; minute++)
        {
            await house.At($"2026-03-10 09:{minute:D2}");
        }

        gateway.Carried.Count.ShouldBe(2);
        gateway.All.Last().Text.ShouldBe("第二轮");
        gateway.All.SkipLast(1).ShouldAllBe(p => p.Text == "第一轮");
        // And never two for one case, template and round.
        (await Post.Put(house, customer, "第二轮再来", about: about, cycle: "2"))!
            .Errors.Single()
            .Code.ShouldBe("message.sent-already");
    }
}
