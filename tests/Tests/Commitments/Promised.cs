using System.Text.Json.Nodes;
using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Commitments;

/// <summary>A case whose owner has spoken with the customer, and what they promised.</summary>
internal static class Promised
{
    public static async Task<CaseLoop> Contacted(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-01 09:30", "2023-10-01 09:38");
        await house.At("2023-10-01 09:50");
        await loop.Do("李明", "dispatch", Untold.To("technology"));
        await house.At("2023-10-01 10:20");
        await loop.Do("王磊", "contacts", new { channel = "telephone", text = "已联系" });
        return loop;
    }

    public static Task<Answer> Committed(CaseLoop loop, string text, string due) =>
        loop.Do("王磊", "progress", new { text, commitment = new { dueAt = HouseClock.At(due) } });

    public static string Only(Answer seen, string member)
    {
        seen["commitments"].AsArray().ShouldHaveSingleItem();
        return seen[$"commitments.0.{member}"].GetValue<string>();
    }

    public static async Task<IReadOnlyList<JsonNode?>> OnDesk(TestHouse house, string who) =>
        [
            .. (await (await house.As(who)).Get("/api/desk/items?view=mine&kind=commitment"))
                .Done()["items"]
                .AsArray(),
        ];
}
