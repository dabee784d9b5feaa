using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Time;

/// <summary>One walk from a start: used once, it keeps the days it passed.</summary>
internal sealed class Way(
    DateTimeOffset start,
    WorkingCalendar calendar,
    Counting counting,
    int warnPercent,
    Pauses? given
)
{
    private readonly Pauses pauses = given ?? Pauses.None;
    private readonly DayWalk walk = new(start, calendar, counting, given ?? Pauses.None);

    public Due To(int amount, TimeUnit written)
    {
        var unit = counting.Unit(written);
        if (Span(amount, unit) is { } time)
        {
            var at = pauses.After(start.ToUniversalTime(), time);
            walk.Until(BusinessTime.Date(at));
            return Found(at, at, Pieces.OfHours(start.ToUniversalTime(), at, pauses));
        }

        var last = unit switch
        {
            TimeUnit.WorkingDay => walk.Working(amount),
            TimeUnit.Month => Rolled(walk.Months(amount)),
            _ => Rolled(walk.Natural(amount)),
        };
        var (due, end) = Close(last);
        return Found(due, end, Pieces.OfDays(start.ToUniversalTime(), end, walk.Days));
    }

    /// <summary>24:00 is stored as the second before it. A day with hours of its own closes by them.</summary>
    private (DateTimeOffset Due, DateTimeOffset End) Close(DateOnly day)
    {
        if (counting.EndOfDay is not { } usual)
        {
            return (BusinessTime.EndOf(day), BusinessTime.StartOf(day.AddDays(1)));
        }

        var close = BusinessTime.At(day.ToDateTime(calendar.ClosesAt(day) ?? usual));
        return (close, close);
    }

    public Due ToWritten(DateTimeOffset at)
    {
        walk.Until(BusinessTime.Date(at));
        var end = BusinessTime.IsDayEnd(at) ? at.AddSeconds(1) : at;
        return Found(at, end, Pieces.OfHours(start.ToUniversalTime(), end, pauses));
    }

    /// <summary>Days open at 00:00.</summary>
    public DateTimeOffset Opens(int amount, TimeUnit written)
    {
        var unit = counting.Unit(written);
        return Span(amount, unit) is { } time
            ? pauses.After(start.ToUniversalTime(), time)
            : BusinessTime.StartOf(
                unit switch
                {
                    TimeUnit.WorkingDay => walk.Working(amount),
                    TimeUnit.Month => walk.Months(amount),
                    _ => walk.Natural(amount),
                }
            );
    }

    private static TimeSpan? Span(int amount, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Minute => TimeSpan.FromMinutes(amount),
            TimeUnit.Hour => TimeSpan.FromHours(amount),
            _ => null,
        };

    private DateOnly Rolled(DateOnly end) => counting.Roll ? walk.Roll(end) : end;

    private Due Found(DateTimeOffset at, DateTimeOffset end, IReadOnlyList<Piece> pieces) =>
        new()
        {
            Start = start.ToUniversalTime(),
            At = at,
            WarnAt = Warn(end),
            Days = walk.Days,
            Pieces = pieces,
            RolledFrom = walk.RolledFrom,
            MissingYears = walk.MissingYears,
        };

    /// <summary>That share of the time the clock runs; a due of 23:59:59 stands for the midnight after it.</summary>
    private DateTimeOffset Warn(DateTimeOffset end)
    {
        var from = start.ToUniversalTime();
        var whole = end > from ? pauses.Run(from, end) : TimeSpan.Zero;
        return whole <= TimeSpan.Zero
            ? BusinessTime.Cut(from)
            : BusinessTime.Cut(pauses.After(from, whole * warnPercent / 100));
    }
}
