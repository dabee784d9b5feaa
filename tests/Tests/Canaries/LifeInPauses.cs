namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>The director lets clocks stand, once for the house; for who comes later it holds already.</summary>
    private async Task ClocksMayStand()
    {
        var director = await witness.As("周建国");
        var entry = "clocks/policy";
        var seen = (await director.Get($"/api/regime/setting?entry={entry}")).Done();
        if (seen.Version == 1)
        {
            var allowed = new
            {
                entry,
                members = new { pauses = true },
                until = "2023-12-31",
                reason = "等待配件",
            };
            (await director.Post("/api/regime/deviations", allowed, 1)).Done();
        }
    }

    /// <summary>Why the case's clock stands is told with everything about the customer.</summary>
    private async Task Stands()
    {
        var head = await witness.As("陈强");
        var seen = (await head.Get($"/api/cases/{number}")).Done();
        var clock = seen["clocks"]
            .AsArray()
            .First(c => c!["milestone"]!.GetValue<string>() == "solution")![
            "id"
        ]!.GetValue<string>();
        var pause = new { reason = canary.Everything, until = HouseClock.At("2023-10-20 18:00") };
        (await head.Post($"/api/clocks/{clock}/pause", pause)).Done();
        (await head.Post($"/api/clocks/{clock}/resumption", new { })).Done();
        await Reads("陈强", $"/api/clocks/{clock}/why");
    }
}
