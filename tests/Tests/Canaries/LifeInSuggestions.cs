using System.Text.Json.Nodes;
using Huisheng.Storage.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>Proposed, judged, planned, carried out and told, with everything about the customer typed into each text.</summary>
    private async Task ProposesSomething(Person agent)
    {
        var said = new JsonObject
        {
            ["customerId"] = id,
            ["type"] = "suggestion",
            ["handlingClass"] = "suggestion",
            ["description"] = new JsonObject { ["event"] = canary.Everything },
            ["readBack"] = new JsonObject { ["confirmed"] = true },
            ["answeredAfterRings"] = 1,
        };
        var from = (await agent.Post("/api/calls", said)).Done()["number"].GetValue<string>();
        var manager = await witness.As("刘洋");
        var number = (await manager.Get($"/api/improvements/links?kind=call&number={from}"))
            .Done()["items.0.number"]
            .GetValue<string>();
        var path = $"/api/suggestions/{number}";
        var text = canary.Everything;
        (await manager.Post($"{path}/assessment", new { note = text }, 1)).Done();
        var yes = new
        {
            feasible = true,
            days = 3,
            opinion = text,
        };
        (await manager.Post($"{path}/evaluation", yes, 2)).Done();
        var plan = new
        {
            text,
            kind = "work",
            ownerJobNumber = "4001",
            dueOn = "2023-10-20",
            reason = text,
        };
        var planned = (await manager.Post($"{path}/plan", plan, 3)).Done();
        var item = $"/api/improvements/{planned["improvementNumber"].GetValue<string>()}";
        (await manager.Post($"{item}/schedule", plan, 1)).Done();
        (await manager.Post($"{item}/completion", new { effect = text }, 2)).Done();
        var word = new { channel = "telephone", text };
        (await agent.Post($"{path}/notice/preview", new { channel = "sms", text })).Done();
        (await agent.Post($"{path}/notice", word, 5)).Done();
        await Reads("刘洋", path, $"{path}/timeline", item, $"{item}/timeline", "/api/notices");
        await IsDigested(manager);
    }

    private async Task IsDigested(Person manager)
    {
        var house = witness.House;
        await house.Sql("UPDATE suggestions SET week = '2023-09-25' WHERE digest_number IS NULL");
        await house.Services.GetRequiredService<DueWork>().UntilQuiet();
        var digest = (await manager.Get("/api/suggestion-digests")).Done()["items.0.number"];
        await Reads("刘洋", $"/api/suggestion-digests/{digest.GetValue<string>()}");
    }
}
