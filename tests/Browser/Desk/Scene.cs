using System.Text.Json.Nodes;

namespace Huisheng.Browser;

/// <summary>A house in which something has happened, made through HTTP; the same each time, so that pictures are.</summary>
internal sealed class Scene(TestHouse house)
{
    public string Case { get; private set; } = "";

    public string Call { get; private set; } = "";

    /// <summary>The first follow-up of another case, for 李明.</summary>
    public string Waiting { get; private set; } = "";

    /// <summary>Its second one, for 王芳.</summary>
    public string Tracking { get; private set; } = "";

    private sealed record Problem(
        string Name,
        string Phone,
        string Event,
        string Demand,
        string Urgency
    );

    private static readonly Problem[] Problems =
    [
        new(
            "张伟",
            "13812345678",
            "新买的路由器无法开机，联系售后未响应",
            "要求24小时内解决",
            "normal"
        ),
        new("王五", "13987654321", "宽带每晚八点后频繁掉线", "要求上门检修", "urgent"),
        new("赵敏", "13611112222", "账单多收一个月费用", "要求退款", "normal"),
        new("钱进", "13733334444", "安装师傅未按约定时间到达", "要求说明原因", "critical"),
    ];

    /// <summary>Monday, 9 March 2026, 10:00 – 16:10.</summary>
    public static async Task<Scene> Play(TestHouse house)
    {
        var scene = new Scene(house);
        await house.At("2026-03-09 10:00");
        (scene.Call, scene.Case) = await scene.Register(Problems[0]);
        await scene.Handle(scene.Case, "2026-03-09 10:20");
        await house.At("2026-03-09 13:30");
        var (_, told) = await scene.Register(Problems[2]);
        await scene.Handle(told, "2026-03-09 13:50");
        await scene.Tell(told);
        await house.At("2026-03-09 14:40");
        await scene.Register(Problems[1]);
        await house.At("2026-03-09 15:50");
        await scene.Register(Problems[3]);
        await house.At("2026-03-09 16:10");
        await scene.FindFollowUps(told);
        return scene;
    }

    private async Task<(string Call, string Case)> Register(Problem problem)
    {
        var agent = await house.As("李明");
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

    private async Task Handle(string number, string contacted)
    {
        var path = $"/api/cases/{number}";
        await Act("李明", path, "dispatch", new { department = "technology" });
        await house.At(contacted);
        await Act(
            "王磊",
            path,
            "contacts",
            new { channel = "telephone", text = "已致歉，约定下午上门" }
        );
        await Act("王磊", path, "progress", new { text = "工程师已出发" });
        await Act(
            "王磊",
            path,
            "handling",
            new { result = "更换电源适配器后恢复正常", solution = "当天上门更换" }
        );
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
        var seen = (await (await house.As("刘洋")).Get($"/api/cases/{number}")).Done();
        var open = seen["obligations"].AsArray();
        string Of(string code) =>
            open.Single(o => o!["code"]!.GetValue<string>() == code)!["number"]!.GetValue<string>();
        Waiting = Of("obligation.t1");
        Tracking = Of("obligation.t2");
    }

    private async Task<JsonNode?> Act(string who, string path, string verb, object body)
    {
        var person = await house.As(who);
        var version = (await person.Get(path)).Done().Version;
        return (await person.Post($"{path}/{verb}", body, version)).Done().Body;
    }
}
