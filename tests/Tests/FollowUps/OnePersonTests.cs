using Huisheng.Tests.Intake.Feedback.Live;

namespace Huisheng.Tests.FollowUps;

/// <summary>A shop of one: the same person takes in, handles, tells, visits twice, closes and archives; being alone is warned of, not refused.</summary>
public sealed class OnePersonTests
{
    private const string Job = "2401";

    private static readonly string[] Roles =
    [
        "agent",
        "complaint-intake",
        "account-specialist",
        "supervisor",
        "department-head",
        "service-manager",
        "responsible-person",
        "director",
    ];

    [Theory, Engines]
    [Row("S2-06", "X-11")]
    public async Task one_person_with_every_role_brings_a_feedback_from_first_word_to_archive(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        await Alone(house);
        var me = await Me(house);
        var customer = await NewFeedbacks.Customer(me);
        var saved = await NewFeedbacks.Register(me, NewFeedbacks.Machine(customer));
        var number = saved["caseNumber"].GetValue<string>();
        var mine = new { department = "customer-service", ownerJobNumber = Job };
        await Do(house, number, "dispatch", mine);
        await Do(house, number, "contacts", new { channel = "telephone", text = "已联系" });
        await Do(house, number, "handling", new { result = "已修好", solution = "更换主板" });
        var told = new
        {
            channel = "telephone",
            text = "已告知",
            satisfaction = new { level = "satisfied" },
        };
        await Do(house, number, "notice", told);
        await Visit(house, number, "t1", "2026-03-10 10:00");
        var second = await Visit(house, number, "t2", "2026-03-13 10:00");
        second["assignee.jobNumber"].GetValue<string>().ShouldBe(Job);
        await Do(house, number, "closure", new { });
        var done = await Do(house, number, "archive", new { });
        done["state"].GetValue<string>().ShouldBe("archived");

        var history = (await (await Me(house)).Get($"/api/follow-ups/{second["number"]}/timeline"))
            .Done()["items"]
            .AsArray();
        history[^1]!["reason"]!.GetValue<string>().ShouldBe("没有其他客户专员，由同一人回访");
    }

    /// <summary>Everybody else is gone.</summary>
    private static async Task Alone(TestHouse house)
    {
        var admin = await house.As(Cast.Administrator);
        var departments = (await admin.Get("/api/departments")).Done()["items"].AsArray();
        var person = new
        {
            jobNumber = Job,
            name = "王全",
            departmentId = departments.Single(d => d!["name"]!.GetValue<string>() == "客服部")![
                "id"
            ]!.GetValue<string>(),
            roles = Roles,
            password = Cast.Password,
        };
        (await admin.Post("/api/staff", person)).Done();
        foreach (var name in Cast.Members.Select(m => m.Name).Where(n => n != "郑审"))
        {
            await Leaves(admin, Cast.JobNumber(name));
        }
    }

    private static async Task Leaves(Person admin, string job)
    {
        var staff = (await admin.Get("/api/staff")).Done()["items"].AsArray();
        var member = staff.Single(m => m!["jobNumber"]!.GetValue<string>() == job)!;
        var left = await admin.Post(
            $"/api/staff/{job}/disabling",
            new { reason = "离职" },
            member["version"]!.GetValue<int>()
        );
        left.Done();
    }

    private static async Task<Person> Me(TestHouse house)
    {
        var person = house.Stranger();
        (await person.SignIn(Job)).Done();
        return person;
    }

    private static async Task<Answer> Do(
        TestHouse house,
        string number,
        string verb,
        object body,
        string kind = "case"
    )
    {
        var me = await Me(house);
        var path = kind == "case" ? $"/api/cases/{number}" : $"/api/follow-ups/{number}";
        var seen = (await me.Get(path)).Done();
        var answer = await me.Post($"{path}/{verb}", body, seen.Version);
        if (answer.Code == "clock.reason-wanted")
        {
            var reason = new { reason = "一人值守" };
            (await me.Post($"/api/deadlines/{kind}/{number}/reason", reason)).Done();
            seen = (await me.Get(path)).Done();
            answer = await me.Post($"{path}/{verb}", body, seen.Version);
        }

        return answer.Done();
    }

    private static async Task<Answer> Visit(TestHouse house, string number, string stage, string at)
    {
        var me = await Me(house);
        var visit = (await me.Get($"/api/cases/{number}"))
            .Done()["obligations"]
            .AsArray()
            .Single(o => o!["code"]!.GetValue<string>() == $"obligation.{stage}")![
            "number"
        ]!.GetValue<string>();
        await house.At(at);
        const string kind = "follow-up";
        await Do(house, visit, "start", new { channel = "telephone" }, kind);
        await Do(house, visit, "end", new { outcome = "reached" }, kind);
        return await Do(house, visit, "record", SolvedCase.Satisfied(stage), kind);
    }
}
