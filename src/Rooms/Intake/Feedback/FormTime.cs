using System.Globalization;
using Huisheng.Intake.Forms.Calls;
using Huisheng.Kernel;

namespace Huisheng.Intake.Feedback;

/// <summary>A moment as a form has it: 2024-05-13 14:30, the end of a day as 24:00, or only the day.</summary>
internal readonly record struct FormTime(DateTimeOffset At, bool AllDay)
{
    private const int Earliest = 1990;
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    public static FormTime? Read(string text) =>
        WrittenTime.Moment(text) is { } moment ? new FormTime(moment, false)
        : DateOnly.TryParseExact(
            text,
            Days,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day.Year >= Earliest
            ? new FormTime(BusinessTime.StartOf(day), true)
        : null;

    public static string Print(DateTimeOffset at, bool allDay) =>
        allDay
            ? BusinessTime.Date(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : BusinessTime.Print(at);
}
