using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

public class CalendarTests
{
    private static WorkingCalendar Calendar => Rules.Book.Calendar;

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Section 0 of the requirements, and one range per further holiday.</summary>
    [Theory]
    [Row("X-02")]
    [InlineData("2023-01-01", "2023-01-02")]
    [InlineData("2023-01-21", "2023-01-27")]
    [InlineData("2023-04-29", "2023-05-03")]
    [InlineData("2023-06-22", "2023-06-24")]
    [InlineData("2023-09-29", "2023-10-06")]
    [InlineData("2024-02-10", "2024-02-17")]
    [InlineData("2024-04-04", "2024-04-06")]
    [InlineData("2024-05-01", "2024-05-05")]
    [InlineData("2024-06-10", "2024-06-10")]
    [InlineData("2024-09-15", "2024-09-17")]
    [InlineData("2024-10-01", "2024-10-07")]
    [InlineData("2025-01-28", "2025-02-04")]
    [InlineData("2025-04-04", "2025-04-06")]
    [InlineData("2025-05-01", "2025-05-05")]
    [InlineData("2025-05-31", "2025-06-02")]
    [InlineData("2025-10-01", "2025-10-08")]
    [InlineData("2026-01-01", "2026-01-03")]
    [InlineData("2026-02-15", "2026-02-23")]
    [InlineData("2026-04-04", "2026-04-06")]
    [InlineData("2026-05-01", "2026-05-05")]
    [InlineData("2026-06-19", "2026-06-21")]
    [InlineData("2026-09-25", "2026-09-27")]
    [InlineData("2026-10-01", "2026-10-07")]
    public void every_day_of_a_holiday_is_marked_off(string first, string last)
    {
        for (var day = Day(first); day <= Day(last); day = day.AddDays(1))
        {
            Calendar.Mark(day).ShouldBe(DayMark.Off, $"{day}");
            Calendar.IsWorking(day).ShouldBeFalse($"{day}");
            Calendar.Sign(day).ShouldBe("休");
        }
    }

    [Theory]
    [Row("X-02")]
    [InlineData(2023, "01-28 01-29 04-23 05-06 06-25 10-07 10-08")]
    [InlineData(2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12")]
    [InlineData(2025, "01-26 02-08 04-27 09-28 10-11")]
    [InlineData(2026, "01-04 02-14 02-28 05-09 09-20 10-10")]
    public void exactly_the_make_up_days_of_the_notice_are_worked(int year, string days)
    {
        var all = Enumerable
            .Range(0, 366)
            .Select(n => new DateOnly(year, 1, 1).AddDays(n))
            .Where(d => d.Year == year && Calendar.Mark(d) == DayMark.Work)
            .ToList();
        all.Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture))
            .ShouldBe(days.Split(' '));
        all.ShouldAllBe(d => Calendar.IsWorking(d) && Calendar.Sign(d) == "班");
    }

    /// <summary>Working days of the year; a forgotten or added day changes the sum.</summary>
    [Theory]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void the_year_has_its_number_of_working_days(int year, int expected) =>
        Enumerable
            .Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Count(n => Calendar.IsWorking(new DateOnly(year, 1, 1).AddDays(n)))
            .ShouldBe(expected);

    [Fact]
    public void an_ordinary_weekend_carries_no_mark()
    {
        Calendar.Mark(Day("2026-03-07")).ShouldBeNull();
        Calendar.Sign(Day("2026-03-07")).ShouldBeNull();
        Calendar.IsWorking(Day("2026-03-07")).ShouldBeFalse();
        Calendar.IsWorking(Day("2026-03-09")).ShouldBeTrue();
    }

    [Fact]
    [Row("X-02")]
    public void a_year_without_a_notice_is_known_to_be_missing_and_counts_monday_to_friday()
    {
        Calendar.HasYear(2026).ShouldBeTrue();
        Calendar.HasYear(2027).ShouldBeFalse();
        Calendar.IsWorking(Day("2027-01-01")).ShouldBeTrue();
        Calendar.IsWorking(Day("2027-01-02")).ShouldBeFalse();
    }

    [Fact]
    public void a_make_up_day_on_a_weekday_is_refused_with_its_line()
    {
        var wrong = Rules.Spoilt(
            "calendar/2026.yaml",
            t => t.Replace("- 2026-01-04", "- 2026-01-05")
        );
        wrong.File.ShouldBe("calendar/2026.yaml");
        wrong.Line.ShouldBe(17);
        wrong.Reason.ShouldContain("2026-01-05");
    }

    [Fact]
    public void a_day_listed_twice_is_refused() =>
        Rules
            .Spoilt("calendar/2026.yaml", t => t.Replace("- 2026-01-03", "- 2026-01-02"))
            .Reason.ShouldContain("twice");

    [Fact]
    public void a_day_of_another_year_is_refused() =>
        Rules
            .Spoilt("calendar/2026.yaml", t => t.Replace("- 2026-01-03", "- 2025-01-04"))
            .Reason.ShouldContain("not in this year");
}
