using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>
/// A second way of finding the same due time that shares nothing with the first: no dates and no time zone, only seconds since
/// 1970 in a fixed +8 h. It walks minute by minute and day by day and knows the length of a month from a table.
/// </summary>
internal sealed class SecondOpinion(RandomLimit limit)
{
    private const long Day = 86400;
    private const long East = 8 * 3600;

    private static readonly List<(int Year, int Month, int Day)> Dates = WriteDown();

    private readonly HashSet<long> off = [.. limit.Off.Where(InYear(limit)).Select(Number)];
    private readonly HashSet<long> work = [.. limit.Work.Where(InYear(limit)).Select(Number)];
    private readonly (long From, long To)[] pauses =
    [
        .. limit.Pauses.Select(p => (p.From.ToUnixTimeSeconds(), p.To.ToUnixTimeSeconds())),
    ];
    private readonly long start = limit.Start.ToUnixTimeSeconds();

    /// <summary>A year whose calendar was asked for and is not there.</summary>
    public bool Provisional { get; private set; }

    private static Func<DateOnly, bool> InYear(RandomLimit limit) =>
        d => limit.Years.Contains(d.Year);

    private static long Number(DateOnly date) =>
        date.DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    public long Due()
    {
        var unit = limit.Unit;
        if (unit == TimeUnit.NaturalDay && limit.Counting.Mode == DayMode.Working)
        {
            unit = TimeUnit.WorkingDay;
        }

        return unit switch
        {
            TimeUnit.Minute => Minutes(limit.Amount),
            TimeUnit.Hour => Minutes(60 * limit.Amount),
            TimeUnit.WorkingDay => Close(Days(limit.Amount, Works)),
            TimeUnit.NaturalDay => Close(Roll(Days(limit.Amount, _ => true))),
            _ => Close(Roll(Days(ToCorrespondingDay(limit.Amount), _ => true))),
        };
    }

    /// <summary>When that share of the running time has passed, second by second.</summary>
    public long Warning(long due)
    {
        var end = (due + 1 + East) % Day == 0 ? due + 1 : due;
        var runs = 0L;
        for (var t = start; t < end; t++)
        {
            runs += Stands(t) ? 0 : 1;
        }

        var left = runs * limit.Percent / 100;
        var at = start;
        while (left > 0)
        {
            left -= Stands(at) ? 0 : 1;
            at++;
        }

        return at;
    }

    /// <summary>A minute that passes while the clock stands is no minute. Pauses begin and end on this walk's minutes.</summary>
    private long Minutes(int left)
    {
        var at = start;
        for (; left > 0; at += 60)
        {
            left -= Stands(at) ? 0 : 1;
        }

        return at;
    }

    private long Days(int left, Func<long, bool> counts)
    {
        var day = (start + East) / Day;
        if (limit.Counting.StartDay == StartDay.Counted && start < Close(day))
        {
            day--;
        }

        while (left > 0)
        {
            day++;
            if (!Stands(((day + 1) * Day) - East - 1) && counts(day))
            {
                left--;
            }
        }

        return day;
    }

    private long Roll(long day)
    {
        while (limit.Counting.Roll && (Stands(((day + 1) * Day) - East - 1) || !Works(day)))
        {
            day++;
        }

        return day;
    }

    private long Close(long day) =>
        limit.Counting.EndOfDay is { } close
            ? (day * Day) - East + (close.Hour * 3600) + (close.Minute * 60)
            : ((day + 1) * Day) - East - 1;

    private bool Stands(long second) => pauses.Any(p => p.From <= second && second < p.To);

    /// <summary>1970-01-01 was a Thursday.</summary>
    private bool Works(long day)
    {
        Provisional |= !limit.Years.Contains(Date(day).Year);
        return work.Contains(day) || (!off.Contains(day) && (day + 3) % 7 < 5);
    }

    /// <summary>How many days from the start to the day of the same number, or to the last of that month.</summary>
    private int ToCorrespondingDay(int months)
    {
        var from = (start + East) / Day;
        var (year, month, number) = Date(from);
        for (var i = 0; i < months; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        var wanted = (year, month, Math.Min(number, Length(year, month)));
        var day = from;
        while (Date(day) != wanted)
        {
            day++;
        }

        return (int)(day - from);
    }

    private static (int Year, int Month, int Day) Date(long day) => Dates[(int)day];

    /// <summary>Every day since 1970, written down one after the other.</summary>
    private static List<(int Year, int Month, int Day)> WriteDown()
    {
        List<(int Year, int Month, int Day)> dates = [];
        for (var (year, month) = (1970, 1); year < 2040; )
        {
            for (var day = 1; day <= Length(year, month); day++)
            {
                dates.Add((year, month, day));
            }

            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        return dates;
    }

    private static int Length(int year, int month) =>
        month switch
        {
            2 => year % 4 == 0 ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
}
