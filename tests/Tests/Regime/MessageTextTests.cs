using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Tests.Notices.Carriers;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Regime;

/// <summary>The words of messages and notices are this company's to set, with their places checked.</summary>
public class MessageTextTests
{
    private const string Result = "messages/templates/result";
    private const string Dispatched = "texts/notice/case-dispatched";

    [Theory, Engines]
    [Row("X-06", "X-07")]
    public async Task what_a_customer_reads_is_put_as_published_and_what_was_written_is_in_it(
        string engine
    )
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        var admin = await house.As(Cast.Administrator);
        var done = (
            await Publish(admin, Result, 1, ("text.zh", "【A公司】{number}：{text}"))
        ).Done();
        done["versions.1.valueText"].GetValue<string>().ShouldBe("【A公司】{number}：{text}");
        done["versions.0.valueText"].GetValue<string>().ShouldBe("{text}");
        var customer = await Post.Customer(house);
        await Post.Put(house, customer, "已修好，{number}不用再报。");
        await house.At("2026-03-10 09:01");
        gateway
            .All.ShouldHaveSingleItem()
            .Text.ShouldBe("【A公司】SD2026001：已修好，{number}不用再报。");
        // Customers may read the other language; staff who write need not.
        (
            await Publish(
                admin,
                Result,
                2,
                ("text.en", "About {number}: {text}"),
                ("language", "english")
            )
        ).Done();
        await Post.Put(house, customer, "Repaired.", cycle: "2");
        await house.At("2026-03-10 09:03");
        gateway.All.Last().Text.ShouldBe("About SD2026001: Repaired.");
    }

    [Theory, Engines]
    [Row("X-07")]
    public async Task an_unknown_place_is_refused_in_its_field(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.As(Cast.Administrator);
        var wrong = await Publish(admin, Result, 1, ("text.zh", "{text}，{customer}您好"));
        wrong.Fields.ShouldBe(["members.text.zh"]);
        wrong["errors.0.message"]
            .GetValue<string>()
            .ShouldBe("没有“{customer}”这个占位，这里可用的是 {number}、{text}。");
        (await Publish(admin, Dispatched, 1, ("en", "{1} is yours"))).Fields.ShouldBe([
            "members.en",
        ]);
        var line = (await admin.Get("/api/regime/setting?entry=call/lines/satisfaction")).Done();
        line["members.0.places"].AsArray().ShouldBeEmpty();
        (await Publish(admin, "call/lines/satisfaction", 1, ("zh", "{name}，您满意吗？")))[
            "errors.0.code"
        ]
            .GetValue<string>()
            .ShouldBe("rule.no-places");
    }

    [Theory, Engines]
    [Row("X-07")]
    public async Task why_rules_would_not_stand_is_said_in_the_readers_language(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var admin = await house.As(Cast.Administrator);
        var frame = await Publish(admin, Result, 1, ("text.zh", "您的工单 {number} 已处理"));
        frame.Refused("rule.unfit").Text.ShouldContain("内容里须有 {text}，即填写的告知内容");
        frame.Text.ShouldNotContain("what was written");
        var english = await admin.Post(
            "/api/regime/trials",
            Body(Result, ("text.zh", "您的工单 {number} 已处理")),
            language: "en"
        );
        english.Refused("rule.unfit").Text.ShouldContain("the text holds {text}");
    }

    [Theory, Engines]
    [Row("X-06", "X-07")]
    public async Task a_notice_reads_as_published_in_both_languages(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var admin = await house.As(Cast.Administrator);
        (
            await Publish(admin, Dispatched, 1, ("zh", "请处理 {0}"), ("en", "Please take {0}"))
        ).Done();
        await house
            .Services.GetRequiredService<ActRunner>()
            .System<int>(async act =>
            {
                var about = new Subject("case", Guid.CreateVersion7(), "SD2026001");
                act.Record(new Note("case-dispatch", about));
                var to = await Staffing.ByJobNumber(act.Db, Cast.JobNumber("李明"), act.Stop);
                Notify.In(act, to!.Id, "case-dispatched", about, about.Number);
                return 0;
            });
        var agent = await house.As("李明");
        (await agent.Get("/api/notices"))["items.0.text"]
            .GetValue<string>()
            .ShouldBe("请处理 SD2026001");
        (await agent.Get("/api/notices", "en"))["items.0.text"]
            .GetValue<string>()
            .ShouldBe("Please take SD2026001");
    }

    [Theory, Engines]
    [Row("R50")]
    public async Task the_house_stops_at_its_limit_and_the_supervisors_are_told_once(string engine)
    {
        await using var gateway = await Gateway.Open();
        await using var house = await Post.House(engine, gateway);
        await house.At("2026-03-10 09:00");
        var admin = await house.As(Cast.Administrator);
        (await Publish(admin, "messages/house", 1, ("per-hour", 2))).Done();
        for (var i = 0; i < 4; i++)
        {
            await Post.Put(house, await Post.Customer(house, $"1381234567{i}", name: "李丽"));
            await house.At($"2026-03-10 09:0{i + 1}");
        }

        gateway.All.Count.ShouldBe(2);
        await house.At("2026-03-10 10:00:59");
        gateway.All.Count.ShouldBe(2);
        await house.At("2026-03-10 10:03");
        gateway.All.Count.ShouldBe(4);
        var told = (await (await house.As("陈强")).Get("/api/notices"))["items"]
            .AsArray()
            .Where(n => n!["kind"]!.GetValue<string>() == "message-flood")
            .ToList();
        told.ShouldHaveSingleItem()!["text"]!.GetValue<string>().ShouldContain("2 条");
    }

    private static Task<Answer> Publish(
        Person who,
        string entry,
        int version,
        params (string Member, object Value)[] members
    ) => who.Post("/api/regime/publications", Body(entry, members), version);

    private static object Body(string entry, params (string Member, object Value)[] members) =>
        new
        {
            entry,
            members = members.ToDictionary(m => m.Member, m => m.Value),
            reason = "统一用语",
        };
}
