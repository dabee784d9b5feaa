using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

public class WarningTests
{
    /// <summary>80 % of the whole time; 24:00 stands for the midnight after it.</summary>
    [Theory]
    [Row("C-16")]
    [InlineData("2026-03-11 10:00", 1, TimeUnit.Hour, "2026-03-11 10:48")]
    [InlineData("2026-10-01 10:20", 3, TimeUnit.WorkingDay, "2026-10-09 02:04")]
    [InlineData("2023-10-01 09:30", 2, TimeUnit.NaturalDay, "2023-10-03 11:30")]
    [InlineData("2023-10-01 09:38", 1, TimeUnit.Hour, "2023-10-01 10:26")]
    public void the_warning_comes_after_four_fifths_of_the_time(
        string start,
        int amount,
        TimeUnit unit,
        string warn
    ) => Times.Of(start, amount, unit).WarnAt.ShouldBe(Times.At(warn));

    [Fact]
    [Row("C-16")]
    public void a_limit_set_by_a_person_is_warned_of_too()
    {
        var due = DueTime.Fixed(
            Times.At("2024-05-13 09:20"),
            Times.At("2024-05-14 12:00"),
            Times.Calendar,
            80
        );
        due.WarnAt.ShouldBe(Times.At("2024-05-14 06:40"));
        due.ShouldBeDue("2024-05-14 12:00");
    }

    [Fact]
    public void the_warning_of_odd_seconds_is_cut_and_never_rounded() =>
        Times
            .Of("2026-03-11 10:00:01", 1, TimeUnit.Minute)
            .WarnAt.ShouldBe(Times.At("2026-03-11 10:00:49"));

    [Fact]
    public void a_limit_already_past_warns_at_its_start()
    {
        var start = Times.At("2026-03-11 10:00");
        DueTime.Fixed(start, start.AddHours(-1), Times.Calendar, 80).WarnAt.ShouldBe(start);
    }
}
