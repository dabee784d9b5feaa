using System.Text.Json.Nodes;

namespace Huisheng.Demo;

/// <summary>应急预案 of a critical matter: taken by whoever talks with the customer first, ticked off and ended with the handling.</summary>
internal static class Alarms
{
    public static async Task Take(Seat seat, string matter)
    {
        if (await Running(seat, matter) is { } path)
        {
            await seat.Do(path, "receipt", new { });
        }
    }

    public static async Task End(Seat seat, string matter)
    {
        if (await Running(seat, matter) is not { } path)
        {
            return;
        }

        var items = (await seat.Get(path))!["items"]!.AsArray();
        foreach (var item in items.Where(i => i!["tickedAt"] is null))
        {
            await seat.Post($"{path}/ticks", new { item = item!["code"]!.GetValue<string>() });
        }

        await seat.Do(path, "end", new { conclusion = "片区故障已排除，逐户回访确认恢复" });
    }

    private static async Task<string?> Running(Seat seat, string matter) =>
        (await seat.Get(matter))!["emergency"]?["number"] is JsonValue number
            ? $"/api/emergencies/{number.GetValue<string>()}"
            : null;
}
