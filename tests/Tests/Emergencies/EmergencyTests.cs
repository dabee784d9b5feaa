using System.Text.Json.Nodes;
using Huisheng.Tests.Intake;
using Huisheng.Tests.Intake.Feedback.Live;

namespace Huisheng.Tests.Emergencies;

/// <summary>应急预案: what starts it, who is told and when, how it is worked through and ended.</summary>
public sealed class EmergencyTests
{
    [Theory, Engines]
    [Row("S1-77", "C-40", "S1-78")]
    public async Task an_outage_starts_the_plan_with_its_registration_whatever_its_urgency(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00:00");
        var seen = await Registered(house, "hazard-outage", "normal");
        seen["emergency.startedAt"].GetValue<string>().ShouldBe("2026-03-10T02:00:00Z");
        seen["emergency.trigger"].GetValue<string>().ShouldBe("hazard-outage");
        seen["emergency.triggerText"].GetValue<string>().ShouldBe("服务中断");
        seen["urgency"].GetValue<string>().ShouldBe("critical");
        seen["category"].GetValue<string>().ShouldBe("hazard-outage");
        seen["categoryText"].GetValue<string>().ShouldEndWith("服务中断");
        seen["emergency.told"].AsArray().ShouldHaveSingleItem();
        seen["actions"].AsArray().Single(a => a!["code"]!.GetValue<string>() == "emergency")![
            "refusal"
        ]!["code"]!
            .GetValue<string>()
            .ShouldBe("emergency.running");
        seen["emergency.told.0.to.jobNumber"].GetValue<string>().ShouldBe("2105");
        var notice = (await Notices(house, "王磊")).Single();
        notice!["at"]!.GetValue<string>().ShouldBe("2026-03-10T02:00:00Z");
    }

    [Theory, Engines]
    [Row("C-40")]
    public async Task a_broken_wristband_that_is_urgent_starts_none_and_a_critical_one_does(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        (await Registered(house, "product-fault", "urgent")).Body!["emergency"].ShouldBeNull();
        (await Registered(house, null, "urgent")).Body!["emergency"].ShouldBeNull();
        (await Registered(house, null, "critical"))["emergency.trigger"]
            .GetValue<string>()
            .ShouldBe("urgency");
        (await Notices(house, "王磊")).ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("S1-78")]
    public async Task unacknowledged_after_fifteen_minutes_it_is_told_again_and_one_level_up(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var number = (await Registered(house, "hazard-safety", "critical"))["number"]
            .GetValue<string>();
        await house.At("2026-03-10 10:14:59");
        (await Notices(house, "王磊")).Count.ShouldBe(1);
        (await Notices(house, "刘洋")).ShouldBeEmpty();
        await house.At("2026-03-10 10:15");
        (await Notices(house, "王磊")).Count.ShouldBe(2);
        (await Notices(house, "刘洋")).Count.ShouldBe(1);
        (await Notices(house, "周建国")).ShouldBeEmpty();
        await house.At("2026-03-10 10:30");
        (await Notices(house, "周建国")).Count.ShouldBe(1);

        var told = await Run(house, number, "王磊");
        told["told"]
            .AsArray()
            .Select(t => $"{t!["to"]!["jobNumber"]} {t["times"]}")
            .ShouldBe(["2105 3", "4001 2", "5001 1"]);

        // Everybody once more, then it has been said.
        await house.At("2026-03-10 12:00");
        (await Notices(house, "周建国")).Count.ShouldBe(2);
        (await Notices(house, "王磊")).Count.ShouldBe(4);
    }

