using System.Globalization;
using Huisheng.Kernel;

namespace Huisheng.Regime.Calendars;

/// <summary>A list that contradicts itself or the week is a typing error. Pure.</summary>
internal static class CalendarDays
{
    private const int LongestName = 30;

    /// <param name="field">The member of the request the days came in.</param>
    /// <param name="ofDepartment">A department may work on any day it likes.</param>
    public static IEnumerable<FieldError> Wrong(
        int year,
        IReadOnlyList<CalendarDay> days,
        string field,
        bool ofDepartment = true
    )
    {
        foreach (var day in days)
        {
            if (day.Date.Year != year)
            {
                yield return new FieldError(field, "calendar.other-year", Iso(day), $"{year}");
            }

            if (string.IsNullOrWhiteSpace(day.Name) || day.Name.Length > LongestName)
            {
                yield return new FieldError(field, "calendar.name");
            }

            if (day.Kind == DayKind.Hours && !(day.Opens < day.Closes))
            {
                yield return new FieldError(field, "calendar.hours", Iso(day));
            }

            if (
                !ofDepartment
                && day.Kind == DayKind.Work
                && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            )
            {
                yield return new FieldError(field, "calendar.work-weekday", Iso(day));
            }
        }

        // 时段 says when a day that works opens and closes, so it may stand beside 班.
        foreach (
            var twice in days.GroupBy(d => (d.Date, d.Kind == DayKind.Hours))
                .Where(g => g.Count() > 1)
        )
        {
            yield return new FieldError(field, "calendar.twice", Iso(twice.First()));
        }

        if (days.Count > CalendarText.MostDays)
        {
            yield return new FieldError(field, "calendar.too-long", $"{CalendarText.MostDays}");
        }
    }

    private static string Iso(CalendarDay day) =>
        day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
