namespace Huisheng.Demo;

/// <summary>What people write to customers names a day now and then: they accept the commitment the house reads in it, and keep it.</summary>
internal static class Promises
{
    public static Task<object?> In(Seat seat, params string?[] texts) =>
        Answer(seat, texts, due => due is null ? new { none = true } : new { dueAt = due });

    /// <summary>A result tells of what is done; the day it names is no promise, and the house is told so.</summary>
    public static Task<object?> Done(Seat seat, params string?[] texts) =>
        Answer(seat, texts, _ => new { none = true });

    private static async Task<object?> Answer(
        Seat seat,
        IEnumerable<string?> texts,
        Func<string?, object> answer
    )
    {
        foreach (var text in texts.Where(t => t is not null))
        {
            var read = await seat.Post("/api/commitments/recognition", new { text });
            if (read!["hint"] is { } hint)
            {
                return answer(hint["dueAt"]?.GetValue<string>());
            }
        }

        return null;
    }

    /// <summary>The caller heard that the department calls within a day; where life is in danger nobody waited to say so.</summary>
    public static object? ToCall(DateTimeOffset now, Course c) =>
        c.Again ? null
        : c.Matter.Urgency == "critical" ? new { none = true }
        : new { dueAt = now.AddHours(24) };

    /// <summary>The department has called, as the caller was told it would.</summary>
    public static async Task Called(Seat seat, string path)
    {
        var told = (await seat.Get(path))!["commitments"]!
            .AsArray()
            .Where(c => c!["keptAt"] is null && c["source"]!.GetValue<string>() == "hand-over")
            .ToList();
        foreach (var commitment in told)
        {
            var number = commitment!["number"]!.GetValue<string>();
            await seat.Do($"/api/commitments/{number}", "fulfilment", new { note = "已电话联系" });
        }
    }

    /// <summary>Numbers of those on the case that are still to be kept; of a broken one they say first why.</summary>
    public static async Task<string[]> Open(Seat seat, string path)
    {
        var open = (await seat.Get(path))!["commitments"]!
            .AsArray()
            .Where(c => c!["keptAt"] is null)
            .ToList();
        foreach (var broken in open.Where(c => c!["clock"]!["wantsReason"]!.GetValue<bool>()))
        {
            await seat.Explain($"/api/commitments/{broken!["number"]!.GetValue<string>()}");
        }

        return [.. open.Select(c => c!["number"]!.GetValue<string>())];
    }
}