    [Theory, Engines]
    [Row("S1-78")]
    public async Task the_receipt_of_its_notice_stops_the_telling(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var number = (await Registered(house, "hazard-injury", "urgent"))["number"]
            .GetValue<string>();
        await house.At("2026-03-10 10:10");
        var head = await house.As("王磊");
        var notice = (await Notices(house, "王磊")).Single();
        (await head.Post($"/api/notices/{notice!["id"]!.GetValue<string>()}/receipt")).Done();
        var run = await Run(house, number, "王磊");
        run["acknowledgedAt"].GetValue<string>().ShouldBe("2026-03-10T02:10:00Z");
        run["acknowledgedBy.jobNumber"].GetValue<string>().ShouldBe("2105");
        await house.At("2026-03-10 11:00");
        (await Notices(house, "王磊")).Count.ShouldBe(1);
        (await Notices(house, "刘洋")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S1-77")]
    public async Task each_point_is_ticked_once_and_the_plan_ends_when_all_are(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var number = (await Registered(house, "hazard-outage", "critical"))["number"]
            .GetValue<string>();
        var head = await house.As("王磊");
        var run = await Run(house, number, "王磊");
        var path = $"/api/emergencies/{run["number"].GetValue<string>()}";
        (await (await house.As("何伟")).Get(path)).Status.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );
        (await head.Post($"{path}/end", new { conclusion = "恢复" }, 1)).Refused(
            "emergency.points-open"
        );
        await house.At("2026-03-10 10:05");
        head = await house.As("王磊");
        foreach (var item in run["items"].AsArray().Select(i => i!["code"]!.GetValue<string>()))
        {
            (await head.Post($"{path}/ticks", new { item })).Done();
        }

        (await head.Post($"{path}/ticks", new { item = "safety" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["item"]);
        var ticked = (await head.Get(path)).Done();
        ticked["items.0.tickedBy.jobNumber"].GetValue<string>().ShouldBe("2105");
        ticked["items.0.tickedAt"].GetValue<string>().ShouldBe("2026-03-10T02:05:00Z");
        var ended = (
            await head.Post($"{path}/end", new { conclusion = "张伟处网络已恢复" }, 1)
        ).Done();
        ended["conclusion"].GetValue<string>().ShouldBe("张*处网络已恢复");
        (await head.Get("/api/emergencies")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("C-40")]
    public async Task a_person_starts_it_by_hand_with_a_reason_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var number = (await Registered(house, null, "normal"))["number"].GetValue<string>();
        var agent = await house.As("李明");
        var path = $"/api/cases/{number}/emergency";
        (await agent.Post(path, new { reason = "" })).Refused("fields-wrong");
        var started = (await agent.Post(path, new { reason = "张伟称冒烟" })).Done();
        started["emergency.trigger"].GetValue<string>().ShouldBe("hand");
        started["emergency.reason"].GetValue<string>().ShouldBe("张*称冒烟");
        (await agent.Post(path, new { reason = "冒烟" })).Refused("emergency.running");
        (await (await house.As("王磊")).Get("/api/emergencies"))
            .Done()["items"]
            .AsArray()
            .ShouldHaveSingleItem();
    }

    [Theory, Engines]
    [Row("S1-77")]
    public async Task a_danger_told_as_feedback_starts_it_too(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(await NewFeedbacks.Customer(agent))
                .With("category", "hazard-safety")
                .With("department", "technology")
        );
        var seen = (await agent.Get($"/api/cases/{saved["caseNumber"].GetValue<string>()}")).Done();
        seen["emergency.trigger"].GetValue<string>().ShouldBe("hazard-safety");
        seen["urgency"].GetValue<string>().ShouldBe("critical");
    }

    private static async Task<Answer> Registered(TestHouse house, string? category, string urgency)
    {
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["urgency"] = urgency;
        body["category"] = category;
        var call = await NewCalls.Register(agent, body);
        return (await agent.Get($"/api/cases/{call["caseNumber"].GetValue<string>()}")).Done();
    }

    private static async Task<Answer> Run(TestHouse house, string number, string who)
    {
        var viewer = await house.As(who);
        var seen = (await viewer.Get($"/api/cases/{number}")).Done();
        return (
            await viewer.Get($"/api/emergencies/{seen["emergency.number"].GetValue<string>()}")
        ).Done();
    }

    private static async Task<IReadOnlyList<JsonNode?>> Notices(TestHouse house, string who) =>
        [
            .. (await (await house.As(who)).Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Where(n => n!["kind"]!.GetValue<string>() == "emergency-started"),
        ];
}
