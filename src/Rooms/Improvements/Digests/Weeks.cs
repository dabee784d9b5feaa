using Huisheng.Kernel;

namespace Huisheng.Improvements.Digests;

/// <summary>Weeks of suggestions: Monday to Sunday in business time, named by their Monday.</summary>
internal static class Weeks
{
    public static DateOnly Of(DateTimeOffset at)
    {
        var day = BusinessTime.Date(at);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    /// <summary>The latest week whose digest is due: it is over, and its Monday has come to this hour.</summary>
    public static DateOnly LatestDue(DateTimeOffset now, int hour) =>
        Of(now.AddHours(-hour)).AddDays(-7);
}
