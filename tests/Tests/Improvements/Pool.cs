using System.Text.Json.Nodes;
using Huisheng.Tests.FollowUps;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Improvements;

/// <summary>A company with 产品部, where 林佳 receives the suggestions, and what customers propose to it.</summary>
internal sealed class Pool(TestHouse house)
{
    public const string Receiver = "2505";
    private string? customer;

    public static async Task<Pool> Open(TestHouse house)
    {
        var admin = await house.As(Cast.Administrator);
        var office = new
        {
            code = "product",
            name = "产品部",
            serviceCentre = false,
        };
        (await admin.Post("/api/departments", office)).Done();
        var home = (await admin.Get("/api/departments"))
            .Done()["items"]
            .AsArray()
            .Single(d => d!["code"]!.GetValue<string>() == "product")!["id"]!.GetValue<string>();
        (
            await admin.Post(
                "/api/staff",
                new
                {
                    jobNumber = Receiver,
                    name = "林佳",
                    departmentId = home,
                    roles = new[] { "optimisation" },
                    password = Cast.Password,
                }
            )
        ).Done();
        return new Pool(house);
    }

    /// <summary>林佳, signed in now.</summary>
    public async Task<Person> Product()
    {
        var person = house.Stranger();
        (await person.SignIn(Receiver)).Done();
        return person;
    }

    /// <summary>A call of type 建议 that 李明 takes: the number of the call.</summary>
    public async Task<string> Call(string text, string who = "李明")
    {
        var agent = await house.As(who);
        customer ??= await NewCalls.Customer(agent);
        var call = NewCalls.Complaint(customer);
        call["type"] = "suggestion";
        call["handlingClass"] = "suggestion";
        call["description"] = new JsonObject { ["event"] = text };
        call.Remove("department");
        call.Remove("urgency");
        return (await NewCalls.Register(agent, call))["number"].GetValue<string>();
    }

    /// <summary>A call, and the suggestion that came out of it.</summary>
    public async Task<string> Suggested(string text) => await From("call", await Call(text));

    /// <summary>What 李明 is told at the first follow-up of a case of that morning: the number of the follow-up.</summary>
    public async Task<string> FollowUp(string day, string text)
    {
        var solved = new SolvedCase(house);
        await solved.Told($"{day} 09:00", $"{day} 10:00");
        var number = (await solved.Case())["obligations"]
            .AsArray()
            .Single(o => o!["code"]!.GetValue<string>() == "obligation.t1")![
            "number"
        ]!.GetValue<string>();
        await solved.Begin("李明", number, $"{day} 10:30");
        await solved.End("李明", number, $"{day} 10:35");
        var answers = System
            .Text.Json.JsonSerializer.SerializeToNode(SolvedCase.Satisfied("t1"))!
            .AsObject();
        answers["suggestion"] = text;
        (await solved.Record("李明", number, answers)).Done();
        return number;
    }

    /// <summary>The only suggestion of a record.</summary>
    public async Task<string> From(string kind, string number) =>
        (await Links(await house.As("陈强"), kind, number))
            .Single(l => l.Kind == "suggestion")
            .Number;

    public static async Task<List<(string Kind, string Number)>> Links(
        Person person,
        string kind,
        string number
    ) =>
        [
            .. (await person.Get($"/api/improvements/links?kind={kind}&number={number}"))
                .Done()["items"]
                .AsArray()
                .Select(l => (l!["kind"]!.GetValue<string>(), l["number"]!.GetValue<string>())),
        ];

    public static async Task<Answer> Do(Person person, string number, string verb, object body)
    {
        var path = $"/api/suggestions/{number}";
        var version = (await person.Get(path)).Done().Version;
        return await person.Post($"{path}/{verb}", body, version);
    }

    public static async Task<Answer> OnPlan(Person person, string number, string verb, object body)
    {
        var path = $"/api/improvements/{number}";
        var version = (await person.Get(path)).Done().Version;
        return await person.Post($"{path}/{verb}", body, version);
    }

    public async Task<Answer> Of(string number) =>
        (await (await house.As("陈强")).Get($"/api/suggestions/{number}")).Done();

    public static async Task<List<string>> Kinds(Person person) =>
        [
            .. (await person.Get("/api/notices"))
                .Done()["items"]
                .AsArray()
                .Select(n => n!["kind"]!.GetValue<string>()),
        ];

    public static object Telling => new { channel = "telephone", text = "已电话告知客户评估结果" };

    public static object Planned(string due, string? reason = null) =>
        new
        {
            text = "客服系统开通夜间在线客服",
            kind = "service",
            ownerJobNumber = Receiver,
            dueOn = due,
            reason,
        };
}
