namespace Huisheng.Regime.Contract;

/// <summary>The mark a State Council notice gives a day: 休 off, 班 make-up work.</summary>
public enum DayMark
{
    Off,
    Work,
}

public sealed record Holiday : Entry
{
    public IReadOnlyList<DateOnly> Off { get; init; } = [];
    public IReadOnlyList<DateOnly> Work { get; init; } = [];
}

public sealed record SpecialHours
{
    public required DateOnly Date { get; init; }
    public required TimeOnly Opens { get; init; }
    public required TimeOnly Closes { get; init; }
    public required string Name { get; init; }
}

/// <summary>regime/calendar/{year}.yaml: one notice of the State Council.</summary>
public sealed record CalendarYear
{
    public required int Year { get; init; }
    public required Text Notice { get; init; }
    public required DateOnly Published { get; init; }
    public required string Row { get; init; }
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Working days that open or close at another time than usual.</summary>
    public IReadOnlyList<SpecialHours> Hours { get; init; } = [];

    public IEnumerable<DateOnly> Off => Holidays.SelectMany(h => h.Off);
    public IEnumerable<DateOnly> Work => Holidays.SelectMany(h => h.Work);
}

/// <summary>The official working calendar of China (T-4). Where a year is not loaded it answers Monday to Friday; ask <see cref="HasYear"/> (X-02).</summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<int, CalendarYear> years;
    private readonly Dictionary<DateOnly, (DayMark Mark, Holiday Holiday)> marked = [];
    private readonly Dictionary<DateOnly, SpecialHours> hours = [];

    public WorkingCalendar(IEnumerable<CalendarYear> loaded)
    {
        years = loaded.ToDictionary(y => y.Year);
        foreach (var year in years.Values)
        {
            Put(year);
        }
    }

    private WorkingCalendar(WorkingCalendar company, IEnumerable<CalendarYear> own)
        : this(company.years.Values)
    {
        foreach (var year in own)
        {
            Put(year);
        }
    }

    /// <summary>This calendar with the days on which a department differs from the company.</summary>
    public WorkingCalendar Differing(IEnumerable<CalendarYear> own) => new(this, own);

    private void Put(CalendarYear year)
    {
        foreach (var holiday in year.Holidays)
        {
            foreach (var day in holiday.Off)
            {
                marked[day] = (DayMark.Off, holiday);
            }

            foreach (var day in holiday.Work)
            {
                marked[day] = (DayMark.Work, holiday);
            }
        }

        foreach (var special in year.Hours)
        {
            hours[special.Date] = special;
        }
    }

    public IReadOnlyList<CalendarYear> Years => [.. years.Values.OrderBy(y => y.Year)];

    public bool HasYear(int year) => years.ContainsKey(year);

    /// <summary>The hours of a day that opens or closes at another time than usual; null for every other day.</summary>
    public SpecialHours? HoursOf(DateOnly date) => hours.GetValueOrDefault(date);

    /// <summary>When such a day closes.</summary>
    public TimeOnly? ClosesAt(DateOnly date) => HoursOf(date)?.Closes;

    public DayMark? Mark(DateOnly date) => marked.TryGetValue(date, out var m) ? m.Mark : null;

    /// <summary>The holiday a marked day belongs to.</summary>
    public Holiday? HolidayOf(DateOnly date) =>
        marked.TryGetValue(date, out var m) ? m.Holiday : null;

    public bool IsWorking(DateOnly date) =>
        Mark(date) switch
        {
            DayMark.Off => false,
            DayMark.Work => true,
            _ => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        };

    /// <summary>休, 班 or null, as every screen prints it.</summary>
    public string? Sign(DateOnly date) =>
        Mark(date) switch
        {
            DayMark.Off => "休",
            DayMark.Work => "班",
            _ => null,
        };
}
