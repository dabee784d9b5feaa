using Huisheng.Storage.Jobs;
using Huisheng.Tests.Improvements;
using Huisheng.Tests.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Suggestions 李明 wrote down, and 刘洋 judges for 产品部.</summary>
internal static class SuggestionExamples
{
    private static readonly object Yes = new { feasible = true, days = 45 };

    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/suggestions", async s => new(await s.As("李明"), "/api/suggestions")),
        new(
            "GET /api/suggestions/{number}",
            async s => new(await s.As("李明"), $"/api/suggestions/{await Suggested(s)}")
        ),
        new(
            "GET /api/suggestions/{number}/timeline",
            async s => new(await s.As("李明"), $"/api/suggestions/{await Suggested(s)}/timeline")
        ),
        new(
            "POST /api/suggestions/{number}/assessment",
            async s => await On(s, await Suggested(s), "assessment", new { note = "已受理" })
        ),
        new(
            "POST /api/suggestions/{number}/evaluation",
            async s => await On(s, await Suggested(s), "evaluation", Yes)
        ),
        new(
            "POST /api/suggestions/{number}/plan",
            async s => await On(s, await Judged(s), "plan", Plan)
        ),
        new(
            "POST /api/suggestions/{number}/notice",
            async s =>
                await s.On(
                    "李明",
                    $"/api/suggestions/{await Judged(s)}",
                    "notice",
                    new { channel = "telephone", text = "已告知客户" }
                )
        ),
        new(
            "POST /api/suggestions/{number}/no-notice",
            async s =>
                await s.On(
                    "李明",
                    $"/api/suggestions/{await Judged(s)}",
                    "no-notice",
                    new { reason = "号码已停机" }
                )
        ),
        new(
            "POST /api/suggestions/{number}/reconsideration",
            async s => await On(s, await Judged(s), "reconsideration", new { reason = "情况有变" })
        ),
        new(
            "POST /api/suggestions/{number}/notice/preview",
            async s =>
                new(
                    await s.As("李明"),
                    $"/api/suggestions/{await Judged(s)}/notice/preview",
                    new { channel = "sms", text = "您的建议已采纳。" }
                )
        ),
        new(
            "GET /api/suggestion-digests",
            async s => new(await s.As("刘洋"), "/api/suggestion-digests")
        ),
        new(
            "GET /api/suggestion-digests/{number}",
            async s => new(await s.As("刘洋"), $"/api/suggestion-digests/{await Digest(s)}")
        ),
        new("GET /api/improvements", async s => new(await s.As("刘洋"), "/api/improvements")),
        new(
            "GET /api/improvements/links",
            async s =>
                new(await s.As("刘洋"), $"/api/improvements/links?kind=call&number={await Call(s)}")
        ),
        new(
            "GET /api/improvements/{number}",
            async s => new(await s.As("刘洋"), $"/api/improvements/{await Planned(s)}")
        ),
        new(
            "GET /api/improvements/{number}/timeline",
            async s => new(await s.As("刘洋"), $"/api/improvements/{await Planned(s)}/timeline")
        ),
        new(
            "POST /api/improvements/{number}/schedule",
            async s => await s.On("刘洋", $"/api/improvements/{await Planned(s)}", "schedule", Plan)
        ),
        new(
            "POST /api/improvements/{number}/completion",
            async s =>
                await s.On(
                    "刘洋",
                    $"/api/improvements/{await Planned(s)}",
                    "completion",
                    new { effect = "夜间来电全部接通" }
                )
        ),
    ];

    private static object Plan =>
        new
        {
            text = "开通夜间在线客服",
            kind = "service",
            ownerJobNumber = "4001",
            dueOn = "2026-04-24",
            reason = "等待采购",
        };

    public static async Task<string> Call(Stage s)
    {
        await ProductOffice(s);
        var call = NewCalls.Complaint(await s.Customer());
        call["type"] = "suggestion";
        call["handlingClass"] = "suggestion";
        call.Remove("department");
        call.Remove("urgency");
        return (await NewCalls.Register(await s.As("李明"), call))["number"].GetValue<string>();
    }

    /// <summary>产品部 without anybody in it: whoever asks is of another department. Once there, it is there.</summary>
    private static async Task ProductOffice(Stage s)
    {
        var office = new
        {
            code = "product",
            name = "产品部",
            serviceCentre = false,
        };
        var made = await (await s.As(Cast.Administrator)).Post("/api/departments", office);
        ((int)made.Status).ShouldBeOneOf(201, 422);
    }

    private static async Task<string> Suggested(Stage s) =>
        await new Pool(s.House).From("call", await Call(s));

    private static Task<Ready> On(Stage s, string number, string verb, object body) =>
        s.On("刘洋", $"/api/suggestions/{number}", verb, body);

    private static async Task<string> Judged(Stage s)
    {
        var number = await Suggested(s);
        await s.Done(await On(s, number, "evaluation", Yes));
        return number;
    }

    private static async Task<string> Planned(Stage s)
    {
        var number = await Judged(s);
        await s.Done(await On(s, number, "plan", Plan));
        return (await (await s.As("刘洋")).Get($"/api/suggestions/{number}"))
            .Done()["improvementNumber"]
            .GetValue<string>();
    }

    /// <summary>The clock of a stage stands still, so its suggestions are made those of last week by hand.</summary>
    private static async Task<string> Digest(Stage s)
    {
        await Suggested(s);
        await s.House.Sql("UPDATE suggestions SET week = '2026-03-02' WHERE digest_number IS NULL");
        await s.House.Services.GetRequiredService<DueWork>().UntilQuiet();
        return (await (await s.As("刘洋")).Get("/api/suggestion-digests"))
            .Done()["items.0.number"]
            .GetValue<string>();
    }
}
