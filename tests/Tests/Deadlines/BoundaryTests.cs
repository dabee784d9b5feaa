using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>The instant itself is on time, the second after it is not (T-2); and the documents' own examples by their rules.</summary>
public class BoundaryTests
{
    [Fact]
    [Row("S1-30")]
    public void dispatch_is_late_one_second_after_an_hour()
    {
        var due = Times.ByRule("dispatch", "2026-03-10 09:30");
        due.OnTime(Times.At("2026-03-10 10:30")).ShouldBeTrue();
        due.OnTime(Times.At("2026-03-10 10:30:01")).ShouldBeFalse();
    }

    [Fact]
    [Row("S0-17")]
    public void the_follow_up_after_a_solution_is_late_after_two_hours()
    {
        var due = Times.ByRule("t1", "2026-03-10 15:20");
        due.ShouldBeDue("2026-03-10 17:20");
        due.OnTime(Times.At("2026-03-10 17:20")).ShouldBeTrue();
        due.OnTime(Times.At("2026-03-10 17:20:01")).ShouldBeFalse();
    }

    [Fact]
    [Row("S4-07")]
    public void a_day_ends_at_24_and_the_next_midnight_is_late()
    {
        var due = Times.Of("2026-03-10 15:20", 2, TimeUnit.NaturalDay);
        due.OnTime(Times.At("2026-03-12 23:59:59")).ShouldBeTrue();
        due.OnTime(Times.At("2026-03-13 00:00")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("first-response-complaint", "2023-10-01 09:30", "2023-10-02 09:30")]
    [InlineData("solution-handling", "2023-10-01 14:20", "2023-10-03 14:20")]
    [InlineData("tell", "2026-04-03 16:00", "2026-04-07 24:00")]
    [Row("S1-34", "S1-35", "S0-72")]
    public void the_documents_examples_hold(string rule, string start, string due) =>
        Times.ByRule(rule, start).ShouldBeDue(due);

    [Theory]
    [InlineData("fetch", "2026-03-10 15:00", "2026-03-10 16:00")]
    [InlineData("owner-contact", "2024-05-13 14:35", "2024-05-13 15:35")]
    [InlineData("submit", "2026-03-11 16:05", "2026-03-11 18:05")]
    [Row("S1-38", "S2-37", "S0-60")]
    public void the_short_limits_hold(string rule, string start, string due) =>
        Times.ByRule(rule, start).ShouldBeDue(due);

    [Theory]
    [InlineData("first-response-urgent", "2024-05-13 09:20", "2024-05-13 10:20")]
    [InlineData("first-response-normal", "2024-05-13 14:35", "2024-05-14 14:35")]
    [InlineData("first-response-critical", "2026-09-30 17:30", "2026-09-30 17:45")]
    [Row("S2-77", "S2-78", "C-03")]
    public void the_response_limits_hold(string rule, string start, string due) =>
        Times.ByRule(rule, start).ShouldBeDue(due);
}
