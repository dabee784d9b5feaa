namespace Huisheng.Demo;

/// <summary>The telephone in the last hours of the story: calls nobody answered, and one that was talked and not written down.</summary>
internal sealed class Switchboard(Agenda agenda, Seats seats, List<Caller> callers)
{
    private const string Stranger = "13900019999";

    public void Plan(DateTimeOffset end)
    {
        foreach (var agent in (string[])["1001", "1002", "1003"])
        {
            agenda.Add(end.AddMinutes(-200), _ => Say(agent, "ready"));
        }

        agenda.Add(end.AddMinutes(-95), now => Miss("1002", callers[9].Phone, now));
        agenda.Add(end.AddMinutes(-70), now => Miss("1003", Stranger, now));
        agenda.Add(end.AddMinutes(-55), _ => CallBack("1003"));
        agenda.Add(end.AddMinutes(-26), now => Miss("1001", callers[4].Phone, now));
        agenda.Add(end.AddMinutes(-24), now => Miss("1001", callers[4].Phone, now));
        agenda.Add(end.AddMinutes(-18), now => TalkAndLeave("1001", callers[2].Phone, now));
        agenda.Add(end.AddMinutes(-33), now => TalkAndLeave("1002", callers[12].Phone, now));
    }

    private async Task Say(string agent, string state) =>
        await (await seats.Of(agent)).Post("/api/phone/state", new { state });

    private async Task Miss(string agent, string from, DateTimeOffset now)
    {
        var call = await Ring(agent, from);
        agenda.Add(now.AddMinutes(1), _ => Next(agent, call, "ended"));
    }

    private async Task TalkAndLeave(string agent, string from, DateTimeOffset now)
    {
        var call = await Ring(agent, from);
        await Next(agent, call, "answered");
        agenda.Add(now.AddMinutes(4), _ => Next(agent, call, "ended"));
    }

    private async Task<string> Ring(string agent, string from)
    {
        var call = await (await seats.Of(agent)).Post("/api/phone/simulator", new { from });
        return call!["number"]!.GetValue<string>();
    }

    private async Task Next(string agent, string call, string type) =>
        await (await seats.Of(agent)).Post($"/api/phone/calls/{call}/simulator", new { type });

    /// <summary>Tried once, and nobody there either.</summary>
    private async Task CallBack(string agent)
    {
        var seat = await seats.Of(agent);
        var first = (await seat.Get("/api/call-backs"))!["items"]![0]!["number"]!;
        await seat.Post(
            $"/api/call-backs/{first.GetValue<string>()}/attempts",
            new { outcome = "no-answer", note = "响铃无人接听，稍后再拨" }
        );
    }
}
