using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

public class DueTimeTests
{
    /// <summary>T-2: hours and minutes run through nights, weekends and holidays.</summary>
    [Theory]
    [Row("X-01")]
    [InlineData("2023-10-01 09:30", 24, "2023-10-02 09:30")]
    [InlineData("2023-10-01 14:20", 48, "2023-10-03 14:20")]
    [InlineData("2026-03-10 15:20", 2, "2026-03-10 17:20")]
    [InlineData("2026-03-10 23:30", 1, "2026-03-11 00:30")]
    [InlineData("2023-12-31 23:59", 1, "2024-01-01 00:59")]
    [InlineData("2024-02-28 12:00", 24, "2024-02-29 12:00")]
    public void hours_run_on_through_holidays(string start, int hours, string due) =>
        Times.Of(start, hours, TimeUnit.Hour).ShouldBeDue(due);

    [Fact]
    public void minutes_are_minutes() =>
        Times.Of("2026-09-30 17:30", 15, TimeUnit.Minute).ShouldBeDue("2026-09-30 17:45");

    /// <summary>T-3: the start day is not counted, the period ends at 24:00 of day N.</summary>
    [Theory]
    [Row("S4-07", "S4-08", "S4-10")]
    [InlineData("2026-03-10 15:20", 2, "2026-03-12 24:00")]
    [InlineData("2026-03-10 15:20", 3, "2026-03-13 24:00")]
    [InlineData("2026-03-10 15:20", 10, "2026-03-20 24:00")]
    [InlineData("2023-10-01 09:30", 2, "2023-10-03 24:00")]
    [InlineData("2026-03-10 00:00", 2, "2026-03-12 24:00")]
    [InlineData("2026-03-10 24:00", 2, "2026-03-12 24:00")]
    [InlineData("2026-12-30 09:00", 3, "2027-01-02 24:00")]
    public void natural_days_do_not_count_the_start_day(string start, int days, string due) =>
        Times.Of(start, days, TimeUnit.NaturalDay).ShouldBeDue(due);

    /// <summary>T-4, with the examples of S0-57, S0-69, S0-72, S0-76, E-01, E-09.</summary>
    [Theory]
    [Row("S0-57", "S0-69", "S0-76")]
    [InlineData("2026-04-03 10:00", 1, "2026-04-07 24:00")]
    [InlineData("2026-04-30 11:00", 3, "2026-05-08 24:00")]
    [InlineData("2026-09-30 11:00", 3, "2026-10-10 24:00")]
    [InlineData("2026-10-03 11:00", 3, "2026-10-10 24:00")]
    [InlineData("2026-10-10 11:00", 3, "2026-10-14 24:00")]
    [InlineData("2023-10-02 16:00", 1, "2023-10-07 24:00")]
    [InlineData("2026-03-11 15:00", 1, "2026-03-12 24:00")]
    [InlineData("2026-03-06 15:00", 1, "2026-03-09 24:00")]
    [InlineData("2026-10-01 10:20", 3, "2026-10-10 24:00")]
    [InlineData("2025-12-31 10:00", 1, "2026-01-04 24:00")]
    public void working_days_follow_the_official_calendar(string start, int days, string due) =>
        Times.Of(start, days, TimeUnit.WorkingDay).ShouldBeDue(due);

    /// <summary>T-4: a start on a day off makes the next working day day 1.</summary>
    [Fact]
    public void a_start_on_a_day_off_makes_the_next_working_day_day_one()
    {
        var due = Times.Of("2026-10-03 11:00", 1, TimeUnit.WorkingDay);
        due.ShouldBeDue("2026-10-08 24:00");
        due.Days.Single(d => d.Count == 1).Date.ShouldBe(new DateOnly(2026, 10, 8));
    }

    /// <summary>T-5: the corresponding day, or the month's end; a week is seven natural days.</summary>
    [Theory]
    [Row("S4-26")]
    [InlineData("2026-01-31 10:00", 1, "2026-02-28 24:00")]
    [InlineData("2024-01-31 10:00", 1, "2024-02-29 24:00")]
    [InlineData("2026-03-31 10:00", 1, "2026-04-30 24:00")]
    [InlineData("2026-03-10 10:00", 1, "2026-04-10 24:00")]
    [InlineData("2026-12-10 10:00", 1, "2027-01-10 24:00")]
    [InlineData("2026-02-28 10:00", 1, "2026-03-28 24:00")]
    public void a_month_ends_on_its_corresponding_day(string start, int months, string due) =>
        Times.Of(start, months, TimeUnit.Month).ShouldBeDue(due);

