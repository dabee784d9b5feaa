using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Deadlines.Time;

/// <summary>How days are counted and where they end (C-05). <c>EndOfDay</c> null is 24:00.</summary>
internal sealed record Counting(
    DayMode Mode,
    bool Roll,
    TimeOnly? EndOfDay,
    StartDay StartDay = StartDay.Next
)
{
    /// <summary>Natural days, no roll, 24:00: what holds unless the rulebook says otherwise.</summary>
    public static readonly Counting Default = new(DayMode.Natural, false, null);

    public static Counting Of(CountingPolicy policy) =>
        new(
            policy.DayMode,
            policy.RollIfHoliday,
            policy.EndOfDay == "24:00" ? null : TimeOnly.Parse(policy.EndOfDay, Invariant),
            policy.StartDay
        );

    /// <summary>日 and 天 count working days only where that mode is on; 工作日 always does.</summary>
    public TimeUnit Unit(TimeUnit written) =>
        written == TimeUnit.NaturalDay && Mode == DayMode.Working ? TimeUnit.WorkingDay : written;

    /// <summary>What begins after the close of its day begins with the next.</summary>
    public bool CountsStartOf(DateTimeOffset begins) =>
        StartDay == StartDay.Counted
        && (EndOfDay is not { } close || BusinessTime.Local(begins).TimeOfDay < close.ToTimeSpan());

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}

internal enum DayRole
{
    Start,
    Counted,
    Skipped,

    /// <summary>The clock stood at its end.</summary>
    Paused,
    End,
}

/// <summary>One day on the way from start to due; <c>Count</c> is its number where days are counted.</summary>
internal sealed record DerivedDay(DateOnly Date, DayMark? Mark, DayRole Role, int? Count);

/// <summary>A due time together with the way it was found.</summary>
internal sealed record Due
{
    public required DateTimeOffset Start { get; init; }

    /// <summary>The last instant that is on time; a day's end is 23:59:59.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Windows only: the first instant that is not too early.</summary>
    public DateTimeOffset? OpensAt { get; init; }
    public required DateTimeOffset WarnAt { get; init; }
    public required IReadOnlyList<DerivedDay> Days { get; init; }

    /// <summary>The way from start to due without a gap; together the whole time.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>The end moved because it fell on a day off.</summary>
    public DateOnly? RolledFrom { get; init; }

    /// <summary>Years whose calendar was needed and is not loaded; Monday to Friday was assumed .</summary>
    public IReadOnlyList<int> MissingYears { get; init; } = [];

    public bool Provisional => MissingYears.Count > 0;

    /// <summary>On time iff the event is not after the due instant (T-2).</summary>
    public bool OnTime(DateTimeOffset happened) => happened <= At;

    public bool TooEarly(DateTimeOffset happened) => OpensAt is { } opens && happened < opens;
}
