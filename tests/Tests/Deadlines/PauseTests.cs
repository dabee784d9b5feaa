using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Deadlines;

/// <summary>Waiting stops no clock: no document lets it. Where a deviation does, this is how the time is found.</summary>
public class PauseTests
{
    private static Due Of(string start, int amount, TimeUnit unit, params string[] pauses) =>
        DueTime.Of(
            Times.At(start),
            new Allowance { Amount = amount, Unit = unit },
            Times.Calendar,
            Counting.Default,
            80,
            new Pauses(
                pauses.Select(p => new Pause(Times.At(p.Split('/')[0]), Times.At(p.Split('/')[1])))
            )
        );

    [Fact]
    [Row("X-01")]
    public void the_shipped_rules_pause_nothing() =>
        Rules.Book.Clocks.Policy.Pauses.ShouldBeFalse();

    [Theory]
    [InlineData("2026-03-10 10:00/2026-03-10 10:30", "2026-03-10 11:00")]
    [InlineData("2026-03-10 08:00/2026-03-10 09:45", "2026-03-10 10:45")]
    [InlineData("2026-03-10 10:30/2026-03-10 12:00", "2026-03-10 10:30")]
    [InlineData("2026-03-10 10:29/2026-03-10 12:00", "2026-03-10 12:01")]
    [Row("X-01")]
    public void hours_go_on_where_they_stopped(string pause, string due) =>
        Of("2026-03-10 09:30", 1, TimeUnit.Hour, pause).ShouldBeDue(due);

    [Theory]
    [InlineData("2026-03-11 09:00/2026-03-11 18:00", "2026-03-12 24:00")]
    [InlineData("2026-03-11 09:00/2026-03-12 09:00", "2026-03-13 24:00")]
    [InlineData("2026-03-10 16:00/2026-03-12 09:00", "2026-03-13 24:00")]
    [InlineData("2026-03-11 00:00/2026-03-13 00:00", "2026-03-14 24:00")]
    public void a_pause_takes_as_many_days_as_nights(string pause, string due) =>
        Of("2026-03-10 15:20", 2, TimeUnit.NaturalDay, pause).ShouldBeDue(due);

    [Fact]
    public void working_days_pass_over_a_pause_and_over_days_off() =>
        Of("2026-03-12 16:00", 1, TimeUnit.WorkingDay, "2026-03-13 10:00/2026-03-14 10:00")
            .ShouldBeDue("2026-03-16 24:00");

    [Fact]
    public void the_warning_comes_after_four_fifths_of_what_ran() =>
        Of("2026-03-10 09:00", 1, TimeUnit.Hour, "2026-03-10 09:30/2026-03-10 10:00")
            .WarnAt.ShouldBe(Times.At("2026-03-10 10:18"));

    [Theory]
    [InlineData("2026-03-10 15:20", 2, TimeUnit.NaturalDay, "2026-03-11 24:00")]
    [InlineData("2026-03-14 15:20", 2, TimeUnit.WorkingDay, "2026-03-17 24:00")]
    [InlineData("2026-03-10 15:20", 1, TimeUnit.Month, "2026-04-09 24:00")]
    [Row("C-05")]
    public void the_start_day_is_day_one_only_where_that_is_on(
        string start,
        int amount,
        TimeUnit unit,
        string due
    ) =>
        DueTime
            .Of(
                Times.At(start),
                new Allowance { Amount = amount, Unit = unit },
                Times.Calendar,
                Counting.Default with
                {
                    StartDay = StartDay.Counted,
                },
                80
            )
            .ShouldBeDue(due);
}
