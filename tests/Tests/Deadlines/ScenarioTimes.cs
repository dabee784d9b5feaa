using Huisheng.Deadlines;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Deadlines;

/// <summary>The due times of the worked scenarios, from the rules as they are shipped, each as its scenario writes it.</summary>
public sealed class ScenarioTimes
{
    private static readonly ClockFacts Important = new(
        "complaint",
        "complex",
        "important",
        "urgent"
    );

    private static readonly ClockFacts Major = new("complaint", "complex", "major", "critical");

    [Theory]
    [Row("E-03")]
    [InlineData("normal", "first-response", "2024-05-13 14:35", null, "2024-05-14 14:35")]
    [InlineData("normal", "owner-contact", "2024-05-13 14:35", null, "2024-05-13 15:35")]
    [InlineData("normal", "solution", "2024-05-13 14:35", "2024-05-14 18:00", "2024-05-14 18:00")]
    [InlineData("urgent", "first-response", "2024-05-13 09:20", null, "2024-05-13 10:20")]
    [InlineData("urgent", "solution", "2024-05-13 09:20", "2024-05-14 12:00", "2024-05-14 12:00")]
    [InlineData("normal", "t2", "2024-05-14 17:50", null, "2024-05-21 24:00")]
    [InlineData("urgent", "t2", "2024-05-14 11:30", null, "2024-05-21 24:00")]
    public void two_feedbacks_of_one_monday(
        string urgency,
        string milestone,
        string start,
        string? limit,
        string due
    ) =>
        Due(milestone, start, new ClockFacts("inquiry", "complex", null, urgency), limit)
            .ShouldBe(due);

    [Fact]
    [Row("E-03")]
    public void a_limit_of_26_hours_40_minutes_warns_at_80_percent()
    {
        var found = Resolve.Of(
            Rules.Book,
            "solution",
            Times.At("2024-05-13 09:20"),
            new ClockFacts("inquiry", "complex", null, "urgent"),
            Times.At("2024-05-14 12:00")
        )!;
        BusinessTime.Print(found.Due.WarnAt).ShouldBe("2024-05-14 06:40");
    }

    [Theory]
    [Row("E-06")]
    [InlineData("first-response", "2026-03-09 10:00", "2026-03-09 11:00")]
    [InlineData("dispatch", "2026-03-09 10:12", "2026-03-09 11:12")]
    [InlineData("solution", "2026-03-09 10:00", "2026-03-12 24:00")]
    [InlineData("owner-contact", "2026-03-09 10:35", "2026-03-09 11:35")]
    [InlineData("fetch", "2026-03-11 15:00", "2026-03-11 16:00")]
    [InlineData("tell", "2026-03-11 15:00", "2026-03-12 24:00")]
    [InlineData("t1", "2026-03-11 15:40", "2026-03-11 17:40")]
    [InlineData("solution", "2026-03-11 16:36", "2026-03-14 24:00")]
    [InlineData("t1", "2026-03-13 11:00", "2026-03-13 13:00")]
    [InlineData("t2", "2026-03-13 11:00", "2026-03-20 24:00")]
    public void an_important_complaint_in_two_rounds(string milestone, string start, string due) =>
        Due(milestone, start, Important).ShouldBe(due);

    [Theory]
    [Row("E-07")]
    [InlineData("first-response", "2026-09-30 17:30", "2026-09-30 17:45")]
    [InlineData("signed-reply", "2026-09-30 17:30", "2026-10-02 24:00")]
    [InlineData("solution", "2026-09-30 17:30", "2026-10-10 24:00")]
    [InlineData("track-open", "2026-09-30 17:30", "2026-10-07 24:00")]
    [InlineData("t1", "2026-10-09 15:30", "2026-10-09 17:30")]
    [InlineData("t2", "2026-10-09 15:30", "2026-10-16 24:00")]
    [InlineData("staff-visit", "2026-10-09 15:00", "2026-10-11 24:00")]
    [InlineData("staff-visit-required", "2026-10-09 15:00", "2026-10-16 24:00")]
    public void a_major_complaint_before_national_day(string milestone, string start, string due) =>
        Due(milestone, start, Major).ShouldBe(due);

    /// <summary>The variant: 10-03 to 10-07 are days off, 10-10 is a working Saturday.</summary>
    [Theory]
    [Row("E-07")]
    [InlineData(2, "2026-10-08 24:00")]
    [InlineData(10, "2026-10-10 24:00")]
    public void with_rolling_on_the_reply_moves_and_the_solution_stays(int days, string due) =>
        Times.Of("2026-09-30 17:30", days, TimeUnit.NaturalDay, "roll").ShouldBeDue(due);

    [Theory]
    [Row("E-09")]
    [InlineData("2026-09-30 11:00", "2026-10-10 24:00")]
    [InlineData("2026-10-03 10:00", "2026-10-10 24:00")]
    [InlineData("2026-10-10 10:00", "2026-10-14 24:00")]
    public void an_improvement_plan_across_national_day(string found, string due) =>
        Due("plan-submit", found, new ClockFacts()).ShouldBe(due);

    private static string Due(
        string milestone,
        string start,
        ClockFacts facts,
        string? limit = null
    ) =>
        BusinessTime.Print(
            Resolve
                .Of(
                    Rules.Book,
                    milestone,
                    Times.At(start),
                    facts,
                    limit is null ? null : Times.At(limit)
                )!
                .Due.At
        );
}
