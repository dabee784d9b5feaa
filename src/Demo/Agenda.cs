namespace Huisheng.Demo;

/// <summary>What is still to happen, in order of time; what happens may add what follows from it.</summary>
internal sealed class Agenda(TimeZoneInfo zone, DateTimeOffset end)
{
    private static readonly TimeSpan Opens = TimeSpan.FromHours(9);
    private static readonly TimeSpan Closes = TimeSpan.FromHours(18);

    private readonly PriorityQueue<Func<DateTimeOffset, Task>, (DateTimeOffset, int)> todo = new();
    private int count;

    /// <summary>At that moment, day or night.</summary>
    public void Add(DateTimeOffset at, Func<DateTimeOffset, Task> what)
    {
        if (at <= end)
        {
            todo.Enqueue(what, (at, count++));
        }
    }

    /// <summary>That long after, but while people work: else as soon as they are back.</summary>
    public void AddAtWork(DateTimeOffset from, TimeSpan after, Func<DateTimeOffset, Task> what) =>
        Add(AtWork(from + after), what);

    public bool Next(out DateTimeOffset at, out Func<DateTimeOffset, Task> what)
    {
        var there = todo.TryDequeue(out var next, out var order);
        (at, what) = (order.Item1, next!);
        return there;
    }

    public DateTimeOffset AtWork(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        if (local.TimeOfDay < Opens)
        {
            return local.Date.Add(Opens).AddMinutes(local.Minute / 2) is var early
                ? new DateTimeOffset(early, local.Offset)
                : moment;
        }

        return local.TimeOfDay <= Closes
            ? moment
            : new DateTimeOffset(
                local.Date.AddDays(1).Add(Opens).AddMinutes(local.Minute / 2),
                local.Offset
            );
    }
}

internal static class Chances
{
    public static TimeSpan Minutes(this Random chance, int from, int to) =>
        TimeSpan.FromMinutes(chance.Next(from, to));
}
