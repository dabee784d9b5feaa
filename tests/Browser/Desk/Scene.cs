using System.Text.Json.Nodes;
using Huisheng.Tests.Intake.Feedback;

namespace Huisheng.Browser;

/// <summary>A house in which something has happened, made through HTTP; the same each time, so that pictures are.</summary>
internal sealed partial record Scene(TestHouse House)
{
    private static readonly SemaphoreSlim Playing = new(1);
    private static (Scene Scene, TestDatabase Database)? played;

    /// <summary>Handled, the customer not yet told.</summary>
    public string Case { get; private set; } = "";

    /// <summary>王磊 has talked with the customer and is at work.</summary>
    public string AtWork { get; private set; } = "";

    /// <summary>An emergency nobody has taken, late, with a commitment that is broken.</summary>
    public string Danger { get; private set; } = "";

    /// <summary>Registered a moment ago and not dispatched.</summary>
    public string Fresh { get; private set; } = "";

    /// <summary>A follow-up that is recorded.</summary>
    public string Recorded { get; private set; } = "";

    public string Call { get; private set; } = "";

    /// <summary>The first follow-up of another case, for 李明.</summary>
    public string Waiting { get; private set; } = "";

    /// <summary>Its second one, for 王芳.</summary>
    public string Tracking { get; private set; } = "";

    /// <summary>One of the two samples of table 2-A, brought in as history.</summary>
    public string Feedback { get; private set; } = "";

    /// <summary>A house in which it has been played: once in a run, then every house begins with a copy.</summary>
    public static async Task<(Scene Scene, TestDatabase Database)> Played()
    {
        await Playing.WaitAsync();
        try
        {
            if (played is null)
            {
                var house = await TestHouse.Start("sqlite");
                var scene = await Play(house);
                played = (scene, await house.Leave());
            }

            return played.Value;
        }
        finally
        {
            Playing.Release();
        }
    }

    /// <summary>Monday, 9 March 2026, 10:00 – 16:10.</summary>
    private static async Task<Scene> Play(TestHouse house)
    {
        var scene = new Scene(house);
        await house.At("2026-03-09 10:00");
        (scene.Call, scene.Case) = await scene.Register(Problems[0]);
        await scene.Handle(scene.Case, "2026-03-09 10:20");
        await scene.BringIn();
        await house.At("2026-03-09 13:30");
        var (_, told) = await scene.Register(Problems[2]);
        await scene.Handle(told, "2026-03-09 13:50");
        await scene.Tell(told);
        await house.At("2026-03-09 14:40");
        (_, scene.AtWork) = await scene.Register(Problems[1]);
        await scene.Begin(scene.AtWork, "2026-03-09 14:55");
        await scene.PutInDanger();
        await house.At("2026-03-09 15:58");
        (_, scene.Fresh) = await scene.Register(Problems[3]);
        await house.At("2026-03-09 16:00");
        var (_, visited) = await scene.Register(Problems[4]);
        await scene.Handle(visited, "2026-03-09 16:02");
        await scene.Tell(visited);
        await scene.FindFollowUps(told);
        await scene.Visit(visited);
        await scene.Knows();
        await house.At("2026-03-09 16:10");
        return scene;
    }

    /// <summary>One more call, while others look on.</summary>
    public Task RegisterAnother() => Register(Problems[5]);

    private async Task<(string Call, string Case)> Register(Problem problem)
    {
        var agent = await House.As("李明");
        var asked = new
        {
            name = problem.Name,
            phone = problem.Phone,
            gender = "male",
            region = "南京",
        };
        var customer = (await agent.Post("/api/customers", asked)).Done();
        var body = new
        {
            customerId = customer["id"].GetValue<string>(),
            type = "complaint",
            handlingClass = "complex",
            description = new
            {
                @event = problem.Event,
                demand = problem.Demand,
                occurredOn = "2026-03-08",
                product = "家庭宽带",
            },
            readBack = new { confirmed = true },
            answeredAfterRings = 2,
            department = "technology",
            urgency = problem.Urgency,
        };
        var call = (await agent.Post("/api/calls", body)).Done();
        return (call["number"].GetValue<string>(), call["caseNumber"].GetValue<string>());
    }

