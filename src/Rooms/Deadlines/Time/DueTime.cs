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
        int warnPercent
    )
    {
        var walk = new DayWalk(BusinessTime.Date(start), calendar);
        var at = Last(start, limit.Amount, limit.Unit, walk, counting);
        return Found(start, at, walk, warnPercent);
    }

    /// <summary>Open from a to b, both ends included; days open at 00:00 of day a (T-6).</summary>
    public static Due Of(
        DateTimeOffset start,
        Window window,
        WorkingCalendar calendar,
        Counting counting,
        int warnPercent
    )
    {
        var walk = new DayWalk(BusinessTime.Date(start), calendar);
        var at = Last(start, window.To, window.Unit, walk, counting);
        return Found(start, at, walk, warnPercent) with
        {
            OpensAt = Opens(start, window, calendar, counting),
        };
    }

    /// <summary>A due time a person wrote.</summary>
    public static Due Fixed(
        DateTimeOffset start,
        DateTimeOffset at,
        WorkingCalendar calendar,
        int warnPercent
    )
    {
        var walk = new DayWalk(BusinessTime.Date(start), calendar);
        walk.Until(BusinessTime.Date(at));
        return Found(start, at, walk, warnPercent);
    }

    /// <summary>"近N天内": today − date ≤ N (T-7).</summary>
    public static bool WithinDays(DateOnly date, DateOnly today, int days) =>
        today.DayNumber - date.DayNumber is var passed && passed >= 0 && passed <= days;

    /// <summary>"近N小时内": now − instant ≤ N h (T-7).</summary>
    public static bool WithinHours(DateTimeOffset instant, DateTimeOffset now, int hours) =>
        now - instant is var passed
        && passed >= TimeSpan.Zero
        && passed <= TimeSpan.FromHours(hours);

    private static DateTimeOffset Last(
        DateTimeOffset start,
        int amount,
        TimeUnit written,
        DayWalk walk,
        Counting counting
    )
    {
        switch (counting.Unit(written))
        {
            case TimeUnit.Minute or TimeUnit.Hour:
                var at = Plus(start, amount, written);
                walk.Until(BusinessTime.Date(at));
                return at;
            case TimeUnit.WorkingDay:
                return EndOf(walk.Working(amount), counting);
            case TimeUnit.Month:
                return EndOf(Rolled(walk.Months(amount), walk, counting), counting);
            default:
                return EndOf(Rolled(walk.Natural(amount), walk, counting), counting);
        }
    }

    private static DateTimeOffset Opens(
        DateTimeOffset start,
        Window window,
        WorkingCalendar calendar,
        Counting counting
    )
    {
        var walk = new DayWalk(BusinessTime.Date(start), calendar);
        return counting.Unit(window.Unit) switch
        {
            TimeUnit.Minute or TimeUnit.Hour => Plus(start, window.From, window.Unit),
            TimeUnit.WorkingDay => BusinessTime.StartOf(walk.Working(window.From)),
            TimeUnit.Month => BusinessTime.StartOf(walk.Months(window.From)),
            _ => BusinessTime.StartOf(walk.Natural(window.From)),
        };
    }

    private static DateOnly Rolled(DateOnly end, DayWalk walk, Counting counting) =>
        counting.Roll ? walk.Roll(end) : end;

    private static DateTimeOffset Plus(DateTimeOffset start, int amount, TimeUnit unit) =>
        start.ToUniversalTime()
        + (unit == TimeUnit.Minute ? TimeSpan.FromMinutes(amount) : TimeSpan.FromHours(amount));

    private static DateTimeOffset EndOf(DateOnly day, Counting counting) =>
        counting.EndOfDay is { } close
            ? BusinessTime.At(day.ToDateTime(close))
            : BusinessTime.EndOf(day);

    private static Due Found(
        DateTimeOffset start,
        DateTimeOffset at,
        DayWalk walk,
        int warnPercent
    ) =>
        new()
        {
            Start = start.ToUniversalTime(),
            At = at,
            WarnAt = Warn(start, at, warnPercent),
            Days = walk.Days,
            RolledFrom = walk.RolledFrom,
            MissingYears = walk.MissingYears,
        };

    /// <summary>That share of the whole time; a due of 23:59:59 stands for the midnight after it.</summary>
    private static DateTimeOffset Warn(DateTimeOffset start, DateTimeOffset at, int percent)
    {
        var end = BusinessTime.IsDayEnd(at) ? at.AddSeconds(1) : at;
        var whole = end - start;
        return whole <= TimeSpan.Zero
            ? BusinessTime.Cut(start)
            : BusinessTime.Cut(start + (whole * percent / 100));
    }
}
