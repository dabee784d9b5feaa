using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Regime.Calendars;

/// <summary>The years this company has put over those of the release, and the days on which departments differ.</summary>
internal sealed class CalendarShelf(IReadOnlyList<CalendarSheet> sheets)
{
    public static readonly CalendarShelf Empty = new([]);

    public IReadOnlyList<CalendarSheet> Sheets => sheets;

    public CalendarSheet? Of(int year, DepartmentId? department) =>
        sheets.FirstOrDefault(s => s.Year == year && s.Department == department);

    /// <summary>The same shelf with this sheet in its place.</summary>
    public CalendarShelf With(CalendarSheet sheet) =>
        new([
            .. sheets.Where(s => s.Year != sheet.Year || s.Department != sheet.Department),
            sheet,
        ]);

    public WorkingCalendar Company(IEnumerable<CalendarYear> shipped)
    {
        var own = sheets.Where(s => s.Department is null).ToList();
        return new WorkingCalendar([
            .. shipped.Where(y => own.All(s => s.Year != y.Year)),
            .. own.Select(Year),
        ]);
    }

    public Dictionary<DepartmentId, WorkingCalendar> Departments(IEnumerable<CalendarYear> shipped)
    {
        var company = Company(shipped);
        return sheets
            .Where(s => s.Department is not null)
            .GroupBy(s => s.Department!.Value)
            .ToDictionary(g => g.Key, g => company.Differing(g.Select(Year)));
    }

    internal static CalendarYear Year(CalendarSheet sheet) =>
        new()
        {
            Year = sheet.Year,
            Notice = new Text { Zh = sheet.Notice, En = sheet.Notice },
            Published = Kernel.BusinessTime.Date(sheet.At),
            Row = "X-02",
            Holidays =
            [
                .. sheet
                    .Days.Where(d => d.Kind != DayKind.Hours)
                    .GroupBy(d => d.Name)
                    .Select(g => new Holiday
                    {
                        Code = g.Key,
                        Zh = g.Key,
                        En = g.Key,
                        Off = [.. g.Where(d => d.Kind == DayKind.Off).Select(d => d.Date)],
                        Work = [.. g.Where(d => d.Kind == DayKind.Work).Select(d => d.Date)],
                    }),
            ],
            Hours =
            [
                .. sheet
                    .Days.Where(d => d.Kind == DayKind.Hours)
                    .Select(d => new SpecialHours
                    {
                        Date = d.Date,
                        Opens = d.Opens ?? TimeOnly.MinValue,
                        Closes = d.Closes ?? TimeOnly.MaxValue,
                        Name = d.Name,
                    }),
            ],
        };
}
