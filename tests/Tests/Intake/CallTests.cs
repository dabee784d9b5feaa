using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake;

public sealed class CallTests
{
    [Theory, Engines]
    [Row("E-02", "S1-27", "S1-60")]
    public async Task an_inquiry_answered_on_the_spot_is_a_record_without_a_case(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:38");
        await NewCalls.Register(
            await house.As("李明"),
            NewCalls.Complaint(await NewCalls.Customer(await house.As("李明")))
        );
        await house.At("2023-10-01 14:20");
        var agent = await house.As("赵静");
        var customer = (
            await agent.Post("/api/customers", new { name = "王五", fragment = "139" })
        ).Done();
        var call = await NewCalls.Register(
            agent,
            NewCalls.Inquiry(customer["id"].GetValue<string>())
        );
        call["number"].GetValue<string>().ShouldBe("20231002");
        call.Body!["caseNumber"].ShouldBeNull();
        Form(call)
            .ShouldBe([
                "20231002",
                "2023-10-01 14:20",
                "王*",
                "139",
                "咨询",
                "询问会员积分兑换规则及有效期",
                "赵*",
                "已解决",
                "积分1年有效,可兑换商城商品,操作路径为…",
                "4",
                "无",
            ]);
        (await agent.Get("/api/desk/items?view=mine")).Done()["items"].AsArray().ShouldBeEmpty();
        var archived = (
            await agent.Post("/api/calls/20231002/archive", new { }, call.Version)
        ).Done();
        archived["keptUntilText"].GetValue<string>().ShouldBe("2025-10-01 24:00");
        var next = await NewCalls.Register(
            agent,
            NewCalls.Inquiry(customer["id"].GetValue<string>())
        );
        next["number"].GetValue<string>().ShouldBe("20231003");
    }

    [Theory, Engines]
    [Row("S1-58", "S1-28")]
    public async Task an_inquiry_left_open_is_asked_to_become_a_case(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("赵静");
        var open = NewCalls.Inquiry(await NewCalls.Customer(agent));
        open["answer"] = null;
        (await agent.Post("/api/calls", open))
            .Refused("fields-wrong")["errors.0.code"]
            .GetValue<string>()
            .ShouldBe("call.answer-or-convert");
        open["handlingClass"] = "complex";
        open["satisfaction"] = null;
        open["department"] = "technology";
        open["urgency"] = "normal";
        (await agent.Post("/api/calls", open))
            .Done()["caseNumber"]
            .GetValue<string>()
            .ShouldStartWith("SD2023");
    }

    [Theory, Engines]
    [Row("S1-03")]
    public async Task three_rings_or_fifteen_seconds_are_compliant(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        foreach (
            var (rings, seconds, good) in new (int?, int?, bool)[]
            {
                (3, null, true),
                (4, null, false),
                (null, 15, true),
                (null, 16, false),
            }
        )
        {
            var body = NewCalls.Inquiry(customer);
            body["answeredAfterRings"] = rings;
            body["answeredAfterSeconds"] = seconds;
            (await NewCalls.Register(agent, body))["ringsCompliant"]
                .GetValue<bool>()
                .ShouldBe(good, $"{rings} {seconds}");
        }
    }

    [Theory, Engines]
    [Row("S1-33", "S1-73")]
    public async Task the_limit_may_be_shorter_than_the_rule_but_not_longer(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:38");
        var agent = await house.As("李明");
        var body = NewCalls.Complaint(await NewCalls.Customer(agent));
        body["limit"] = "2023-10-04T00:00:00+08:00";
        (await agent.Post("/api/calls", body)).Refused("fields-wrong").Fields.ShouldBe(["limit"]);
        body["limit"] = "2023-10-02T12:00:00+08:00";
        var call = (await agent.Post("/api/calls", body)).Done();
        var opened = (
            await agent.Get($"/api/cases/{call["caseNumber"].GetValue<string>()}")
        ).Done();
        opened["clocks"].AsArray().Single(c => c!["milestone"]!.GetValue<string>() == "solution")![
            "dueText"
        ]!
            .GetValue<string>()
            .ShouldBe("2023-10-02 12:00");
    }

    [Theory, Engines]
    [Row("S1-05", "S1-08", "S1-10")]
    public async Task business_is_handled_only_for_a_verified_caller(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        var body = NewCalls.Complaint(customer);
        body["type"] = "handling";
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["verificationId"]);
        var failed = (
            await agent.Post(
                $"/api/customers/{customer}/verification",
                new { name = "张伟", phone = "13900000000" }
            )
        ).Done();
        failed["passed"].GetValue<bool>().ShouldBeFalse();
        body["verificationId"] = failed["id"].GetValue<string>();
        (await agent.Post("/api/calls", body))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["verificationId"]);
        var passed = (
            await agent.Post(
                $"/api/customers/{customer}/verification",
                new { name = "张伟", phone = "13812345678" }
            )
        ).Done();
        body["verificationId"] = passed["id"].GetValue<string>();
        (await agent.Post("/api/calls", body)).Done();
    }

    [Theory, Engines]
    [Row("S1-04", "S1-25")]
    public async Task the_greeting_and_the_read_back_are_filled_in(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        (await agent.Get("/api/calls/opening"))
            .Done()["requires.complaint"]
            .ToJsonString()
            .ShouldBe("""["occurred-on","demand"]""");
        (await agent.Get("/api/calls/opening"))
            .Done()["greeting"]
            .GetValue<string>()
            .ShouldBe("您好，这里是A公司客户服务，工号1001，很高兴为您服务，请问有什么可以帮您？");
        var call = await NewCalls.Register(
            agent,
            NewCalls.Complaint(await NewCalls.Customer(agent))
        );
        call["readBack"]
            .GetValue<string>()
            .ShouldBe("您提到的问题是设备出现故障，要求24小时内解决，对吗？");
    }

    [Theory, Engines]
    [Row("S1-23", "S1-24")]
    public async Task an_order_number_and_the_customer_lead_back_to_the_record(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        for (var i = 1; i <= 3; i++)
        {
            var body = NewCalls.Complaint(customer);
            body["evidence"] = new JsonArray(
                new JsonObject { ["kind"] = "order-number", ["value"] = $"2024051200{i}" }
            );
            await NewCalls.Register(agent, body);
        }

        var found = (await agent.Get("/api/calls?q=20240512002")).Done()["items"].AsArray();
        found.Count.ShouldBe(1);
        (await agent.Get($"/api/calls?customer={customer}"))
            .Done()["items"]
            .AsArray()
            .Select(c => c!["number"]!.GetValue<string>())
            .ShouldBe(["20230903", "20230902", "20230901"]);
    }

    private static IReadOnlyList<string> Form(Answer call) =>
        [.. call["form"].AsArray().Select(c => c!["value"]!.GetValue<string>())];
}
