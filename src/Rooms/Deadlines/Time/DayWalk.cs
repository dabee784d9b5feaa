using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Time;

/// <summary>Walks days from the start (T-3, T-4, T-5). The start day itself is counted only where that option is on.</summary>
internal sealed class DayWalk
{
    private readonly DateOnly start;
    private readonly WorkingCalendar calendar;
    private readonly Pauses pauses;
    private readonly bool countsStart;
    private readonly List<DerivedDay> days = [];
    private readonly SortedSet<int> missing = [];

    public DayWalk(
        DateTimeOffset begins,
        WorkingCalendar calendar,
        Counting counting,
        Pauses pauses
    )
    {
        start = BusinessTime.Date(begins);
        this.calendar = calendar;
        this.pauses = pauses;
        countsStart = counting.CountsStartOf(begins);
        Add(start, DayRole.Start, null);
    }

    public IReadOnlyList<DerivedDay> Days => days;

    public IReadOnlyList<int> MissingYears => [.. missing];

    public DateOnly? RolledFrom { get; private set; }

    public DateOnly Natural(int count) => Count(count, _ => true);

    public DateOnly Working(int count) => Count(count, Works);

    /// <summary>The corresponding day, or the month's last where it has none; days of a pause move it.</summary>
    public DateOnly Months(int count)
    {
        var end = start.AddMonths(count);
        return Natural(end.DayNumber - start.DayNumber);
    }

    /// <summary>Days that merely lie between two instants.</summary>
    public DateOnly Until(DateOnly end)
    {
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
        {
            Add(day, day == end ? DayRole.End : DayRole.Counted, null);
        }

        if (end <= start)
        {
            days[0] = days[0] with { Role = DayRole.End };
        }

        return end;
    }

    /// <summary>If the last day is off, the next working day takes its place (Civil Code art. 203).</summary>
    public DateOnly Roll(DateOnly end)
    {
        if (Works(end))
        {
            return end;
        }

        RolledFrom = end;
        days[^1] = days[^1] with { Role = DayRole.Counted };
        var day = end.AddDays(1);
        for (; pauses.TakeDay(day) || !Works(day); day = day.AddDays(1))
        {
            Add(day, pauses.TakeDay(day) ? DayRole.Paused : DayRole.Skipped, null);
        }

        Add(day, DayRole.End, null);
        return day;
    }

    private DateOnly Count(int count, Func<DateOnly, bool> counts)
    {
        var (day, n) = (start, 0);
        if (countsStart && count > 0 && !pauses.TakeDay(start) && counts(start))
        {
            days[0] = days[0] with { Role = Role(++n, count), Count = n };
        }

        while (n < count)
        {
            day = day.AddDays(1);
            if (pauses.TakeDay(day))
            {
                Add(day, DayRole.Paused, null);
            }
            else if (counts(day))
            {
                n++;
                Add(day, Role(n, count), n);
            }
            else
            {
                Add(day, DayRole.Skipped, null);
            }
        }

        return day;
    }

    private static DayRole Role(int n, int count) => n == count ? DayRole.End : DayRole.Counted;

    private bool Works(DateOnly day)
    {
        if (!calendar.HasYear(day.Year))
        {
            missing.Add(day.Year);
        }

        return calendar.IsWorking(day);
    }

    private void Add(DateOnly day, DayRole role, int? count) =>
        days.Add(new DerivedDay(day, calendar.Mark(day), role, count));
}
