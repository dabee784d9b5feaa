namespace Huisheng.Tests.Intake;

/// <summary>E-04, its first part: who is not verified, what stays possible, and what is said to somebody upset.</summary>
public sealed class VerifiedCallTests
{
    [Theory, Engines]
    [Row("E-04", "S1-05")]
    public async Task one_of_three_blocks_business_and_data_but_not_an_inquiry(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:00");
        var agent = await house.As("李明");
        var customer = await Registered(agent);
        var answers = new
        {
            name = "张伟",
            idLastFour = "0000",
            phone = "13900000000",
        };
        var told = (await agent.Post($"/api/customers/{customer}/verification", answers)).Done();
        told["passed"].GetValue<bool>().ShouldBeFalse();
        var body = NewCalls.Inquiry(customer);
        body["verificationId"] = told["id"].GetValue<string>();
        body["type"] = "handling";
        (await agent.Post("/api/calls", body)).Fields.ShouldContain("verificationId");
        body["type"] = "inquiry";
        (await agent.Post("/api/calls", body)).Done();

        var events = (await (await house.As("郑审")).Get("/api/journal?act=customer-verify"))
            .Done()["items"]
            .AsArray();
        var noted = events.ShouldHaveSingleItem()!.ToJsonString();
        noted.ShouldNotContain("13900000000");
        noted.ShouldNotContain("0000\"");
    }

    [Theory, Engines]
    [Row("E-04", "S1-82")]
    public async Task two_of_three_open_it_and_the_soothing_line_comes_first(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 10:20");
        var agent = await house.As("李明");
        var customer = await Registered(agent);
        var answers = new
        {
            name = "张伟",
            idLastFour = "0000",
            phone = "13812345678",
        };
        var told = (await agent.Post($"/api/customers/{customer}/verification", answers)).Done();
        told["passed"].GetValue<bool>().ShouldBeTrue();
        var opening = (await agent.Get("/api/calls/opening")).Done();
        opening["lines"].AsArray().First(l => l!["when"]!.GetValue<string>() == "agitated")![
            "text"
        ]!
            .GetValue<string>()
            .ShouldBe("非常理解您的心情，我们会尽快为您处理");

        var body = NewCalls.Inquiry(customer);
        body["verificationId"] = told["id"].GetValue<string>();
        body["type"] = "handling";
        body["emotion"] = "agitated";
        var call = await NewCalls.Register(agent, body);
        var unsaid = call["unsaid"].AsArray().Select(l => l!["text"]!.GetValue<string>()).ToList();
        unsaid.ShouldContain("非常理解您的心情，我们会尽快为您处理");
        unsaid.ShouldContain(
            "您好，这里是A公司客户服务，工号1001，很高兴为您服务，请问有什么可以帮您？"
        );
    }

    private static async Task<string> Registered(Person agent) => (
            await agent.Post(
                "/api/customers",
                new
                {
                    name = "张伟",
                    gender = "male",
                    phone = "13812345678",
                    idLastFour = "1234",
                }
            )
        ).Done()["id"].GetValue<string>();
}
