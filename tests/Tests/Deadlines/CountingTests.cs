using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

public class CountingTests
{
    /// <summary>C-05: the same limit under each way of counting.</summary>
    [Theory]
    [Row("C-05")]
    [InlineData("2026-09-30 11:00", 3, "natural", "2026-10-03 24:00")]
    [InlineData("2026-09-30 11:00", 3, "roll", "2026-10-08 24:00")]
    [InlineData("2026-09-30 11:00", 3, "working", "2026-10-10 24:00")]
    [InlineData("2026-09-30 11:00", 3, "18:00", "2026-10-03 18:00")]
    [InlineData("2026-09-30 17:30", 2, "natural", "2026-10-02 24:00")]
    [InlineData("2026-09-30 17:30", 2, "roll", "2026-10-08 24:00")]
    [InlineData("2026-09-30 17:30", 10, "natural", "2026-10-10 24:00")]
    [InlineData("2026-09-30 17:30", 10, "roll", "2026-10-10 24:00")]
    [InlineData("2026-03-10 15:20", 2, "roll", "2026-03-12 24:00")]
    [InlineData("2026-03-05 15:20", 2, "roll", "2026-03-09 24:00")]
    [InlineData("2026-03-05 15:20", 2, "working", "2026-03-09 24:00")]
    public void days_can_be_counted_three_ways(string start, int days, string mode, string due)
    {
        var found = Times.Of(start, days, TimeUnit.NaturalDay, mode);
        BusinessTime.Print(found.At).ShouldBe(due);
    }

    [Theory]
    [Row("C-05")]
    [InlineData("working")]
    [InlineData("roll")]
    [InlineData("18:00")]
    public void hours_are_the_same_under_every_way_of_counting(string mode) =>
        Times.Of("2026-09-30 17:30", 24, TimeUnit.Hour, mode).ShouldBeDue("2026-10-01 17:30");

    [Fact]
    public void working_days_end_at_the_close_of_business_where_that_is_set() =>
        Times
            .Of("2026-04-03 16:00", 1, TimeUnit.WorkingDay, "18:00")
            .ShouldBeDue("2026-04-07 18:00");

    [Fact]
    public void a_month_rolls_past_a_holiday_only_where_that_is_on()
    {
        Times.Of("2026-09-01 10:00", 1, TimeUnit.Month).ShouldBeDue("2026-10-01 24:00");
        var rolled = Times.Of("2026-09-01 10:00", 1, TimeUnit.Month, "roll");
        rolled.ShouldBeDue("2026-10-08 24:00");
        rolled.RolledFrom.ShouldBe(new DateOnly(2026, 10, 1));
    }

    [Fact]
    public void a_window_rolls_at_its_end_and_not_where_it_opens()
    {
        var window = Times.Between("2026-09-28 10:00", 3, 7, TimeUnit.NaturalDay, "roll");
        window.OpensAt.ShouldBe(Times.At("2026-10-01 00:00"));
        window.ShouldBeDue("2026-10-08 24:00");
    }

    [Fact]
    [Row("C-05")]
    public void the_shipped_policy_counts_natural_days_without_rolling_to_24() =>
        Counting.Of(Huisheng.Tests.Regime.Rules.Book.Clocks.Policy).ShouldBe(Counting.Default);

    /// <summary>A year without a notice: Monday to Friday, said so.</summary>
    [Fact]
    [Row("X-02", "X-01")]
    public void a_missing_year_makes_the_due_time_provisional()
    {
        var due = Times.Of("2026-12-31 10:00", 2, TimeUnit.WorkingDay);
        due.ShouldBeDue("2027-01-04 24:00");
        due.Provisional.ShouldBeTrue();
        due.MissingYears.ShouldBe([2027]);
        Times.Of("2026-12-30 10:00", 1, TimeUnit.WorkingDay).Provisional.ShouldBeFalse();
    }

    [Fact]
    [Row("X-02")]
    public void what_needs_no_calendar_is_never_provisional()
    {
        Times.Of("2027-03-01 10:00", 3, TimeUnit.NaturalDay).Provisional.ShouldBeFalse();
        Times.Of("2027-03-01 10:00", 24, TimeUnit.Hour).Provisional.ShouldBeFalse();
        Times.Of("2027-03-01 10:00", 3, TimeUnit.NaturalDay, "roll").Provisional.ShouldBeTrue();
        Times.Of("2027-03-01 10:00", 3, TimeUnit.NaturalDay, "working").Provisional.ShouldBeTrue();
    }
}
