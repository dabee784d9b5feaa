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
