using System.Globalization;
using Huisheng.Kernel;

namespace Huisheng.Intake.Feedback;

/// <summary>A moment as a form has it: 2024-05-13 14:30, the end of a day as 24:00, or only the day.</summary>
internal readonly record struct FormTime(DateTimeOffset At, bool AllDay)
{
    private static readonly string[] Moments =
    [
        "yyyy-M-d H:mm",
        "yyyy-M-d H:mm:ss",
        "yyyy/M/d H:mm",
        "yyyy/M/d H:mm:ss",
    ];

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d"];

    public static FormTime? Read(string text)
    {
        const string dayEnd = " 24:00";
        if (text.EndsWith(dayEnd, StringComparison.Ordinal))
        {
            return Day(text[..^dayEnd.Length]) is { } last
                ? new FormTime(BusinessTime.EndOf(last), false)
                : null;
        }

        if (Day(text) is { } day)
        {
            return new FormTime(BusinessTime.StartOf(day), true);
        }

        return DateTime.TryParseExact(
            text,
            Moments,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? new FormTime(BusinessTime.At(moment), false)
            : null;
    }

    public static string Print(DateTimeOffset at, bool allDay) =>
        allDay
            ? BusinessTime.Date(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : BusinessTime.Print(at);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(
            text,
            Days,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
