using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Overlays;

namespace Huisheng.Regime.Calendars;

internal enum DayKind
{
    Off,
    Work,
    Hours,
}

/// <summary>A day the list of a year speaks of. <c>Opens</c> and <c>Closes</c> only where the kind is hours.</summary>
internal sealed record CalendarDay(
    DateOnly Date,
    DayKind Kind,
    string Name,
    TimeOnly? Opens = null,
    TimeOnly? Closes = null
);

/// <summary>
/// A year of the working calendar as this company keeps it. It stands instead of the year the release brought; that of a department
/// holds only the days on which it differs. It has no versions: a newer list replaces it, and open clocks follow.
/// </summary>
internal sealed class CalendarSheet
{
    public required Guid Id { get; init; }
    public required int Year { get; init; }
    public DepartmentId? Department { get; init; }

    /// <summary>The official notice it was taken from.</summary>
    public required string Notice { get; set; }
    public required IReadOnlyList<CalendarDay> Days { get; set; }
    public required StaffId By { get; set; }
    public required DateTimeOffset At { get; set; }
    public int Version { get; set; } = 1;

    /// <summary>A year of the calendar, whoever's; its id in the journal is made from it.</summary>
    public static Subject SubjectOf(int year) =>
        new("calendar", Publication.IdOf($"calendar/{year}"), $"{year}");
}

/// <summary>That the people who keep the calendar were told of a missing year; one row for each year and level.</summary>
internal sealed class CalendarWarning
{
    public required int Year { get; init; }
    public required string Level { get; init; }
    public required DateTimeOffset At { get; init; }
}