    private async Task Begin(string number, string contacted)
    {
        var path = $"/api/cases/{number}";
        await Act("李明", path, "dispatch", Untold.To("technology"));
        await House.At(contacted);
        await Act(
            "王磊",
            path,
            "contacts",
            new { channel = "telephone", text = "已致歉，约定下午上门" }
        );
        await Act("王磊", path, "progress", new { text = "工程师已出发" });
    }

    private async Task Handle(string number, string contacted)
    {
        await Begin(number, contacted);
        await Act(
            "王磊",
            $"/api/cases/{number}",
            "handling",
            new { result = "更换电源适配器后恢复正常", solution = "上门更换" }
        );
    }

    /// <summary>Just dispatched, so that it is its department's; then nothing more happens.</summary>
    private async Task PutInDanger()
    {
        (_, Danger) = await Register(Problems[6]);
        var path = $"/api/cases/{Danger}";
        await Act("李明", path, "dispatch", Untold.To("technology"));
        var agreed = new
        {
            source = "agreed",
            text = Promise,
            dueAt = HouseClock.At("2026-03-09 15:40"),
        };
        (await (await House.As("王磊")).Post($"{path}/commitments", agreed)).Done();
    }

    private async Task BringIn()
    {
        var supervisor = await House.As("陈强");
        var file = Table2A.Csv(Table2A.Rows);
        (await supervisor.Upload("/api/forms/feedback/import", file)).Done();
        Feedback = Table2A.First[0];
    }

    private Task Tell(string number) =>
        Act(
            "李明",
            $"/api/cases/{number}",
            "notice",
            new
            {
                channel = "telephone",
                text = "已告知结果",
                satisfaction = new { score = 5 },
            }
        );

    private async Task FindFollowUps(string number)
    {
        Waiting = await FollowUp(number, "obligation.t1");
        Tracking = await FollowUp(number, "obligation.t2");
    }

    private async Task<string> FollowUp(string number, string code)
    {
        var seen = (await (await House.As("刘洋")).Get($"/api/cases/{number}")).Done();
        return seen["obligations"].AsArray().Single(o => o!["code"]!.GetValue<string>() == code)![
            "number"
        ]!.GetValue<string>();
    }

    private async Task Visit(string number)
    {
        Recorded = await FollowUp(number, "obligation.t1");
        var path = $"/api/follow-ups/{Recorded}";
        await House.At("2026-03-09 16:05");
        await Act("李明", path, "start", new { channel = "telephone" });
        await Act("李明", path, "end", new { outcome = "reached" });
        var lines = (await (await House.As("李明")).Get(path)).Done()["lines"].AsArray();
        await Act(
            "李明",
            path,
            "record",
            new
            {
                identity = "self",
                consent = true,
                score = 4,
                reason = "等了两天",
                solved = true,
                needs = "希望发短信告知进度",
                said = lines.Select(l => l!["code"]!.GetValue<string>()).ToArray(),
            }
        );
    }

    /// <summary>What is late is explained first (S2-79).</summary>
    public async Task<Answer> Explained(Person person, string path)
    {
        var seen = (await person.Get(path)).Done();
        if (seen.Body?["clocks"]?.AsArray().Any(c => c!["wantsReason"]!.GetValue<bool>()) == true)
        {
            var late = path.Replace(
                "/api/cases/",
                "/api/deadlines/case/",
                StringComparison.Ordinal
            );
            (await person.Post($"{late}/reason", new { reason = "当时在处理其他工单" })).Done();
        }

        return seen;
    }

    private async Task<JsonNode?> Act(string who, string path, string verb, object body)
    {
        var person = await House.As(who);
        var seen = await Explained(person, path);
        return (await person.Post($"{path}/{verb}", body, seen.Version)).Done().Body;
    }
}