    [Fact]
    public void a_week_is_seven_natural_days_and_the_second_day_is_the_next()
    {
        Times.Of("2026-09-30 17:30", 7, TimeUnit.NaturalDay).ShouldBeDue("2026-10-07 24:00");
        Times.Of("2026-03-09 11:00", 1, TimeUnit.NaturalDay).ShouldBeDue("2026-03-10 24:00");
    }

    /// <summary>T-6: hours open and close at their instants.</summary>
    [Fact]
    [Row("S0-16")]
    public void a_window_of_hours_includes_both_its_ends()
    {
        var due = Times.Between("2026-03-10 15:20", 24, 48, TimeUnit.Hour);
        due.OpensAt.ShouldBe(Times.At("2026-03-11 15:20"));
        due.ShouldBeDue("2026-03-12 15:20");
        due.TooEarly(Times.At("2026-03-11 15:19:59")).ShouldBeTrue();
        due.TooEarly(Times.At("2026-03-11 15:20")).ShouldBeFalse();
        due.OnTime(Times.At("2026-03-12 15:20")).ShouldBeTrue();
        due.OnTime(Times.At("2026-03-12 15:20:01")).ShouldBeFalse();
    }

    /// <summary>T-6: days open at 00:00 and close at 24:00.</summary>
    [Theory]
    [Row("S2-49")]
    [InlineData("2024-05-14 17:50", "2024-05-17 00:00", "2024-05-21 24:00")]
    [InlineData("2023-10-02 16:40", "2023-10-05 00:00", "2023-10-09 24:00")]
    [InlineData("2026-10-09 15:30", "2026-10-12 00:00", "2026-10-16 24:00")]
    public void a_window_of_days_opens_at_midnight_and_closes_at_24(
        string start,
        string opens,
        string due
    )
    {
        var window = Times.ByRule("t2", start);
        BusinessTime.Print(window.OpensAt!.Value).ShouldBe(opens);
        window.OpensAt!.Value.ShouldBe(Times.At(opens));
        window.ShouldBeDue(due);
    }

    [Fact]
    [Row("S1-40")]
    public void three_to_five_working_days_over_labour_day()
    {
        var window = Times.Between("2026-04-30 10:00", 3, 5, TimeUnit.WorkingDay);
        BusinessTime.Date(window.OpensAt!.Value).ShouldBe(new DateOnly(2026, 5, 8));
        window.ShouldBeDue("2026-05-11 24:00");
        window
            .Days.Where(d => d.Count is not null)
            .Select(d => d.Date.ToString("MM-dd"))
            .ShouldBe(["05-06", "05-07", "05-08", "05-09", "05-11"]);
    }

    /// <summary>T-7: the examples of S0-05, S0-06, S0-07.</summary>
    [Theory]
    [Row("S0-05", "S0-06")]
    [InlineData("2026-03-01", 30, true)]
    [InlineData("2026-02-28", 30, false)]
    [InlineData("2026-03-24", 7, true)]
    [InlineData("2026-03-23", 7, false)]
    [InlineData("2026-03-31", 0, true)]
    [InlineData("2026-04-01", 7, false)]
    public void within_days_counts_dates(string date, int days, bool within) =>
        DueTime
            .WithinDays(
                DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
                new DateOnly(2026, 3, 31),
                days
            )
            .ShouldBe(within);

    [Theory]
    [Row("S0-07")]
    [InlineData("2026-03-29 10:00", true)]
    [InlineData("2026-03-29 09:59:59", false)]
    [InlineData("2026-03-31 10:00", true)]
    [InlineData("2026-03-31 10:00:01", false)]
    public void within_hours_counts_seconds(string moment, bool within) =>
        DueTime.WithinHours(Times.At(moment), Times.At("2026-03-31 10:00"), 48).ShouldBe(within);
}
