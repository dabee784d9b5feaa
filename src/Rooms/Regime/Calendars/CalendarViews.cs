using System.Globalization;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;

namespace Huisheng.Regime.Calendars;

/// <summary>A day the list speaks of. Kind: off, work, hours.</summary>
internal sealed record CalendarDayView(
    DateOnly Date,
    string Kind,
    string Name,
    string? Opens,
    string? Closes
);

/// <param name="Version">What <c>If-Match</c> takes: 0 while this company has put nothing over the release.</param>
/// <param name="Loaded">There are data; without, Monday to Friday is assumed and due times are provisional.</param>
/// <param name="Warning">warn or alarm, while the year is missing and near.</param>
/// <param name="Days">Of a department only the days on which it differs.</param>
internal sealed record CalendarYearView(
    int Year,
    int Version,
    bool Loaded,
    string? Warning,
    string Notice,
    PersonRef? By,
    DateTimeOffset? At,
    IReadOnlyList<CalendarDayView> Days
);

/// <param name="Departments">Those with days of their own.</param>
internal sealed record CalendarList(
    IReadOnlyList<CalendarYearView> Years,
    IReadOnlyList<string> Departments
);

internal static class CalendarViews
{
    public static async Task<CalendarYearView> Year(
        HuishengDb db,
        CalendarShelf shelf,
        Rulebook rulebook,
        int year,
        DepartmentRef? department,
        DateTimeOffset now,
        string language,
        CancellationToken stop
    )
    {
        var sheet = shelf.Of(year, department?.Id);
        var data =
            sheet is not null ? CalendarShelf.Year(sheet)
            : department is null ? rulebook.Calendar.Years.FirstOrDefault(y => y.Year == year)
            : null;
        var by = sheet is null
            ? null
            : (await Staffing.Refs(db, [sheet.By], stop)).GetValueOrDefault(sheet.By);
        var today = BusinessTime.Date(now);
        return new CalendarYearView(
            year,
            sheet?.Version ?? 0,
            rulebook.Calendar.HasYear(year),
            department is null && year == today.Year + 1
                ? WatchCalendar.Level(today, rulebook.Calendar)
                : null,
            data?.Notice.In(language) ?? "",
            by,
            sheet?.At,
            sheet is not null ? [.. sheet.Days.Select(Day)] : Days(data, language)
        );
    }

    public static CalendarDayView Day(CalendarDay day) =>
        new(
            day.Date,
            Kebab.Of(day.Kind),
            day.Name,
            day.Opens?.ToString("HH:mm", CultureInfo.InvariantCulture),
            day.Closes?.ToString("HH:mm", CultureInfo.InvariantCulture)
        );

    private static List<CalendarDayView> Days(CalendarYear? year, string language) =>
        [
            .. (year?.Holidays ?? [])
                .SelectMany(h =>
                    h.Off.Select(d => new CalendarDayView(d, "off", h.Name(language), null, null))
                        .Concat(
                            h.Work.Select(d => new CalendarDayView(
                                d,
                                "work",
                                h.Name(language),
                                null,
                                null
                            ))
                        )
                )
                .OrderBy(d => d.Date),
        ];
}
