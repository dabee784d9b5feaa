using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Deadlines;

/// <summary>Writes limits the way the documents do, so that a table of examples reads like them.</summary>
internal static class Times
{
    public static WorkingCalendar Calendar => Rules.Book.Calendar;

    public static DateTimeOffset At(string local) => HouseClock.At(local);

    public static Counting Mode(string mode) =>
        mode switch
        {
            "working" => Counting.Default with { Mode = DayMode.Working },
            "roll" => Counting.Default with { Roll = true },
            "18:00" => Counting.Default with { EndOfDay = new TimeOnly(18, 0) },
            _ => Counting.Default,
        };

    public static Due Of(string start, int amount, TimeUnit unit, string mode = "natural") =>
        DueTime.Of(
            At(start),
            new Allowance { Amount = amount, Unit = unit },
            Calendar,
            Mode(mode),
            80
        );

    public static Due Between(
        string start,
        int from,
        int to,
        TimeUnit unit,
        string mode = "natural"
    ) =>
        DueTime.Of(
            At(start),
            new Window
            {
                From = from,
                To = to,
                Unit = unit,
            },
            Calendar,
            Mode(mode),
            80
        );

    /// <summary>The due time the shipped rule of this code gives.</summary>
    public static Due ByRule(string code, string start)
    {
        var rule = Rules.Book.Clocks.Named(code);
        var counting = Counting.Of(Rules.Book.Clocks.Policy);
        return rule.Window is { } window
            ? DueTime.Of(At(start), window, Calendar, counting, 80)
            : DueTime.Of(At(start), rule.Allowance!, Calendar, counting, 80);
    }

    public static void ShouldBeDue(this Due due, string local)
    {
        BusinessTime.Print(due.At).ShouldBe(local);
        due.At.Second.ShouldBe(local.EndsWith(" 24:00", StringComparison.Ordinal) ? 59 : 0);
    }
}
