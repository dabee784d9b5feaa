using System.Text.Json.Nodes;

namespace Huisheng.Tests.Cases;

/// <summary>One case played through HTTP the way people at their desks would.</summary>
internal sealed class CaseLoop(TestHouse house)
{
    public string Number { get; private set; } = "";

    public Answer Call { get; private set; } = null!;

    public async Task Register(
        string received,
        string saved,
        string urgency = "normal",
        string happened = "设备出现故障",
        string occurredOn = "2023-09-30",
        string demand = "要求修好",
        string agent = "李明",
        string type = "complaint"
    )
    {
        await house.At(saved);
        var taker = await house.As(agent);
        var customer = (
            await taker.Post(
                "/api/customers",
                new
                {
                    name = "张伟",
                    gender = "male",
                    phone = "13812345678",
                    region = "华东",
                }
            )
        ).Done();
        var id = customer["id"].GetValue<string>();
        var verified = (
            await taker.Post(
                $"/api/customers/{id}/verification",
                new { name = "张伟", phone = "138 1234 5678" }
            )
        ).Done();
        Call = (
            await taker.Post(
                "/api/calls",
                new
                {
                    customerId = id,
                    verificationId = verified["id"].GetValue<string>(),
                    receivedAt = HouseClock.At(received),
                    type,
                    handlingClass = "complex",
                    description = new
                    {
                        @event = happened,
                        occurredOn,
                        demand,
                        product = "设备",
                    },
                    readBack = new { confirmed = true },
                    answeredAfterRings = 2,
                    department = "technology",
                    urgency,
                }
            )
        ).Done();
        Number = Call["caseNumber"].GetValue<string>();
    }

    public async Task<Answer> See(string viewer = "李明") =>
        (await (await house.As(viewer)).Get($"/api/cases/{Number}")).Done();

    /// <summary>The act as this person, on the version they see now. What is late they explain first, as the house asks.</summary>
    public async Task<Answer> Do(string who, string verb, object body)
    {
        var answer = await Try(who, verb, body);
        if (answer.Code == "clock.reason-wanted")
        {
            await Explain(house, Number, who);
            answer = await Try(who, verb, body);
        }

        return answer.Done();
    }

    public static async Task Explain(TestHouse house, string number, string who) =>
        (
            await (await house.As(who)).Post(
                $"/api/deadlines/case/{number}/reason",
                new { reason = "处理较忙" }
            )
        ).Done();

    public async Task<Answer> Try(string who, string verb, object body)
    {
        var person = await house.As(who);
        var version = (await person.Get($"/api/cases/{Number}")).Done().Version;
        return await person.Post($"/api/cases/{Number}/{verb}", body, version);
    }

    /// <summary>Dispatched, contacted and handled at these moments; 王磊 of 技术部 owns it.</summary>
    public async Task Solve(string dispatched, string contacted, string handled)
    {
        await house.At(dispatched);
        await Do("李明", "dispatch", Untold.To("technology"));
        await house.At(contacted);
        await Do("王磊", "contacts", new { channel = "telephone", text = "已联系" });
        await house.At(handled);
        await Do("王磊", "handling", new { result = "已修好", solution = "更换主板" });
    }

    public Task<Answer> Tell(int score, string? reason = null) =>
        Try(
            "李明",
            "notice",
            new
            {
                channel = "telephone",
                text = "结果已告知",
                understood = true,
                satisfaction = new { score, reason },
            }
        );

    public async Task<IReadOnlyDictionary<string, string>> Due()
    {
        var clocks = (await See())["clocks"]
            .AsArray()
            .Where(c => c!["state"]!.GetValue<string>() != "cancelled");
        return clocks
            .GroupBy(c => c!["milestone"]!.GetValue<string>())
            .ToDictionary(g => g.Key, g => g.Last()!["dueText"]!.GetValue<string>());
    }

    public async Task<JsonNode> Clock(string milestone) =>
        (await See())["clocks"]
            .AsArray()
            .Last(c => c!["milestone"]!.GetValue<string>() == milestone)!;

    public async Task<Answer> FollowUp(string stage)
    {
        var manager = await house.As("刘洋");
        var code = $"obligation.{stage}";
        var number = (await See())["obligations"]
            .AsArray()
            .Last(o => o!["code"]!.GetValue<string>() == code)!["number"]!.GetValue<string>();
        return (await manager.Get($"/api/follow-ups/{number}")).Done();
    }

    public async Task<Answer> Visit(string who, string stage, string from, string to, int score = 5)
    {
        var number = (await FollowUp(stage))["number"].GetValue<string>();
        await house.At(from);
        var person = await house.As(who);
        await Step(person, number, "start", new { channel = "telephone" });
        await house.At(to);
        await Step(person, number, "end", new { outcome = "reached" });
        var lines = (await person.Get($"/api/follow-ups/{number}"))
            .Done()["lines"]
            .AsArray()
            .Select(l => l!["code"]!.GetValue<string>());
        return await Step(
            person,
            number,
            "record",
            new
            {
                identity = "self",
                consent = true,
                score,
                solved = true,
                said = lines.ToArray(),
            }
        );
    }

    private static async Task<Answer> Step(Person person, string number, string verb, object body)
    {
        var version = (await person.Get($"/api/follow-ups/{number}")).Done().Version;
        return (await person.Post($"/api/follow-ups/{number}/{verb}", body, version)).Done();
    }
}
