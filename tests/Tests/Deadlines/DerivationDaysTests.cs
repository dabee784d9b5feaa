using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>A due time tells day by day how it was found .</summary>
public class DerivationDaysTests
{
    private static string Draw(Due due) =>
        string.Join(
            ' ',
            due.Days.Select(d =>
                $"{d.Date:MM-dd}{(d.Mark is { } m ? (m == DayMark.Off ? "休" : "班") : "")}:{d.Role}{d.Count}"
            )
        );

    [Fact]
    [Row("X-01")]
    public void working_days_name_what_was_skipped_and_what_counted() =>
        Draw(Times.Of("2026-10-01 10:20", 3, TimeUnit.WorkingDay))
            .ShouldBe(
                "10-01休:Start 10-02休:Skipped 10-03休:Skipped 10-04休:Skipped 10-05休:Skipped 10-06休:Skipped 10-07休:Skipped 10-08:Counted1 10-09:Counted2 10-10班:End3"
            );

    [Fact]
    [Row("X-01")]
    public void natural_days_are_numbered_through_a_holiday() =>
        Draw(Times.Of("2023-10-01 09:30", 2, TimeUnit.NaturalDay))
            .ShouldBe("10-01休:Start 10-02休:Counted1 10-03休:End2");

    [Fact]
    public void hours_within_a_day_are_one_day() =>
        Draw(Times.Of("2026-03-11 10:00", 1, TimeUnit.Hour)).ShouldBe("03-11:End");

    [Fact]
    public void hours_over_midnight_end_on_the_next_day() =>
        Draw(Times.Of("2026-03-11 10:00", 48, TimeUnit.Hour))
            .ShouldBe("03-11:Start 03-12:Counted 03-13:End");

    [Fact]
    public void a_rolled_end_shows_the_days_it_passed() =>
        Draw(Times.Of("2026-03-05 15:20", 2, TimeUnit.NaturalDay, "roll"))
            .ShouldBe("03-05:Start 03-06:Counted1 03-07:Counted2 03-08:Skipped 03-09:End");
}
