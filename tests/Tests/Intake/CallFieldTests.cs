using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Intake;

/// <summary>The parts of a call record, each under its own row.</summary>
public sealed class CallFieldTests
{
    [Theory, Engines]
    [Row("S1-15", "S1-17", "S1-18")]
    public async Task name_is_masked_and_region_business_and_event_are_kept(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (agent, call) = await Described(house);
        call["customer.name"].GetValue<string>().ShouldBe("张*");
        call.Text.ShouldNotContain("张伟");
        call["description.region"].GetValue<string>().ShouldBe("华东");
        call["description.business"].GetValue<string>().ShouldBe("售后");
        call["description.event"].GetValue<string>().ShouldBe("设备出现故障");
        (await agent.Get("/api/calls"))
            .Done()["items.0.customer"]
            .GetValue<string>()
            .ShouldBe("张*");
    }

    [Theory, Engines]
    [Row("S1-19", "S1-20", "S1-21")]
    public async Task the_day_may_stand_without_a_time_and_place_and_product_are_kept(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (agent, call) = await Described(house);
        call["description.occurredOn"].GetValue<string>().ShouldBe("2023-09-30");
        call["description.place"].GetValue<string>().ShouldBe("南京市鼓楼区门店");
        call["description.product"].GetValue<string>().ShouldBe("设备");
        var body = NewCalls.Complaint(call["customer.id"].GetValue<string>());
        foreach (
            var (written, good) in new[]
            {
                ("2023-09-30 19:30", true),
                ("2023-02-30 25:00", false),
                ("昨天", false),
            }
        )
        {
            body["description"]!["occurredOn"] = written;
            var answer = await agent.Post("/api/calls", body);
            if (good)
            {
                answer.Done();
            }
            else
            {
                answer.Refused("fields-wrong").Fields.ShouldBe(["description.occurredOn"], written);
            }
        }
    }

    [Theory, Engines]
    [Row("S1-22")]
    public async Task a_demand_is_one_of_the_presets_or_what_the_customer_says(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (agent, call) = await Described(house);
        call["description.demand"].GetValue<string>().ShouldBe("要求24小时内解决");
        var words = (await agent.Get("/api/words")).Done();
        words.Body!["lists"]!["demand"]!
            .AsArray()
            .Select(c => words.Body["values"]![$"demand.{c}"]!.GetValue<string>())
            .ShouldBe(["要求退款", "解释收费规则"]);
    }

    [Theory, Engines]
    [Row("S1-06", "S1-09")]
    public async Task of_a_verification_only_what_matched_is_kept(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        var customer = (
            await agent.Post(
                "/api/customers",
                new
                {
                    name = "张伟",
                    phone = "13812345678",
                    identity = "11010519491231002X",
                }
            )
        ).Done()["id"].GetValue<string>();
        var path = $"/api/customers/{customer}/verification";
        (await agent.Post(path, new { name = "张维" }))
            .Done()["items.0.passed"]
            .GetValue<bool>()
            .ShouldBeFalse();
        var passed = (await agent.Post(path, new { name = "张伟", idLastFour = "002x" })).Done();
        passed["passed"].GetValue<bool>().ShouldBeTrue();
        var body = NewCalls.Complaint(customer);
        body["verificationId"] = passed["id"].GetValue<string>();
        var call = await NewCalls.Register(agent, body);
        call["verification.items"]
            .ToJsonString()
            .ShouldBe("""[{"item":"name","passed":true},{"item":"id-last-four","passed":true}]""");
        var kept = await house.Text("""SELECT items AS "Value" FROM customer_verifications""");
        kept.ShouldContain("name:true,id-last-four:true");
        kept.ShouldNotContain("002");
    }

    [Theory, Engines]
    [Row("S1-39")]
    public async Task an_inquiry_stays_open_until_the_customer_has_understood(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var body = NewCalls.Inquiry(await NewCalls.Customer(agent));
        body["understood"] = false;
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["understood"]);

        var loop = new CaseLoop(house);
        await loop.Register(
            "2026-03-10 09:00",
            "2026-03-10 09:10",
            type: "inquiry",
            happened: "询问积分规则"
        );
        await loop.Solve("2026-03-10 09:15", "2026-03-10 09:20", "2026-03-10 09:30");
        await loop.Do("李明", "fetch", new { });
        agent = await house.As("李明");
        var telling = new JsonObject
        {
            ["channel"] = "telephone",
            ["text"] = "积分一年有效",
            ["satisfaction"] = new JsonObject { ["score"] = 5 },
        };
        var path = $"/api/cases/{loop.Number}";
        var open = (await agent.Get(path)).Done();
        (await agent.Post($"{path}/notice", telling, open.Version))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["understood"]);
        (await agent.Get(path)).Done()["state"].GetValue<string>().ShouldBe("handled");
        telling["understood"] = true;
        (await agent.Post($"{path}/notice", telling, open.Version))
            .Done()["state"]
            .GetValue<string>()
            .ShouldNotBe("handled");
    }

    [Theory, Engines]
    [Row("S1-52")]
    public async Task an_answer_that_puts_off_is_none(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var body = NewCalls.Inquiry(await NewCalls.Customer(agent));
        body["answer"] = "好的，我为您核实后回复您。";
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")["errors.0.code"]
            .GetValue<string>()
            .ShouldBe("call.answer-or-convert");
    }

    private static async Task<(Person, Answer)> Described(TestHouse house)
    {
        await house.At("2023-10-01 09:38");
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["description"] = new JsonObject
        {
            ["event"] = "设备出现故障",
            ["occurredOn"] = "2023-09-30",
            ["place"] = "南京市鼓楼区门店",
            ["product"] = "设备",
            ["region"] = "华东",
            ["business"] = "售后",
            ["demand"] = "要求24小时内解决",
        };
        var saved = await NewCalls.Register(agent, body);
        return (
            agent,
            (await agent.Get($"/api/calls/{saved["number"].GetValue<string>()}")).Done()
        );
    }
}
