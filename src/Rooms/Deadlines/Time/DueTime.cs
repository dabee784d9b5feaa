using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Time;

/// <summary>
/// The only code that walks time: a start and a limit give the due instant and how it was found (T-1 … T-7). Pure: the
/// calendar and the way of counting come in as arguments, and the machine's own time zone is never asked.
/// </summary>
internal static class DueTime
{
    /// <summary>"N hours", "N days", "N working days", "N months" from the start.</summary>
    public static Due Of(
        DateTimeOffset start,
        Allowance limit,
        WorkingCalendar calendar,
        Counting counting,
        int warnPercent,
        Pauses? pauses = null
    ) => new Way(start, calendar, counting, warnPercent, pauses).To(limit.Amount, limit.Unit);

    /// <summary>Open from a to b, both ends included; days open at 00:00 of day a (T-6).</summary>
    public static Due Of(
        DateTimeOffset start,
        Window window,
        WorkingCalendar calendar,
        Counting counting,
        int warnPercent,
        Pauses? pauses = null
    )
    {
        Way Way() => new(start, calendar, counting, warnPercent, pauses);
        return Way().To(window.To, window.Unit) with
        {
            OpensAt = Way().Opens(window.From, window.Unit),
        };
    }

    /// <summary>A due time a person wrote; a pause does not move it.</summary>
    public static Due Fixed(
        DateTimeOffset start,
        DateTimeOffset at,
        WorkingCalendar calendar,
        int warnPercent
    ) => new Way(start, calendar, Counting.Default, warnPercent, null).ToWritten(at);

    /// <summary>"近N天内": today − date ≤ N (T-7).</summary>
    public static bool WithinDays(DateOnly date, DateOnly today, int days) =>
        today.DayNumber - date.DayNumber is var passed && passed >= 0 && passed <= days;

    /// <summary>"近N小时内": now − instant ≤ N h (T-7).</summary>
    public static bool WithinHours(DateTimeOffset instant, DateTimeOffset now, int hours) =>
        now - instant is var passed
        && passed >= TimeSpan.Zero
        && passed <= TimeSpan.FromHours(hours);
}
