using System.Globalization;
using Huisheng.Kernel;

namespace Huisheng.Regime.Contract;

/// <summary>Hours of the day in which something may be done, such as calling customers (S3-64). Both ends belong to them.</summary>
public sealed record DayHours(IReadOnlyList<(TimeOnly From, TimeOnly To)> Parts)
{
    public bool Contains(TimeOnly time) => Parts.Any(p => p.From <= time && time <= p.To);

    /// <summary>How much of the time between two instants falls into them.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var sum = TimeSpan.Zero;
        for (var day = BusinessTime.Date(from); day <= BusinessTime.Date(to); day = day.AddDays(1))
        {
            var midnight = BusinessTime.StartOf(day);
            foreach (var part in Parts)
            {
                var begins = Later(from, midnight + part.From.ToTimeSpan());
                var ends = Earlier(to, midnight + part.To.ToTimeSpan());
                sum += ends > begins ? ends - begins : TimeSpan.Zero;
            }
        }

        return sum;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    /// <summary>"09:00-12:00, 14:00-20:00"; null when it is not written so.</summary>
    public static DayHours? Read(string text)
    {
        var parts = new List<(TimeOnly From, TimeOnly To)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (
                part.Split('-') is not [var from, var to]
                || !Time(from, out var begins)
                || !Time(to, out var ends)
                || ends <= begins
                || (parts.Count > 0 && begins <= parts[^1].To)
            )
            {
                return null;
            }

            parts.Add((begins, ends));
        }

        return new DayHours(parts);
    }

    private static bool Time(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(
            text,
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out time
        );
}
