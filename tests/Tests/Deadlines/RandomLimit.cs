using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>A limit thrown together by a seed: start, length, unit, way of counting, calendar and pauses. The same seed is the same limit.</summary>
internal sealed class RandomLimit
{
    private static readonly DateOnly First = new(2023, 1, 1);
    private readonly Random dice;

    public RandomLimit(int seed)
    {
        dice = new Random(seed);
        Start = Times.At("2023-01-01 00:00").AddSeconds(dice.NextInt64(4L * 365 * 86400));
        Unit = (TimeUnit)dice.Next(5);
        Amount = Unit switch
        {
            TimeUnit.Minute => dice.Next(1, 600),
            TimeUnit.Hour => dice.Next(1, 100),
            TimeUnit.Month => dice.Next(1, 4),
            _ => dice.Next(1, 16),
        };
        Counting = new Counting(
            dice.Next(3) == 0 ? DayMode.Working : DayMode.Natural,
            dice.Next(2) == 0,
            dice.Next(3) == 0 ? new TimeOnly(dice.Next(1, 24), dice.Next(60)) : null,
            dice.Next(3) == 0 ? StartDay.Counted : StartDay.Next
        );
        Percent = dice.Next(50, 100);
        Off = Days(40);
        Work = [.. Days(15).Except(Off)];
        Years = [.. Enumerable.Range(2022, 7).Where(_ => dice.Next(8) != 0)];
        Pauses = Interruptions();
    }

    public DateTimeOffset Start { get; }
    public TimeUnit Unit { get; }
    public int Amount { get; }
    public Counting Counting { get; }
    public int Percent { get; }
    public HashSet<DateOnly> Off { get; }
    public HashSet<DateOnly> Work { get; }
    public HashSet<int> Years { get; }

    /// <summary>Whole minutes from the start, so that who walks minute by minute meets their ends.</summary>
    public IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> Pauses { get; }

    public Due Due() =>
        DueTime.Of(
            Start,
            new Allowance { Amount = Amount, Unit = Unit },
            Calendar(),
            Counting,
            Percent,
            new Pauses(Pauses.Select(p => new Pause(p.From, p.To)))
        );

    private WorkingCalendar Calendar() =>
        new(
            Years.Select(year => new CalendarYear
            {
                Year = year,
                Notice = new Text { Zh = "", En = "" },
                Published = First,
                Row = "X-02",
                Holidays =
                [
                    new Holiday
                    {
                        Code = "any",
                        Zh = "",
                        En = "",
                        Off = [.. Off.Where(d => d.Year == year)],
                        Work = [.. Work.Where(d => d.Year == year)],
                    },
                ],
            })
        );

    /// <summary>Some near the start, where they matter.</summary>
    private HashSet<DateOnly> Days(int many)
    {
        var near = DateOnly.FromDateTime(BusinessTime.Local(Start)).AddDays(-5);
        return [.. Enumerable.Range(0, many).Select(_ => near.AddDays(dice.Next(130)))];
    }

    private List<(DateTimeOffset, DateTimeOffset)> Interruptions() =>
        dice.Next(2) == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, dice.Next(1, 4))
                    .Select(_ =>
                    {
                        var from = Start.AddMinutes(dice.Next(-600, 12_000));
                        return (from, from.AddMinutes(dice.Next(0, 4_000)));
                    }),
            ];

    public override string ToString() =>
        $"{Start.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm:ss} + {Amount} {Unit}, {Counting}, {Percent} %, years {string.Join(' ', Years)}, pauses {string.Join("; ", Pauses.Select(p => $"{p.From:s}–{p.To:s}Z"))}";
}
