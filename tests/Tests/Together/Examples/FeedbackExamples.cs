using Huisheng.Tests.Intake.Feedback;
using Huisheng.Tests.Intake.Feedback.Live;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Feedback records of 技术部.</summary>
internal static class FeedbackExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/feedback", async s => new(await s.As("王磊"), "/api/feedback")),
        new(
            "GET /api/feedback/{number}",
            async s => new(await s.As("王磊"), $"/api/feedback/{await Number(s)}")
        ),
        new(
            "GET /api/feedback/{number}/timeline",
            async s => new(await s.As("王磊"), $"/api/feedback/{await Number(s)}/timeline")
        ),
        new(
            "GET /api/feedback/opening",
            async s => new(await s.As("李明"), "/api/feedback/opening")
        ),
        new("GET /api/feedback/queue", async s => new(await s.As("王磊"), "/api/feedback/queue")),
        new("GET /api/feedback/totals", async s => new(await s.As("王磊"), "/api/feedback/totals")),
        new("GET /api/channels", async s => new(await s.As("李明"), "/api/channels")),
        new(
            "POST /api/feedback",
            async s => new(await s.As("李明"), NewFeedbacks.Path, await Body(s))
        ),
        new(
            "POST /api/feedback/preview",
            async s => new(await s.As("李明"), $"{NewFeedbacks.Path}/preview", await Body(s))
        ),
    ];

    private static async Task<System.Text.Json.Nodes.JsonObject> Body(Stage s) =>
        NewFeedbacks.Machine(await s.Customer());

    private static async Task<string> Number(Stage s)
    {
        var number = $"FBD202603{s.Next():000}";
        var file = Table2A.Csv(Table2A.Row(("反馈编号", number), ("责任部门", "技术部")));
        (await (await s.As("陈强")).Upload(FeedbackIn.Import, file)).Done();
        return number;
    }
}
