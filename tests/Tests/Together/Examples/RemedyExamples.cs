using System.Text.Json.Nodes;

namespace Huisheng.Tests.Together.Examples;

/// <summary>Measures for a case 王磊 of 技术部 is at work on.</summary>
internal static class RemedyExamples
{
    private static readonly object Repair = new { kind = "repair" };

    private static readonly object Coupon = new
    {
        kind = "compensation",
        compensation = "coupon",
        yuan = 80,
    };

    private static readonly object Inspection = new
    {
        kind = "inspection",
        condition = "检测属实",
        then = "replacement",
    };

    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/remedies", async s => new(await s.As("王磊"), "/api/remedies")),
        new("GET /api/remedies/totals", async s => new(await s.As("王磊"), "/api/remedies/totals")),
        new(
            "GET /api/remedies/{number}",
            async s => new(await s.As("王磊"), $"/api/remedies/{await Planned(s, Repair)}")
        ),
        new(
            "POST /api/cases/{number}/remedies",
            async s => new(await s.As("王磊"), $"/api/cases/{await s.Contacted()}/remedies", Repair)
        ),
        new(
            "POST /api/remedies/{number}/condition",
            async s =>
                await s.On(
                    "王磊",
                    $"/api/remedies/{await Planned(s, Inspection)}",
                    "condition",
                    new { holds = true, note = "已核实" }
                )
        ),
        new(
            "POST /api/remedies/{number}/approval",
            async s =>
                await s.On(
                    "陈强",
                    $"/api/remedies/{await Planned(s, Coupon)}",
                    "approval",
                    new { agreed = true, note = "同意" }
                )
        ),
        new(
            "POST /api/remedies/{number}/completion",
            async s =>
                await s.On(
                    "王磊",
                    $"/api/remedies/{await Planned(s, Repair)}",
                    "completion",
                    new { note = "已修好" }
                )
        ),
        new(
            "POST /api/remedies/{number}/withdrawal",
            async s =>
                await s.On(
                    "王磊",
                    $"/api/remedies/{await Planned(s, Repair)}",
                    "withdrawal",
                    new { reason = "客户自行修好" }
                )
        ),
    ];

    private static async Task<string> Planned(Stage s, object measure)
    {
        var number = await s.Contacted();
        var seen = (
            await (await s.As("王磊")).Post($"/api/cases/{number}/remedies", measure)
        ).Done();
        return seen["remedies.items"].AsArray().Last()!["number"]!.GetValue<string>();
    }
}
