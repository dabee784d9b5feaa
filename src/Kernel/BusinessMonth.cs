using System.Globalization;

namespace Huisheng.Kernel;

/// <summary>A month of the calendar in business time, written 2026-03.</summary>
public readonly record struct BusinessMonth(DateOnly First)
{
    /// <summary>Null for what is no month.</summary>
    public static BusinessMonth? Read(string? text) =>
        DateOnly.TryParseExact(
            $"{text}-01",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var first
        )
            ? new BusinessMonth(first)
            : null;

    public static BusinessMonth Of(DateTimeOffset instant)
    {
        var day = BusinessTime.Date(instant);
        return new BusinessMonth(new DateOnly(day.Year, day.Month, 1));
    }

    /// <summary>Its first instant.</summary>
    public DateTimeOffset From => BusinessTime.StartOf(First);

    /// <summary>The first instant of the next month.</summary>
    public DateTimeOffset Until => BusinessTime.StartOf(First.AddMonths(1));

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
