using Huisheng.Tests.Intake;

namespace Huisheng.Tests.Together.Examples;

internal static class EmergencyExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/emergencies", async s => new(await s.As("王磊"), "/api/emergencies")),
        new(
            "GET /api/emergencies/{number}",
            async s => new(await s.As("王磊"), $"/api/emergencies/{await Running(s)}")
        ),
        new(
            "POST /api/cases/{number}/emergency",
            async s =>
                new(
                    await s.As("李明"),
                    $"/api/cases/{await s.Dispatched()}/emergency",
                    new { reason = "客户称设备冒烟" }
                )
        ),
        new(
            "POST /api/emergencies/{number}/receipt",
            async s => await s.On("王磊", $"/api/emergencies/{await Running(s)}", "receipt", null)
        ),
        new(
            "POST /api/emergencies/{number}/ticks",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/emergencies/{await Running(s)}/ticks",
                    new { item = "safety" }
                )
        ),
        new(
            "POST /api/emergencies/{number}/end",
            async s =>
            {
                var path = $"/api/emergencies/{await Running(s)}";
                var head = await s.As("王磊");
                var items = (await head.Get(path)).Done()["items"].AsArray();
                foreach (var item in items.Select(i => i!["code"]!.GetValue<string>()))
                {
                    (await head.Post($"{path}/ticks", new { item })).Done();
                }

                return await s.On("王磊", path, "end", new { conclusion = "已恢复" });
            }
        ),
    ];

    private static async Task<string> Running(Stage s)
    {
        var agent = await s.As("李明");
        var body = NewCalls.Complaint(await s.Customer());
        body["urgency"] = "critical";
        var call = await NewCalls.Register(agent, body);
        return (await agent.Get($"/api/cases/{call["caseNumber"].GetValue<string>()}"))
            .Done()["emergency.number"]
            .GetValue<string>();
    }
}
