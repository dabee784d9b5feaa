using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Regime.Calendars;

/// <summary>What somebody pasted, read and checked, and the sheet it makes.</summary>
internal static class ReadCalendar
{
    public static async Task<
        Outcome<(IReadOnlyList<CalendarDay> Days, DepartmentRef? Department)>
    > Of(HuishengDb db, int year, CalendarImport body, CancellationToken stop)
    {
        if (year is < 2000 or > 2100)
        {
            return Refusal.NotFound("calendar.year");
        }

        var department = body.Department is { Length: > 0 } code
            ? await DepartmentFacts.ByCode(db, code, stop)
            : null;
        var check = new Check()
            .Text(body.Text, "text", 20_000)
            .Require(
                body.Department is not { Length: > 0 } || department is not null,
                "department",
                "calendar.department"
            );
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        var days = CalendarText.Read(year, body.Text);
        if (days.Refused)
        {
            return days.Refusal!;
        }

        var wrong = CalendarDays.Wrong(year, days.Value, "text", department is not null).ToArray();
        return wrong.Length > 0 ? Refusal.Fields(wrong) : (days.Value, department);
    }

    public static CalendarSheet Sheet(
        int year,
        DepartmentRef? department,
        CalendarImport body,
        IReadOnlyList<CalendarDay> days,
        Guid by,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = NewId.At(now),
            Year = year,
            Department = department?.Id,
            Notice = body.Notice?.Trim() ?? "",
            Days = days,
            By = new StaffId(by),
            At = now,
        };
}
