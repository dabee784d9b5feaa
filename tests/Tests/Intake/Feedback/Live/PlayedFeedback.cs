using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>One live feedback, dispatched to its owner, and what people do with it through HTTP.</summary>
internal sealed class PlayedFeedback
{
    private readonly TestHouse house;
    private readonly string owner;

    private PlayedFeedback(TestHouse house, Answer saved, string owner)
    {
        this.house = house;
        this.owner = owner;
        Feedback = saved["number"].GetValue<string>();
        Number = saved["caseNumber"].GetValue<string>();
    }

    public string Feedback { get; }

    public string Number { get; }

    /// <summary>Row 1 of table 2-A: 张华 of 客服部 owns it.</summary>
    public static async Task<PlayedFeedback> Parcel(TestHouse house, string received)
    {
        var agent = await house.As("李明");
        var body = NewFeedbacks
            .Parcel(await NewFeedbacks.Customer(agent))
            .With("receivedAt", received)
            .With("limit", "2024-05-14T18:00:00+08:00")
            .With("suggestion", Table2A.First[16]);
        return await Open(house, body, "客服部", "张华", "2301");
    }

    /// <summary>Row 2: 李亮 of 技术部 owns it. Without a contact nobody can be a customer here, so one is known.</summary>
    public static async Task<PlayedFeedback> Watch(TestHouse house, string received)
    {
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent, "王强", "male", "0139", "vip");
        var body = NewFeedbacks
            .Machine(customer)
            .With("customerType", "vip")
            .With("categoryLabel", "产品故障")
            .With("receivedAt", received)
            .With("limit", "2024-05-14T12:00:00+08:00")
            .With("evidence", null)
            .With("suggestion", Table2A.Second[16])
            .Said("event", Table2A.Second[5])
            .Said("product", "智能手环")
            .Said("occurredOn", "2024-05-13 09:15");
        return await Open(house, body, "技术部", "李亮", "2302");
    }

    public static async Task<PlayedFeedback> Open(
        TestHouse house,
        JsonObject body,
        string department,
        string owner,
        string job
    )
    {
        var saved = await NewFeedbacks.Register(await house.As("李明"), body);
        saved["department"].GetValue<string>().ShouldBe(department);
        await Hire(house, department, owner, job);
        var played = new PlayedFeedback(house, saved, job);
        var code = department == "客服部" ? "customer-service" : "technology";
        await played.Do("李明", "dispatch", new { department = code, ownerJobNumber = job });
        return played;
    }

    private static async Task Hire(TestHouse house, string department, string name, string job)
    {
        var admin = await house.As(Cast.Administrator);
        var at = (await admin.Get("/api/departments"))
            .Done()["items"]
            .AsArray()
            .Single(d => d!["name"]!.GetValue<string>() == department)!["id"]!.GetValue<string>();
        (
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber = job,
                    name,
                    departmentId = at,
                    roles = new[] { "responsible-person" },
                    password = Cast.Password,
                }
            )
        ).Done();
    }

    public async Task<Person> Owner()
    {
        var person = house.Stranger();
        (await person.SignIn(owner)).Done();
        return person;
    }

    public async Task<Answer> Case() =>
        (await (await house.As("李明")).Get($"/api/cases/{Number}")).Done();

    public async Task<IReadOnlyDictionary<string, string>> Due() => NewFeedbacks.Due(await Case());

    /// <summary>Opening and end of the window of a follow-up's clock.</summary>
    public async Task<(string, string)> Due(string stage)
    {
        var number = (await Case())["obligations"]
            .AsArray()
            .Single(o => o!["code"]!.GetValue<string>() == $"obligation.{stage}")![
            "number"
        ]!.GetValue<string>();
        var visit = (await (await house.As("刘洋")).Get($"/api/follow-ups/{number}")).Done();
        return (
            visit["opensAt"].GetValue<string>(),
            visit["clocks"].AsArray().Single(c => c!["milestone"]!.GetValue<string>() == stage)![
                "dueText"
            ]!.GetValue<string>()
        );
    }

    public async Task<Answer> Do(string who, string verb, object body)
    {
        var answer = await Try(await house.As(who), verb, body);
        if (answer.Code == "clock.reason-wanted")
        {
            await CaseLoop.Explain(house, Number, who);
            answer = await Try(await house.As(who), verb, body);
        }

        return answer.Done();
    }

    public async Task<Answer> Try(Person person, string verb, object body)
    {
        var version = (await person.Get($"/api/cases/{Number}")).Done().Version;
        return await person.Post($"/api/cases/{Number}/{verb}", body, version);
    }

    /// <summary>The owner explains what is late, contacts the customer and records the handling, all now.</summary>
    public async Task Handle(string solution)
    {
        var person = await Owner();
        await person.Post($"/api/deadlines/case/{Number}/reason", new { reason = "测试中补记" });
        (await Try(person, "contacts", new { channel = "telephone", text = "已联系" })).Done();
        (await Try(person, "handling", new { result = "已解决", solution })).Done();
    }

    public Task<Answer> Tell() =>
        Do(
            "李明",
            "notice",
            new
            {
                channel = "telephone",
                text = "已告知",
                satisfaction = new { level = "satisfied" },
            }
        );

    public async Task<Answer> Close() => await Try(await house.As("李明"), "closure", new { });

    public async Task<Answer> Record() =>
        (await (await house.As("李明")).Get($"/api/feedback/{Feedback}")).Done();

    public async Task<string[]> Cells() =>
        [.. (await Record())["form"].AsArray().Select(c => c!["value"]!.GetValue<string>())];

    public async Task<List<string>> Facts() =>
        [.. (await Record())["facts"].AsArray().Select(f => $"{f!["name"]} {f["value"]}")];

    public async Task<bool> Told(string kind, string about)
    {
        var notices = (await (await Owner()).Get("/api/notices")).Done()["items"].AsArray();
        return notices.Any(n =>
            n!["kind"]!.GetValue<string>() == kind
            && n["text"]!.GetValue<string>().Contains(about, StringComparison.Ordinal)
        );
    }
}
