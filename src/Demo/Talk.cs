using System.Text.Json.Nodes;

namespace Huisheng.Demo;

/// <summary>One follow-up by its visitor: dialled, talked, recorded.</summary>
internal sealed class Talk(Seats seats, Agenda agenda, Random chance)
{
    public async Task Have(
        string number,
        string visitor,
        DateTimeOffset now,
        bool findsMore,
        Action<DateTimeOffset> then
    )
    {
        var path = $"/api/follow-ups/{number}";
        await (await seats.Of(visitor)).Do(path, "start", new { channel = "telephone" });
        agenda.Add(
            now.AddMinutes(chance.Next(3, 6)),
            async at =>
            {
                var seat = await seats.Of(visitor);
                await seat.Do(path, "end", new { outcome = "reached" });
                await seat.Do(path, "record", Record(await seat.Get(path), findsMore));
                then(at);
            }
        );
    }

    public async Task NobodyThere(string number, string visitor, DateTimeOffset now)
    {
        var path = $"/api/follow-ups/{number}";
        await (await seats.Of(visitor)).Do(path, "start", new { channel = "telephone" });
        agenda.Add(
            now.AddMinutes(1),
            async _ =>
                await (await seats.Of(visitor)).Do(
                    path,
                    "end",
                    new { outcome = "no-answer", note = "响铃无人接听" }
                )
        );
    }

    private object Record(JsonNode? seen, bool findsMore)
    {
        var score =
            findsMore ? 2
            : chance.Next(0, 4) == 0 ? 4
            : 5;
        return new
        {
            identity = "self",
            consent = true,
            score,
            reason = score < 5
                ? findsMore
                    ? "同样的问题又出现了"
                    : "处理时间偏长"
                : null,
            solved = !findsMore,
            needs = findsMore ? "要求彻底解决" : null,
            suggestion = score == 4 ? "希望维修前先发短信告知到达时间" : null,
            said = seen!["lines"]!.AsArray().Select(l => l!["code"]!.GetValue<string>()).ToArray(),
        };
    }
}
