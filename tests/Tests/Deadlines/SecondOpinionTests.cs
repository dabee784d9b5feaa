using FsCheck;
using FsCheck.Fluent;
using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>
/// A second way of finding the same due time, that shares nothing with the first: no dates and no time zone, only seconds since
/// 1970 in a fixed +8 h and days as whole numbers of them.
/// </summary>
public class SecondOpinionTests
{
    private const long Day = 86400;
    private const long East = 8 * 3600;

    private static readonly HashSet<long> Off = Marked(y => y.Off);
    private static readonly HashSet<long> Work = Marked(y => y.Work);

    private static HashSet<long> Marked(Func<CalendarYear, IEnumerable<DateOnly>> which) =>
        [
            .. Times
                .Calendar.Years.SelectMany(which)
                .Select(d => (long)d.DayNumber - new DateOnly(1970, 1, 1).DayNumber),
        ];

    /// <summary>1970-01-01 was a Thursday.</summary>
    private static bool Works(long day) =>
        Work.Contains(day) || (!Off.Contains(day) && (day + 3) % 7 < 5);

    private static long Expect(long start, int amount, TimeUnit unit, bool roll)
    {
        var today = (start + East) / Day;
        switch (unit)
        {
            case TimeUnit.Minute:
                return start + (amount * 60L);
            case TimeUnit.Hour:
                return start + (amount * 3600L);
        }

        var left = amount;
        var last = today;
        while (left > 0)
        {
            last++;
            left -= unit == TimeUnit.NaturalDay || Works(last) ? 1 : 0;
        }

        while (roll && !Works(last))
        {
            last++;
        }

        return ((last + 1) * Day) - East - 1;
    }

    [Fact]
    [Row("X-01")]
    public void a_second_implementation_finds_the_same_due_time()
    {
        var first = Times.At("2023-01-01 00:00").ToUnixTimeSeconds();
        var cases =
            from day in Gen.Choose(0, 1425) // to 2026-11-26
            from second in Gen.Choose(0, 86399)
            from amount in Gen.Choose(1, 15)
            from unit in Gen.Elements(
                TimeUnit.Minute,
                TimeUnit.Hour,
                TimeUnit.NaturalDay,
                TimeUnit.WorkingDay
            )
            from roll in Gen.Elements(true, false)
            select (start: first + (day * Day) + second, amount, unit, roll);
        Prop.ForAll(
                cases.ToArbitrary(),
                c =>
                {
                    var due = DueTime.Of(
                        DateTimeOffset.FromUnixTimeSeconds(c.start),
                        new Allowance { Amount = c.amount, Unit = c.unit },
                        Times.Calendar,
                        Counting.Default with
                        {
                            Roll = c.roll,
                        },
                        80
                    );
                    return due.At.ToUnixTimeSeconds()
                            == Expect(
                                c.start,
                                c.amount,
                                c.unit,
                                c.roll && c.unit == TimeUnit.NaturalDay
                            )
                        && due.WarnAt > due.Start
                        && due.WarnAt < due.At
                        && due.Days[^1].Date == BusinessTime.Date(due.At)
                        && !due.Provisional;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }
}
