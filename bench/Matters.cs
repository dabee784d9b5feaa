using Huisheng.Demo;
using Huisheng.Storage.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Bench;

/// <summary>The two matters the large databases are made of: one open, one that went to the archive.</summary>
internal sealed class Matters(WebApplication house, DemoClock clock)
{
    private const string Agent = "1001";
    private const string Owner = "2105";
    private const string Specialist = "2001";
    private int phones;

    public static object Call(string customer) =>
        new
        {
            customerId = customer,
            type = "complaint",
            handlingClass = "complex",
            description = new
            {
                @event = "新买的路由器无法开机，联系售后两天未响应，家里办公和上课都受到影响",
                occurredOn = "2026-01-05",
                product = "家用路由器",
                demand = "要求24小时内解决",
            },
            readBack = new { confirmed = true },
            answeredAfterRings = 2,
            department = "technology",
            urgency = "normal",
        };

    public async Task<string> Customer()
    {
        using var agent = await Desk.Of(house, Agent, inside: true);
        var card = await agent.Post(
            "/api/customers",
            new
            {
                name = "张伟",
                gender = "male",
                phone = $"1380001{++phones:D4}",
            }
        );
        return card!["id"]!.GetValue<string>();
    }

    public async Task Open() => await Dispatched();

    public async Task Archived()
    {
        var path = await Dispatched();
        using (var owner = await Desk.Of(house, Owner, inside: true))
        {
            await owner.Do(
                path,
                "contacts",
                new { channel = "telephone", text = "已致歉，约定下午上门" }
            );
            await owner.Do(path, "progress", new { text = "工程师已出发" });
            await owner.Do(
                path,
                "handling",
                new { result = "更换电源后恢复", solution = "上门更换电源" }
            );
        }

        using (var agent = await Desk.Of(house, Agent, inside: true))
        {
            await agent.Do(path, "fetch", new { });
            await agent.Do(
                path,
                "notice",
                new
                {
                    channel = "telephone",
                    text = "已告知结果",
                    understood = true,
                    satisfaction = new { score = 5 },
                }
            );
            await Visit(path, agent, Agent, "t1");
        }

        clock.MoveTo(clock.GetUtcNow().AddDays(4));
        await house.Services.GetRequiredService<DueWork>().UntilQuiet();
        using (var agent = await Desk.Of(house, Agent, inside: true))
        {
            await Visit(path, agent, Specialist, "t2");
            await agent.Do(path, "closure", new { });
            await agent.Do(path, "archive", new { });
        }
    }

    private async Task<string> Dispatched()
    {
        using var agent = await Desk.Of(house, Agent, inside: true);
        var call = await agent.Post("/api/calls", Call(await Customer()));
        var path = $"/api/cases/{call!["caseNumber"]}";
        await agent.Do(
            path,
            "dispatch",
            new { department = "technology", commitment = new { none = true } }
        );
        return path;
    }

    private async Task Visit(string path, Desk agent, string expected, string stage)
    {
        using var manager = await Desk.Of(house, "4001", inside: true);
        var number = (await manager.Get(path))!["obligations"]!
            .AsArray()
            .Last(o => o!["code"]!.GetValue<string>() == $"obligation.{stage}")!["number"]!;
        var visit = $"/api/follow-ups/{number}";
        var job = (await manager.Get(visit))!["assignee"]!["jobNumber"]!.GetValue<string>();
        using var visitor = await Desk.Of(house, job, inside: true);
        await visitor.Do(visit, "start", new { channel = "telephone" });
        await visitor.Do(visit, "end", new { outcome = "reached" });
        var lines = (await visitor.Get(visit))!["lines"]!
            .AsArray()
            .Select(l => l!["code"]!.GetValue<string>())
            .ToArray();
        await visitor.Do(
            visit,
            "record",
            new
            {
                identity = "self",
                consent = true,
                score = 5,
                solved = true,
                said = lines,
            }
        );
    }
}
