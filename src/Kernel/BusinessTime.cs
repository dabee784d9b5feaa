using System.Globalization;

namespace Huisheng.Kernel;

/// <summary>Business time: Asia/Shanghai, whole seconds, and 24:00 where a day ends (T-1, T-3).</summary>
public static class BusinessTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Cut to the second, never rounded: 11:00:00.6 is 11:00:00.</summary>
    public static DateTimeOffset Cut(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);

    public static DateTime Local(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    public static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    /// <summary>The instant at which this wall clock time begins in Asia/Shanghai.</summary>
    public static DateTimeOffset At(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, Zone.GetUtcOffset(wall)).ToUniversalTime();
    }

    public static DateTimeOffset StartOf(DateOnly date) => At(date.ToDateTime(TimeOnly.MinValue));

    /// <summary>24:00 of the day, stored as 23:59:59.</summary>
    public static DateTimeOffset EndOf(DateOnly date) => StartOf(date.AddDays(1)).AddSeconds(-1);

    /// <summary>True for the stored form of 24:00.</summary>
    public static bool IsDayEnd(DateTimeOffset instant) =>
        Local(instant).TimeOfDay == new TimeSpan(23, 59, 59);

    /// <summary><c>2026-02-14 09:30</c>; the end of a day prints as <c>2026-10-10 24:00</c>.</summary>
    public static string Print(DateTimeOffset instant)
    {
        var local = Local(instant);
        return IsDayEnd(instant)
            ? local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 24:00"
            : local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
