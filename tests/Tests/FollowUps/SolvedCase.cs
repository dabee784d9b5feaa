using Huisheng.Tests.Cases;

namespace Huisheng.Tests.FollowUps;

/// <summary>A case brought through HTTP to the moment its customer was told, and what is done with its follow-ups.</summary>
internal sealed class SolvedCase(TestHouse house)
{
    private static int customers;

    public string Number { get; private set; } = "";

    /// <summary>All the customer gave of a number; null: a whole one.</summary>
    public string? Fragment { get; init; }

    public Task<Person> As(string who) => house.As(who);

    /// <summary>Registered an hour and a half before it is told; 王磊 of 技术部 handles it.</summary>
    public async Task<Answer> Told(string registered, string told, string agent = "李明")
    {
        await house.At(registered);
        var taker = await As(agent);
        var customer = await taker.Post(
            "/api/customers",
            new
            {
                name = "张伟",
                gender = "male",
                phone = Fragment is null
                    ? $"1381234{Interlocked.Increment(ref customers):D4}"
                    : null,
                fragment = Fragment,
                tier = "regular",
            }
        );
        var call = await taker.Post(
            "/api/calls",
            new
            {
                customerId = customer.Done()["id"].GetValue<string>(),
                type = "complaint",
                handlingClass = "complex",
                description = new
                {
                    @event = "设备出现故障，联系售后未响应",
                    occurredOn = "2023-09-30",
                    demand = "要求修好",
                },
                readBack = new { confirmed = true },
                answeredAfterRings = 2,
                department = "technology",
                urgency = "normal",
            }
        );
        Number = call.Done()["caseNumber"].GetValue<string>();
        await Act(agent, "dispatch", Untold.To("technology"));
        return await ToldAgain(told, agent);
    }

    /// <summary>Contacted, handled and told, at one moment.</summary>
    public async Task<Answer> ToldAgain(string told, string agent = "李明")
    {
        await house.At(told);
        await Act("王磊", "contacts", new { channel = "telephone", text = "已致歉并约定上门" });
        await Act("王磊", "handling", new { result = "已派工程师上门维修", solution = "更换主板" });
        return await Act(
            agent,
            "notice",
            new
            {
                channel = "telephone",
                text = "已修好，两小时内回访",
                understood = true,
                satisfaction = new { score = 5 },
            }
        );
    }

    public async Task<Answer> Case(string viewer = "李明") =>
        (await (await As(viewer)).Get($"/api/cases/{Number}")).Done();

    /// <summary>Numbers of the open follow-ups as the manager sees them, T1 before T2.</summary>
    /// <summary>Those that are still to be done.</summary>
    public async Task<IReadOnlyList<string>> FollowUps()
    {
        var manager = await As("刘洋");
        var list = (await manager.Get("/api/follow-ups")).Done()["items"].AsArray();
        return
        [
            .. list.Where(i => i!["state"]!.GetValue<string>() is not ("done" or "cancelled"))
                .Select(i => i!["number"]!.GetValue<string>()),
        ];
    }

    public async Task<Answer> FollowUp(string number, string viewer = "刘洋") =>
        (await (await As(viewer)).Get($"/api/follow-ups/{number}")).Done();

    public async Task<Answer> Visit(string who, string number, string verb, object body)
    {
        var person = await As(who);
        var seen = (await person.Get($"/api/follow-ups/{number}")).Done();
        return await person.Post($"/api/follow-ups/{number}/{verb}", body, seen.Version);
    }

    /// <summary>Why it is late, said before anything else (S2-79).</summary>
    public async Task Explain(string who, string number) =>
        (
            await (await As(who)).Post(
                $"/api/deadlines/follow-up/{number}/reason",
                new { reason = "处理较忙" }
            )
        ).Done();

    public async Task<Answer> Begin(string who, string number, string at)
    {
        await house.At(at);
        return (await Visit(who, number, "start", new { channel = "telephone" })).Done();
    }

    public async Task<Answer> End(string who, string number, string at, string outcome = "reached")
    {
        await house.At(at);
        var answer = await Visit(who, number, "end", new { outcome });
        if (answer.Code == "clock.reason-wanted")
        {
            await Explain(who, number);
            answer = await Visit(who, number, "end", new { outcome });
        }

        return answer.Done();
    }

    /// <summary>Begun, ended and recorded at one moment.</summary>
    public async Task Visited(string who, string number, string at, object answers)
    {
        await Begin(who, number, at);
        await End(who, number, at);
        (await Record(who, number, answers)).Done();
    }

    public Task<Answer> Record(string who, string number, object answers) =>
        Visit(who, number, "record", answers);

    public static object Satisfied(string stage, int score = 5) =>
        new
        {
            identity = "self",
            consent = true,
            solved = true,
            score,
            reason = score == 5 ? null : "上门慢",
            said = Said(stage),
        };

    public static object SomethingLeft(string stage, string? needs) =>
        new
        {
            identity = "self",
            consent = true,
            solved = false,
            score = 5,
            needs,
            said = Said(stage),
        };

    public static object Dissatisfied(string stage) =>
        new
        {
            identity = "self",
            consent = true,
            solved = false,
            score = 2,
            reason = "又坏了",
            needs = "要求换新机",
            said = Said(stage),
        };

    private static string[] Said(string stage) =>
        stage == "t1"
            ? ["opening", "purpose", "satisfaction", "summary", "closing"]
            :
            [
                "opening",
                "purpose",
                "understanding",
                "solved",
                "remaining",
                "satisfaction",
                "summary",
                "closing",
            ];

    private async Task<Answer> Act(string who, string verb, object body)
    {
        var person = await As(who);
        var seen = (await person.Get($"/api/cases/{Number}")).Done();
        if (seen["clocks"].AsArray().Any(c => c!["wantsReason"]!.GetValue<bool>()))
        {
            await CaseLoop.Explain(house, Number, who);
        }

        return (await person.Post($"/api/cases/{Number}/{verb}", body, seen.Version)).Done();
    }
}
