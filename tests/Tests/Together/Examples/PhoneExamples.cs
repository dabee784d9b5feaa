using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Telephony.Recordings;
using Huisheng.Tests.Intake;
using Huisheng.Tests.Telephony;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Together.Examples;

/// <summary>The telephone: every call here is played by the simulator, since a line signs what it says.</summary>
internal static class PhoneExamples
{
    public static readonly IReadOnlyList<Example> All =
    [
        new("GET /api/phone", async s => new(await s.As("李明"), "/api/phone")),
        new("GET /api/phone/wall", async s => new(await s.As("陈强"), "/api/phone/wall")),
        new("GET /api/phone/calls/{number}", async s => new(await s.As("李明"), await Talking(s))),
        new(
            "GET /api/phone/calls/{number}/recording",
            async s => new(await s.As("李明"), $"{await Recorded(s)}/recording")
        ),
        new(
            "GET /api/phone/calls/{number}/recording/file",
            async s => new(await s.As("陈强"), $"{await Recorded(s)}/recording/file")
        ),
        new(
            "POST /api/phone/state",
            async s =>
            {
                var seat = await s.As("刘洋");
                // The first word of somebody makes their row; every later one only changes it.
                (await seat.Post("/api/phone/state", new { state = "ready" })).Done();
                return new(seat, "/api/phone/state", new { state = "busy" });
            }
        ),
        new(
            "POST /api/phone/simulator",
            async s => new(await s.As("李明"), "/api/phone/simulator", new { from = "" })
        ),
        new(
            "POST /api/phone/calls/{number}/simulator",
            async s =>
                new(
                    await s.As("李明"),
                    $"{await Talking(s)}/simulator",
                    new { type = "silence", seconds = 12 }
                )
        ),
        new(
            "POST /api/phone/calls/{number}/transfer/reason",
            async s => new(await s.As("李明"), $"{await Talking(s)}/transfer/reason", new { })
        ),
        new(
            "POST /api/phone/calls/{number}/transfer/target",
            async s =>
                new(
                    await s.As("李明"),
                    $"{await Told(s, 1)}/transfer/target",
                    new { jobNumber = "2105" }
                )
        ),
        new(
            "POST /api/phone/calls/{number}/transfer/answer",
            async s =>
                new(
                    await s.As("李明"),
                    $"{await Told(s, 2)}/transfer/answer",
                    new { confirmed = true }
                )
        ),
        new("GET /api/call-backs", async s => new(await s.As("李明"), "/api/call-backs")),
        new("GET /api/call-backs/{number}", async s => new(await s.As("李明"), await Missed(s))),
        new(
            "GET /api/call-backs/{number}/timeline",
            async s => new(await s.As("李明"), $"{await Missed(s)}/timeline")
        ),
        new(
            "POST /api/call-backs/{number}/attempts",
            async s =>
                new(
                    await s.As("李明"),
                    $"{await Missed(s)}/attempts",
                    new { outcome = "no-answer", note = "无人接听" }
                )
        ),
        new(
            "POST /api/call-backs/{number}/caller",
            async s => new(await s.As("李明"), $"{await Missed(s)}/caller")
        ),
    ];

    /// <summary>The number of a call somebody talks in.</summary>
    public static async Task<string> AnsweredBy(Stage s, string who) =>
        (await Talking(s, who)).Split('/')[^1];

    private static async Task<string> Talking(Stage s, string who = "李明")
    {
        var path = await Ringing(s, "", who);
        (await (await s.As(who)).Post($"{path}/simulator", new { type = "answered" })).Done();
        return path;
    }

    /// <summary>As if a line had brought it.</summary>
    public static async Task<string> Recorded(Stage s)
    {
        var path = await Talking(s);
        var services = s.House.Services;
        var kept = await services
            .GetRequiredService<KeptContent>()
            .Take(Audio.Wav(), "recording.wav");
        var call = await s.House.Text(
            $"SELECT external_id AS \"Value\" FROM phone_calls WHERE number = '{path.Split('/')[^1]}'"
        );
        var acts = services.GetRequiredService<ActRunner>();
        (
            await acts.System(act => ReceiveRecording.Hang(act, call, kept.Value), default)
        ).Refused.ShouldBeFalse();
        return path;
    }

    private static async Task<string> Told(Stage s, int steps)
    {
        var path = await Talking(s);
        var agent = await s.As("李明");
        (await agent.Post($"{path}/transfer/reason", new { })).Done();
        if (steps > 1)
        {
            (await agent.Post($"{path}/transfer/target", new { jobNumber = "2105" })).Done();
        }

        return path;
    }

    private static async Task<string> Missed(Stage s)
    {
        var number = $"139{Random.Shared.Next(10000000, 99999999)}";
        var path = await Ringing(s, number);
        var agent = await s.As("李明");
        (await agent.Post($"{path}/simulator", new { type = "ended" })).Done();
        var items = (await agent.Get("/api/call-backs")).Done()["items"].AsArray();
        var shown = $"{number[..3]}****{number[^4..]}";
        return $"/api/call-backs/{items.First(i => i!["title"]!.GetValue<string>().StartsWith(shown, StringComparison.Ordinal))!["number"]!.GetValue<string>()}";
    }

    private static async Task<string> Ringing(Stage s, string from, string who = "李明")
    {
        var ring = (await (await s.As(who)).Post("/api/phone/simulator", new { from })).Done();
        return $"/api/phone/calls/{ring["number"].GetValue<string>()}";
    }
}
