using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Deadlines;

/// <summary>Where several rules set one milestone the strictest applies and the others stay visible (C-04).</summary>
public class StrictestTests
{
    private static Strictest? Of(string milestone, string start, ClockFacts facts) =>
        Strictest.Of(
            Rules
                .Book.Clocks.For(milestone, facts)
                .Where(r => !r.NoLimit && !r.Manual)
                .Select(r => new RuleDue(r, Times.ByRule(r.Code, start)))
        );

    private static ClockFacts Complaint(string grade, string urgency) =>
        new("complaint", "complex", grade, urgency);

    [Theory]
    [Row("C-02", "C-03", "C-04")]
    [InlineData("general", "normal", "first-response-normal", "2026-03-10 10:00")]
    [InlineData("general", "urgent", "first-response-urgent", "2026-03-09 11:00")]
    [InlineData("major", "critical", "first-response-critical", "2026-03-09 10:15")]
    [InlineData("general", "wish", "first-response-complaint", "2026-03-10 10:00")]
    public void the_strictest_response_wins(string grade, string urgency, string rule, string due)
    {
        var found = Of("first-response", "2026-03-09 10:00", Complaint(grade, urgency))!;
        found.Chosen.Rule.Code.ShouldBe(rule);
        found.Chosen.Due.ShouldBeDue(due);
    }

    [Fact]
    [Row("C-04")]
    public void the_rule_that_lost_stays_visible()
    {
        var found = Of("first-response", "2026-03-09 10:00", Complaint("important", "urgent"))!;
        found.Others.ShouldHaveSingleItem().Rule.Code.ShouldBe("first-response-complaint");
        found.Others[0].Due.ShouldBeDue("2026-03-10 10:00");
    }

    [Theory]
    [Row("S4-07", "S4-08", "S4-10")]
    [InlineData("general", "2026-03-12 24:00")]
    [InlineData("important", "2026-03-13 24:00")]
    [InlineData("major", "2026-03-20 24:00")]
    public void the_grade_sets_the_solution_of_a_complaint(string grade, string due) =>
        Of("solution", "2026-03-10 15:20", Complaint(grade, "urgent"))!.Chosen.Due.ShouldBeDue(due);

    [Theory]
    [Row("S1-35", "C-04")]
    [InlineData("handling", "normal", "2023-10-03 14:20")]
    [InlineData("inquiry", "normal", "2023-10-04 24:00")]
    [InlineData("inquiry", "urgent", "2023-10-03 14:20")]
    [InlineData("inquiry", "critical", "2023-10-03 14:20")]
    public void other_cases_take_their_own_solution_limit(
        string type,
        string urgency,
        string due
    ) =>
        Of("solution", "2023-10-01 14:20", new(type, "complex", null, urgency))!
            .Chosen.Due.ShouldBeDue(due);

    [Fact]
    [Row("S2-23")]
    public void a_wish_has_no_response_clock()
    {
        var facts = new ClockFacts("suggestion", "suggestion", null, "wish");
        Of("first-response", "2026-03-09 10:00", facts).ShouldBeNull();
        Rules
            .Book.Clocks.For("first-response", facts)
            .ShouldHaveSingleItem()
            .NoLimit.ShouldBeTrue();
    }

    [Fact]
    [Row("S1-30")]
    public void only_complex_matters_are_dispatched()
    {
        Of("dispatch", "2026-03-09 10:00", Complaint("general", "normal")).ShouldNotBeNull();
        Of("dispatch", "2026-03-09 10:00", new("inquiry", "routine")).ShouldBeNull();
    }
}
