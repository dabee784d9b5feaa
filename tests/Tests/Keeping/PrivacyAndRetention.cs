using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Huisheng.Tests.Intake;
using Book = Huisheng.Tests.Customers.Files;

namespace Huisheng.Tests.Keeping;

/// <summary>E-12, the whole scenario: what is stored, what is handed out, who sees more, and for how long it is kept.</summary>
public sealed partial class PrivacyAndRetention
{
    private const string Typed =
        "客户张伟，电话13812345678，邮箱zhangwei@x.cn，证件320106199003071234，卡号6222021234567890128，住南京市鼓楼区中山路1号";

    [Theory, Engines]
    [Row("E-12")]
    public async Task what_is_typed_is_stored_and_handed_out_masked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-02-29 08:50");
        var agent = await house.As("李明");
        var id = await Customer(agent);
        var call = await Register(agent, id);
        call["form"].AsArray().ShouldContain(c => c!["value"]!.GetValue<string>() == "5678");
        var saved = call["description.event"].GetValue<string>();
        saved.ShouldContain("**************1234");
        saved.ShouldContain("***************0128");
        saved.ShouldContain("南京市鼓楼区***");
        saved.ShouldContain("138****5678");
        foreach (
            var secret in (string[])["13812345678", "张伟", "zhangwei@", "3201061990", "中山路"]
        )
        {
            saved.ShouldNotContain(secret);
        }

        var card = (await agent.Get($"/api/customers/{id}")).Done();
        card["customer.honorificName"].GetValue<string>().ShouldBe("张先生");
        Book.Masked(card).ShouldContain("zhangwei");
        var (sheet, _) = await (await house.As("陈强")).Download(
            "/api/forms/call-record/export?format=csv"
        );
        var text = Encoding.UTF8.GetString(sheet);
        text.ShouldContain("138****5678");
        ElevenDigits().IsMatch(text).ShouldBeFalse();
    }

    [Theory, Engines]
    [Row("E-12", "X-03")]
    public async Task a_reveal_is_refused_without_the_right_and_on_record_either_way(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-02-29 08:50");
        var agent = await house.As("李明");
        var id = await Customer(agent);
        (await Book.Reveal(agent, id, "phone")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Tests.Customers.Journal.About(house, "reveal-refused")).Count.ShouldBe(1);
        var shown = await Book.Reveal(await house.As("刘洋"), id, "phone", "回电客户");
        shown.Done()["value"].GetValue<string>().ShouldBe("13812345678");
        (await Tests.Customers.Journal.Of(house, "customer", id)).ShouldContain(e =>
            e.StartsWith("customer-reveal 4001 回电客户", StringComparison.Ordinal)
        );
    }

    [Theory, Engines]
    [Row("E-12", "S1-46")]
    public async Task archived_on_a_leap_day_it_is_kept_to_the_last_of_february(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var number = await Archive.Call(house, "2024-02-29 09:00");
        (await (await house.As("李明")).Get($"/api/calls/{number}"))
            .Done()["keptUntilText"]
            .GetValue<string>()
            .ShouldBe("2026-02-28 24:00");
        await house.At("2026-02-28 23:59");
        (await Past(house)).ShouldBe(0);
        await house.At("2026-03-01 00:00");
        (await Past(house)).ShouldBe(1);
    }

    [Theory, Engines]
    [Row("E-12", "C-20")]
    public async Task twenty_three_months_are_refused_and_thirty_six_hold_at_once(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Archive.Call(house, "2024-02-29 09:00");
        await house.At("2026-03-01 09:00");
        (await Publish(house, "retention", 23)).Code.ShouldNotBeNull();
        (await Publish(house, "retention/kinds/call", 23)).Code.ShouldNotBeNull();
        (await Past(house)).ShouldBe(1);
        (await Publish(house, "retention", 36)).Done();
        (await Past(house)).ShouldBe(0);
        await house.At("2027-03-01 00:00");
        (await Past(house)).ShouldBe(1);
        (await Publish(house, "retention/kinds/call", 48)).Done();
        (await Past(house)).ShouldBe(0);
    }

    private static async Task<Answer> Publish(TestHouse house, string entry, int months) =>
        await (await house.As(Cast.Administrator)).Post(
            "/api/regime/publications",
            new
            {
                entry,
                members = new { months },
                reason = "公司数据管理规范",
            },
            1
        );

    private static async Task<int> Past(TestHouse house) =>
        (await (await house.As(Cast.Administrator)).Get("/api/keeping"))
            .Done()["kinds"]
            .AsArray()
            .Where(k => k!["kind"]!.GetValue<string>() == "call")
            .Sum(k => k!["past"]!.GetValue<int>());

    private static Task<string> Customer(Person agent) =>
        Book.Add(
            agent,
            new
            {
                name = "张伟",
                gender = "male",
                phone = "13812345678",
                email = "zhangwei@x.cn",
                identity = "320106199003071234",
                address = "南京市鼓楼区中山路1号",
            }
        );

    private static Task<Answer> Register(Person agent, string customer)
    {
        var call = NewCalls.Inquiry(customer);
        call["description"]!["event"] = Typed;
        return NewCalls.Register(agent, call);
    }

    [GeneratedRegex(@"(?<!\d)\d{11}(?!\d)")]
    private static partial Regex ElevenDigits();
}
