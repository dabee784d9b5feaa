using System.Text.Json.Nodes;
using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Together.Examples;

/// <summary>A house at one moment of a working day, and the shortest way to each thing a route asks for. Its clock stands still.</summary>
internal sealed class Stage(TestHouse house)
{
    private int made;

    public TestHouse House => house;

    public static async Task<Stage> In(TestHouse house)
    {
        await house.At("2026-03-10 10:00");
        return new Stage(house);
    }

    public Task<Person> As(string who) => house.As(who);

    /// <summary>1, 2, 3…: for codes and job numbers that must be new.</summary>
    public int Next() => Interlocked.Increment(ref made);

    public async Task<string> Customer() =>
        (
            await (await As("李明")).Post(
                "/api/customers",
                new { name = "张伟", phone = $"1390000{Next():D4}" }
            )
        )
            .Done()["id"]
            .GetValue<string>();

    /// <summary>An inquiry answered in the call: a record without a case.</summary>
    public async Task<Answer> Answered() =>
        await NewCalls.Register(await As("李明"), NewCalls.Inquiry(await Customer()));

    /// <summary>A complaint just registered: the number of its case.</summary>
    public async Task<string> Case() =>
        (await NewCalls.Register(await As("李明"), NewCalls.Complaint(await Customer())))[
            "caseNumber"
        ]
            .GetValue<string>();

    /// <summary>Dispatched to 技术部; 王磊 owns it.</summary>
    public async Task<string> Dispatched()
    {
        var number = await Case();
        await Do("李明", number, "dispatch", Untold.To("technology"));
        return number;
    }

    /// <summary>An urgent complaint of yesterday, written down today. The clock stands still, so it began late.</summary>
    public async Task<string> Late()
    {
        var call = NewCalls.Complaint(await Customer());
        call["receivedAt"] = HouseClock.At("2026-03-09 12:00");
        call["urgency"] = "urgent";
        return (await NewCalls.Register(await As("李明"), call))["caseNumber"].GetValue<string>();
    }

    /// <summary>The solution clock of a case that was registered after the director had let clocks stand: its id.</summary>
    public async Task<string> Clock()
    {
        var director = await As("周建国");
        var entry = "clocks/policy";
        if ((await director.Get($"/api/regime/setting?entry={entry}")).Done().Version == 1)
        {
            var allowed = new
            {
                entry,
                members = new { pauses = true },
                until = "2026-12-31",
                reason = "等待配件",
            };
            (await director.Post("/api/regime/deviations", allowed, 1)).Done();
        }

        var seen = (await (await As("陈强")).Get($"/api/cases/{await Dispatched()}")).Done();
        return seen["clocks"]
            .AsArray()
            .Single(c => c!["milestone"]!.GetValue<string>() == "solution")![
            "id"
        ]!.GetValue<string>();
    }

    public static object Standing =>
        new { reason = "等待配件", until = HouseClock.At("2026-03-12 09:00") };

    public async Task<string> Contacted()
    {
        var number = await Dispatched();
        await Do("王磊", number, "contacts", new { channel = "telephone", text = "已联系" });
        return number;
    }

    /// <summary>A commitment of the owner, 王磊, on a case of theirs: its number.</summary>
    public async Task<string> Committed()
    {
        var number = await Contacted();
        var made = await OnCase(
            "王磊",
            number,
            "progress",
            new
            {
                text = "已安排上门",
                commitment = new { dueAt = HouseClock.At("2026-03-11 18:00") },
            }
        );
        return (await made.Send("POST", Guid.NewGuid().ToString()))
            .Done()["commitments.0.number"]
            .GetValue<string>();
    }

    public async Task<string> Handled()
    {
        var number = await Contacted();
        await Do("王磊", number, "handling", new { result = "已修好", solution = "更换主板" });
        return number;
    }

    public async Task<string> Told()
    {
        var number = await Handled();
        await Do("李明", number, "notice", Telling);
        return number;
    }

    /// <summary>Told and not satisfied: it is tracked.</summary>
    public async Task<string> Dissatisfied()
    {
        var number = await Handled();
        await Do("李明", number, "notice", Unhappy);
        return number;
    }

    private static object Unhappy =>
        new
        {
            channel = "telephone",
            text = "已修好",
            understood = true,
            satisfaction = new { score = 2, reason = "没有修好" },
        };

    public async Task<string> Closed()
    {
        var number = await Told();
        await Do("刘洋", number, "closure", new { exceptionReason = "无法联系" });
        return number;
    }

    public static object Telling =>
        new
        {
            channel = "telephone",
            text = "已修好",
            understood = true,
            satisfaction = new { score = 5 },
        };

    /// <summary>The number of the first follow-up of a case just told; 李明 visits.</summary>
    public async Task<string> FollowUp()
    {
        var seen = (await (await As("李明")).Get($"/api/cases/{await Told()}")).Done();
        return seen["obligations"]
            .AsArray()
            .Single(o => o!["code"]!.GetValue<string>() == "obligation.t1")![
            "number"
        ]!.GetValue<string>();
    }

    /// <summary>An act on a case, on the version this person sees now.</summary>
    public async Task<Ready> OnCase(string who, string number, string verb, object? body = null) =>
        await On(who, $"/api/cases/{number}", verb, body);

    public async Task<Ready> OnVisit(string number, string verb, object body) =>
        await On("李明", $"/api/follow-ups/{number}", verb, body);

    public async Task<Ready> On(string who, string thing, string verb, object? body)
    {
        var person = await As(who);
        var version = (await person.Get(thing)).Done().Version;
        return new Ready(person, $"{thing}/{verb}", body, version);
    }

    public async Task Done(Ready ready) =>
        (await ready.Send("POST", Guid.NewGuid().ToString())).Done();

    /// <summary>A member of 运营部 with this role: for 技术部 and its cases a stranger.</summary>
    public async Task<JsonNode> Member(params string[] roles)
    {
        var admin = await As(Cast.Administrator);
        return (await admin.Post("/api/staff", await NewMember(roles is [] ? ["agent"] : roles)))
            .Done()
            .Body!;
    }

    public async Task<object> NewMember(params string[] roles) =>
        new
        {
            jobNumber = $"77{Next():D4}",
            name = "测试",
            departmentId = (await Department("operations"))["id"]!.GetValue<string>(),
            roles,
            password = Cast.Password,
        };

    public async Task<JsonNode> Department(string code)
    {
        var admin = await As(Cast.Administrator);
        return (await admin.Get("/api/departments"))
            .Done()["items"]
            .AsArray()
            .Single(d => d!["code"]!.GetValue<string>() == code)!;
    }

    private async Task Do(string who, string number, string verb, object body) =>
        await Done(await OnCase(who, number, verb, body));
}
