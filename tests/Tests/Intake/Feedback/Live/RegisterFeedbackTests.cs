using System.Text.Json.Nodes;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>登记反馈: a number, a case where it is more than a wish, and nothing saved that lacks what the document demands.</summary>
public sealed class RegisterFeedbackTests
{
    [Theory, Engines]
    [Row("S2-24", "C-29", "S2-57")]
    public async Task the_coffee_machine_of_002_becomes_a_record_and_a_case(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(await NewFeedbacks.Customer(agent, "王强", "male"))
                .With("expectedAt", "2024-05-15T10:00:00+08:00")
        );
        saved["number"].GetValue<string>().ShouldBe("FBD202405001");
        saved["customer"].GetValue<string>().ShouldBe("*先生");
        saved["contact"].GetValue<string>().ShouldBe("5678");
        saved["intake.scene"].GetValue<string>().ShouldBe("售后问题处理");
        saved["intake.part"].GetValue<string>().ShouldBe("质量故障");
        saved["intake.expectedText"].GetValue<string>().ShouldBe("2024-05-15 10:00");
        saved["department"].GetValue<string>().ShouldBe("技术部");
        var seen = await Case(agent, saved);
        seen["source"].GetValue<string>().ShouldBe("feedback");
        seen["callNumber"].GetValue<string>().ShouldBe("FBD202405001");
        seen["description.demand"].GetValue<string>().ShouldBe("维修");
        var due = NewFeedbacks.Due(seen);
        due["first-response"].ShouldBe("2024-05-13 11:00");
        due["solution"].ShouldBe("2024-05-15 10:00");
        due["expectation"].ShouldBe("2024-05-15 10:00");
        (await agent.Get("/api/feedback?q=20240512001"))
            .Done()["items"]
            .AsArray()
            .Count.ShouldBe(1);
    }

    [Theory, Engines]
    [Row("S2-77", "S2-78", "C-04")]
    public async Task urgent_has_an_hour_and_48_normal_a_day_and_three(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent);
        var body = NewFeedbacks.Machine(customer).With("receivedAt", "2024-05-13T09:20:00+08:00");
        var urgent = NewFeedbacks.Due(await Case(agent, await NewFeedbacks.Register(agent, body)));
        urgent["first-response"].ShouldBe("2024-05-13 10:20");
        urgent["solution"].ShouldBe("2024-05-15 09:20");
        body["urgency"] = "normal";
        body["impact"] = "use-unaffected";
        var normal = NewFeedbacks.Due(await Case(agent, await NewFeedbacks.Register(agent, body)));
        normal["first-response"].ShouldBe("2024-05-14 09:20");
        normal["solution"].ShouldBe("2024-05-16 24:00");
    }

    [Theory, Engines]
    [Row("S2-23", "C-01", "S2-04")]
    public async Task a_wish_starts_no_clock_and_is_among_the_suggestions(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var clocks = await Stored.In(house, "clocks", "cases");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Machine(await NewFeedbacks.Customer(agent))
                .With("scene", "experience")
                .With("scenePart", "product-design")
                .With("category", "suggestion-feature")
                .With("urgency", "wish")
                .With("impact", "optional")
                .With("department", "operations")
                .Said("event", "希望增加预约开机")
        );
        saved.Body!["caseNumber"].ShouldBeNull();
        saved["priority"].GetValue<string>().ShouldBe("p5");
        (await Stored.In(house, "clocks", "cases")).ShouldBe(clocks);
        (await agent.Get("/api/feedback?suggestion=true"))
            .Done()["items.0.suggestion"]
            .GetValue<string>()
            .ShouldBe("希望增加预约开机");
    }

    public static TheoryData<string, string, JsonNode?, string, string> Refused =>
        new()
        {
            { "S2-01", "scene", "", "scene", "field.required" },
            { "S2-03", "scenePart", null, "scenePart", "field.required" },
            { "S2-04", "scenePart", "product-design", "scenePart", "field.unknown-value" },
            { "S2-08", "channel", "third-party", "reference", "feedback.reference" },
            { "S2-08", "channel", "questionnaire", "channel", "field.unknown-value" },
            { "S2-16", "customerType", "gold", "customerType", "field.unknown-value" },
            { "S2-20", "impact", "", "impact", "feedback.impact" },
            { "C-01", "urgency", "critical", "urgency", "field.unknown-value" },
            { "S2-13", "category", "", "category", "field.required" },
            { "S2-32", "category", "suggestion-feature", "department", "feedback.no-route" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    [Row("S2-01", "S2-20", "S2-08")]
    public async Task what_is_missing_or_unknown_is_named(
        string row,
        string member,
        JsonNode? value,
        string field,
        string code
    )
    {
        await using var house = await House("sqlite");
        var agent = await house.As("李明");
        var body = NewFeedbacks.Machine(await NewFeedbacks.Customer(agent));
        body[member] = value?.DeepClone();
        var refused = (await agent.Post(NewFeedbacks.Path, body)).Refused("fields-wrong");
        refused.Fields.ShouldBe([field], row);
        refused["errors.0.code"].GetValue<string>().ShouldBe(code);
        (await agent.Get("/api/feedback")).Done()["items"].AsArray().ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S2-13", "S2-63")]
    public async Task every_wrong_entry_is_named_at_once(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var body = NewFeedbacks
            .Machine(await NewFeedbacks.Customer(agent))
            .With("urgency", "")
            .With("scene", "")
            .Said("event", " ")
            .Said("occurredOn", "2024-05-13 10:01");
        (await agent.Post(NewFeedbacks.Path, body))
            .Refused("fields-wrong")
            .Fields.Order()
            .ShouldBe(["description.event", "description.occurredOn", "scene", "urgency"]);
    }

    [Theory, Engines]
    [Row("S2-08", "S2-18", "S2-15")]
    public async Task link_place_and_e_mail_prefix_are_kept_and_printed(string engine)
    {
        await using var house = await House(engine);
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Parcel(await NewFeedbacks.Customer(agent, fragment: "zhangmin"))
                .With("channel", "third-party")
                .With("reference", "https://example.com/review/17")
                .Said("occurredOn", "2024-05-12")
                .Said("place", "南京门店")
                .Said("event", "客户说“包裹还没到”")
        );
        saved["intake.reference"].GetValue<string>().ShouldBe("https://example.com/review/17");
        saved["contact"].GetValue<string>().ShouldBe("zhangmin");
        var cells = saved["form"].AsArray().Select(c => c!["value"]!.GetValue<string>()).ToList();
        cells[5].ShouldBe("南京门店：客户说“包裹还没到”");
        cells[6].ShouldBe("2024-05-12");
    }

    [Theory, Engines]
    [Row("C-13", "S2-33")]
    public async Task attitude_goes_to_the_service_centre_and_human_resources_are_told(
        string engine
    )
    {
        await using var house = await House(engine);
        var admin = await house.As(Cast.Administrator);
        var made = (
            await admin.Post(
                "/api/departments",
                new
                {
                    code = "human-resources",
                    name = "人力资源部",
                    serviceCentre = false,
                }
            )
        ).Done();
        (
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber = "2401",
                    name = "韩梅",
                    departmentId = made["id"].GetValue<string>(),
                    roles = new[] { "department-head" },
                    password = Cast.Password,
                }
            )
        ).Done();
        (
            await admin.Put(
                $"/api/departments/{made["id"].GetValue<string>()}",
                new
                {
                    name = "人力资源部",
                    serviceCentre = false,
                    headJobNumber = "2401",
                },
                made.Version
            )
        ).Done();
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Parcel(await NewFeedbacks.Customer(agent))
                .With("category", "service-attitude")
                .With("categoryLabel", "服务态度")
                .Said("occurredOn", "2024-05-12")
                .Said("event", "客户转述：“你自己看”")
        );
        saved["department"].GetValue<string>().ShouldBe("客服部");
        saved["form.4.value"].GetValue<string>().ShouldBe("服务态度");
        var copied = house.Stranger();
        (await copied.SignIn("2401")).Done();
        (await copied.Get("/api/notices"))
            .Done()["items"]
            .AsArray()
            .Select(n => n!["kind"]!.GetValue<string>())
            .ShouldContain("case-copied");
        // Who is told may read along, and no more.
        var seen = await Case(copied, saved);
        seen["actions"].AsArray().Where(a => a!["allowed"]!.GetValue<bool>()).ShouldBeEmpty();
        (await (await house.As("王磊")).Get($"/api/cases/{seen["number"]}")).Refused("not-found");
    }

    internal static async Task<TestHouse> House(string engine)
    {
        var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 10:00");
        return house;
    }

    internal static async Task<Answer> Case(Person who, Answer saved) =>
        (await who.Get($"/api/cases/{saved["caseNumber"].GetValue<string>()}")).Done();
}
