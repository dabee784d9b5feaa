using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Deadlines;

/// <summary>Clocks that stand: the director's deviation that lets them, and the asking.</summary>
internal static class Standing
{
    public static async Task<CaseLoop> Open(TestHouse house)
    {
        await house.At("2026-03-10 09:00");
        await Deviate(house);
        var loop = new CaseLoop(house);
        await loop.Register("2026-03-10 09:30", "2026-03-10 09:40");
        return loop;
    }

    public static async Task Deviate(TestHouse house) =>
        (
            await (await house.As("周建国")).Post(
                "/api/regime/deviations",
                Policy(pauses: true, until: "2026-06-30"),
                1
            )
        ).Done();

    public static object Policy(bool pauses, string? until) =>
        new
        {
            entry = "clocks/policy",
            members = new { pauses },
            until,
            openCasesToo = false,
            reason = "等待配件",
        };

    public static Task<Answer> Pause(
        Person who,
        string clock,
        string until,
        string reason = "等待配件"
    ) => who.Post($"/api/clocks/{clock}/pause", new { reason, until = HouseClock.At(until) });

    public static async Task<JsonNode> Clock(CaseLoop loop) =>
        (await loop.See())["clocks"]
            .AsArray()
            .Single(c => c!["milestone"]!.GetValue<string>() == "solution")!;

    public static async Task<string> Solution(CaseLoop loop) => Id(await Clock(loop));

    public static string Id(JsonNode? clock) => clock!["id"]!.GetValue<string>();
}
