namespace Huisheng.Demo;

/// <summary>What people write to customers names a day now and then: they accept the commitment the house reads in it, and keep it.</summary>
internal static class Promises
{
    public static async Task<object?> In(Seat seat, params string?[] texts)
    {
        foreach (var text in texts.Where(t => t is not null))
        {
            var read = await seat.Post("/api/commitments/recognition", new { text });
            if (read!["hint"] is { } hint)
            {
                return hint["dueAt"] is { } due
                    ? new { dueAt = due.GetValue<string>() }
                    : new { none = true };
            }
        }

        return null;
    }

    /// <summary>Numbers of those on the case that are still to be kept.</summary>
    public static async Task<string[]> Open(Seat seat, string path) =>
        [
            .. (await seat.Get(path))!["commitments"]!
                .AsArray()
                .Where(c => c!["keptAt"] is null)
                .Select(c => c!["number"]!.GetValue<string>()),
        ];
}
