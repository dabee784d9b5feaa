namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>Rings, is missed, is called back; rings again and is talked to. The number comes in clear each time.</summary>
    private async Task RingsUp(Person agent)
    {
        var missed = await Rings(agent);
        (await agent.Post($"{missed}/simulator", new { type = "ended" })).Done();
        var item = (await agent.Get("/api/call-backs")).Done()["items"].AsArray()[^1]!;
        var path = $"/api/call-backs/{item["number"]!.GetValue<string>()}";
        var tried = new { outcome = "no-answer", note = canary.Everything };
        (await agent.Post($"{path}/attempts", tried)).Done();
        await Reads("李明", path);
        await Reads("李明", $"{path}/timeline");
        await agent.Post($"{path}/caller");
        var talked = await Rings(agent);
        (await agent.Post($"{talked}/simulator", new { type = "answered" })).Done();
        (await agent.Post($"{talked}/transfer/reason", new { })).Done();
        await Reads("李明", talked);
        await Reads("李明", "/api/phone");
        (await agent.Post($"{talked}/simulator", new { type = "ended" })).Done();
        await Hears(talked);
    }

    /// <summary>A sound carries the mark of who hears it, and nobody recorded this call: its refusals are searched.</summary>
    private async Task Hears(string call)
    {
        var person = await witness.As("陈强");
        await person.Get($"{call}/recording");
        await person.Get($"{call}/recording/file");
    }

    private async Task<string> Rings(Person agent)
    {
        var ring = (await agent.Post("/api/phone/simulator", new { from = canary.Phone })).Done();
        return $"/api/phone/calls/{ring["number"].GetValue<string>()}";
    }

    private async Task Reads(string who, params string[] paths)
    {
        var person = await witness.As(who);
        foreach (var path in paths)
        {
            (await person.Get(path)).Done();
        }
    }
}
