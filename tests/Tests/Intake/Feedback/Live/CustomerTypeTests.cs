using System.Text;
using CustomerFile = Huisheng.Tests.Customers.Files;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>客户类型 of form 002, from what the customer's file holds.</summary>
public sealed class CustomerTypeTests
{
    [Theory, Engines]
    [Row("C-27", "S0-08", "S2-16")]
    public async Task a_vip_who_is_new_prints_vip_on_the_screen_and_in_the_file(string engine)
    {
        await using var house = await RegisterFeedbackTests.House(engine);
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent, "钱敏", fragment: "4471", tier: "vip");
        var card = await CustomerFile.See(agent, customer);
        card["customer.tier"].GetValue<string>().ShouldBe("vip");
        card["customer.tenure"].GetValue<string>().ShouldBe("new");
        card["customer.customerType"].GetValue<string>().ShouldBe("vip");

        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks.Machine(customer).With("customerType", null)
        );
        saved["form.3.value"].GetValue<string>().ShouldBe("VIP客户");
        saved["customerType"].GetValue<string>().ShouldBe("vip");
        var (file, _) = await (await house.As("陈强")).Download(
            "/api/forms/feedback/export?format=csv"
        );
        var lines = Encoding
            .UTF8.GetString(file)
            .TrimStart('\uFEFF')
            .Replace("\"", "")
            .Split("\r\n");
        lines[0].Split(',')[3].ShouldBe("客户类型");
        lines[1].Split(',')[3].ShouldBe("VIP客户");
    }

    [Theory, Engines]
    [Row("C-27", "S2-16")]
    public async Task new_lasts_thirty_days_from_the_first_service_not_from_the_file(string engine)
    {
        await using var house = await RegisterFeedbackTests.House(engine);
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent, "孙敏", fragment: "4472");
        await house.At("2024-07-01 10:00");
        agent = await house.As("李明");
        (await Type()).ShouldBe("new", "nothing was done for them yet");
        await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(customer)
                .With("customerType", null)
                .With("receivedAt", "2024-06-30T23:59:00+08:00")
        );
        await house.At("2024-07-30 10:00");
        agent = await house.As("李明");
        (await Type()).ShouldBe("new");
        await NewFeedbacks.Register(
            agent,
            NewFeedbacks.Machine(customer).With("customerType", null)
        );
        await house.At("2024-07-31 00:00");
        agent = await house.As("李明");
        (await Type()).ShouldBe("old", "the later service does not make them new again");

        async Task<string> Type() =>
            (await CustomerFile.See(agent, customer))["customer.customerType"].GetValue<string>();
    }

    [Theory, Engines]
    [Row("C-27")]
    public async Task vip_is_the_files_to_say_and_temperament_stays_in_the_house(string engine)
    {
        await using var house = await RegisterFeedbackTests.House(engine);
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent, "赵敏", fragment: "4473");
        var body = NewFeedbacks.Machine(customer);
        (await agent.Post(NewFeedbacks.Path, body.With("customerType", "vip")))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["customerType"]);
        var path = $"/api/customers/{customer}";
        object Edit(string temperament) =>
            new
            {
                kind = "person",
                tier = "vip",
                temperament,
            };
        (await agent.Put(path, Edit("angry"), 1)).Fields.ShouldBe(["temperament"]);
        var file = (await agent.Put(path, Edit("impulsive"), 1)).Done();
        file["customer.temperament"].GetValue<string>().ShouldBe("impulsive");
        (await agent.Post(NewFeedbacks.Path, body.With("customerType", "new")))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["customerType"]);
        var saved = await NewFeedbacks.Register(agent, body.With("customerType", "vip"));
        saved.Body!["form"]!.ToJsonString().ShouldNotContain("冲动型");
    }
}
