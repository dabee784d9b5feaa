using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Settings;

/// <summary>Starts that tell what a time limit does: an ordinary morning, a Friday afternoon, the last working day before a holiday, a day of it.</summary>
internal static class SampleStarts
{
    private const int Ahead = 400;
    private const int LongHoliday = 3;

    public static IReadOnlyList<DateTimeOffset> From(DateTimeOffset from, WorkingCalendar calendar)
    {
        var first = BusinessTime.Date(from).AddDays(1);
        var days = Enumerable.Range(0, Ahead).Select(first.AddDays).ToList();
        var ordinary = days.First(d => d.DayOfWeek == DayOfWeek.Tuesday && calendar.IsWorking(d));
        var friday = days.First(d => d.DayOfWeek == DayOfWeek.Friday && calendar.IsWorking(d));
        List<DateTimeOffset> starts = [At(ordinary, 9, 30), At(friday, 16, 0)];
        var holiday = days.FirstOrDefault(d =>
            Enumerable.Range(0, LongHoliday).All(n => calendar.Mark(d.AddDays(n)) == DayMark.Off)
        );
        if (holiday != default)
        {
            var eve = holiday.AddDays(-1);
            while (!calendar.IsWorking(eve))
            {
                eve = eve.AddDays(-1);
            }

            starts.Add(At(eve, 11, 0));
            starts.Add(At(holiday.AddDays(1), 10, 0));
        }

        return [.. starts.Distinct().Order()];
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute) =>
        BusinessTime.At(day.ToDateTime(new TimeOnly(hour, minute)));
}
