namespace Huisheng.Tests.Together.Examples;

/// <summary>时限, and who is there to hear of them.</summary>
internal static class DeadlineExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/deadlines", async s => new(await s.As("李明"), "/api/deadlines?view=all")),
        new(
            "GET /api/deadlines/forecast",
            async s => new(await s.As("李明"), "/api/deadlines/forecast")
        ),
        new(
            "POST /api/deadlines/{kind}/{number}/urgings",
            async s =>
                new(
                    await s.As("李明"),
                    $"/api/deadlines/case/{await s.Dispatched()}/urgings",
                    new { kind = "urge", text = "客户来电催问" }
                )
        ),
        new(
            "GET /api/deadlines/{kind}/{number}/urgings",
            async s =>
                new(await s.As("王磊"), $"/api/deadlines/case/{await s.Dispatched()}/urgings")
        ),
        new(
            "POST /api/deadlines/{kind}/{number}/reason",
            async s =>
                new(
                    await s.As("王磊"),
                    $"/api/deadlines/case/{await s.Late()}/reason",
                    new { reason = "客户电话占线" }
                )
        ),
        new(
            "POST /api/clocks/{id}/pause",
            async s =>
                new(await s.As("陈强"), $"/api/clocks/{await s.Clock()}/pause", Stage.Standing)
        ),
        new(
            "POST /api/clocks/{id}/resumption",
            async s =>
            {
                var head = await s.As("陈强");
                var path = $"/api/clocks/{await s.Clock()}";
                (await head.Post($"{path}/pause", Stage.Standing)).Done();
                return new(head, $"{path}/resumption", new { });
            }
        ),
        new(
            "POST /api/absences",
            async s => new(await s.As(Cast.Administrator), "/api/absences", await Absence(s))
        ),
        new("GET /api/absences", async s => new(await s.As(Cast.Administrator), "/api/absences")),
        new(
            "DELETE /api/absences/{id}",
            async s =>
            {
                var keeper = await s.As(Cast.Administrator);
                var row = (
                    await keeper.Post(
                        "/api/absences",
                        Away("9002", $"2026-04-{s.Next() % 28 + 1:D2}")
                    )
                ).Done();
                return new(keeper, $"/api/absences/{row["id"].GetValue<string>()}");
            }
        ),
    ];

    private static async Task<object> Absence(Stage s) =>
        Away((await s.Member())["jobNumber"]!.GetValue<string>(), "2026-03-12");

    private static object Away(string jobNumber, string day) =>
        new
        {
            jobNumber,
            kind = "leave",
            from = day,
            to = day,
            reason = "年假",
        };
}
