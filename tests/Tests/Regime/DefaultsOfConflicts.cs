using Huisheng.Deadlines;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Deadlines;

namespace Huisheng.Tests.Regime;

/// <summary>Where the documents disagree, what the shipped rules say; what is built upon them is proved by its own room.</summary>
public sealed class DefaultsOfConflicts
{
    /// <summary>Four populations, four rates, each an entry of its own, and one draw serves one quota.</summary>
    [Theory]
    [Row("C-17")]
    [InlineData("sample.special", 30, "S0-09")]
    [InlineData("sample.level1", 100, "S3-24")]
    [InlineData("sample.level2", 10, "S3-30")]
    [InlineData("sample.level3", 5, "S3-33")]
    public void every_population_keeps_its_own_rate(string code, int percent, string row)
    {
        var rate = Rules.Book.Parameters.Named(code);
        $"{rate.Value} {rate.Row}".ShouldBe($"{percent} {row}");
        Rules.Book.Parameters.Named("sample.share").Value.ShouldBe("false");
    }

    /// <summary>Only documented exclusions leave the denominator; whoever could not be reached stays in it.</summary>
    [Fact]
    [Row("C-18")]
    public void the_denominator_leaves_out_what_is_documented_and_nothing_else()
    {
        Rules.Book.Parameters.Named("coverage.base").Value.ShouldBe("eligible");
        Rules
            .Book.Exclusions.Exclusions.Where(e => e.Active)
            .Select(e => $"{e.Code} {e.Row}")
            .ShouldBe([
                "refused S0-11",
                "unreachable S0-12",
                "no-decision-maker S0-13",
                "same-service S0-14",
            ]);
    }

    /// <summary>Reply and solution are two clocks, and an unsolved month makes new ones from its own last day.</summary>
    [Theory]
    [Row("C-31")]
    [InlineData("signed-reply", "major", "2026-01-31 10:00", "2026-02-02 24:00")]
    [InlineData("solution", "major", "2026-01-31 10:00", "2026-02-10 24:00")]
    [InlineData("upgrade", "general", "2026-01-31 10:00", "2026-02-28 24:00")]
    [InlineData("upgrade", "important", "2026-03-31 10:00", "2026-04-30 24:00")]
    public void reply_solution_and_the_month_are_clocks_of_their_own(
        string milestone,
        string grade,
        string received,
        string due
    ) =>
        BusinessTime
            .Print(
                Resolve
                    .Of(
                        Rules.Book,
                        milestone,
                        Times.At(received),
                        new ClockFacts("complaint", "complex", grade, "urgent"),
                        limit: null
                    )!
                    .Due.At
            )
            .ShouldBe(due);

    [Fact]
    [Row("C-31")]
    public void a_major_complaint_has_nothing_left_to_become() =>
        Resolve
            .Of(
                Rules.Book,
                "upgrade",
                Times.At("2026-01-31 10:00"),
                new ClockFacts("complaint", "complex", "major", "critical"),
                limit: null
            )
            .ShouldBeNull();
}
