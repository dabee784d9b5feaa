using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Time;

/// <summary>Walks days from the one after the start (T-3, T-4, T-5); the start day is never counted.</summary>
internal sealed class DayWalk(DateOnly start, WorkingCalendar calendar)
{
    private readonly List<DerivedDay> days =
    [
        new(start, calendar.Mark(start), DayRole.Start, null),
    ];
    private readonly SortedSet<int> missing = [];

    public IReadOnlyList<DerivedDay> Days => days;

    public IReadOnlyList<int> MissingYears => [.. missing];

    public DateOnly? RolledFrom { get; private set; }

    public DateOnly Natural(int count)
    {
        for (var n = 1; n <= count; n++)
        {
            Add(start.AddDays(n), n == count ? DayRole.End : DayRole.Counted, n);
        }

        return start.AddDays(count);
    }

    public DateOnly Working(int count)
    {
        var (day, n) = (start, 0);
        while (n < count)
        {
            day = day.AddDays(1);
            if (Works(day))
            {
                n++;
                Add(day, n == count ? DayRole.End : DayRole.Counted, n);
            }
            else
            {
                Add(day, DayRole.Skipped, null);
            }
        }

        return day;
    }

    /// <summary>The corresponding day, or the month's last where it has none.</summary>
    public DateOnly Months(int count) => Until(start.AddMonths(count));

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
        for (; !Works(day); day = day.AddDays(1))
        {
            Add(day, DayRole.Skipped, null);
        }

        Add(day, DayRole.End, null);
        return day;
    }

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
