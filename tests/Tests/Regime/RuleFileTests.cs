namespace Huisheng.Tests.Regime;

/// <summary>A file that cannot be used stops the start and says where.</summary>
public class RuleFileTests
{
    [Fact]
    public void an_unknown_key_is_refused_with_file_and_line()
    {
        var wrong = Rules.Spoilt(
            "retention.yaml",
            t => t.Replace("months: 24", "monts: 24", StringComparison.Ordinal)
        );
        wrong.File.ShouldBe("retention.yaml");
        wrong.Line.ShouldBe(2);
        wrong.Message.ShouldContain("monts");
    }

    [Fact]
    public void a_missing_member_is_refused() =>
        Rules
            .Spoilt("clocks.yaml", t => t.Replace("    milestone: dispatch\n", ""))
            .Reason.ShouldContain("milestone", Case.Insensitive);

    [Fact]
    public void a_doubled_key_is_refused() =>
        Rules
            .Spoilt("texts/refusals.yaml", t => t + "\nnot-found:\n  zh: 无\n  en: none\n")
            .Reason.ShouldContain("not-found");

    [Fact]
    public void an_unknown_unit_is_refused_with_its_line()
    {
        var wrong = Rules.Spoilt(
            "clocks.yaml",
            t => t.Replace("{ amount: 1, unit: working-day }", "{ amount: 1, unit: workday }")
        );
        wrong.Line.ShouldBeGreaterThan(100);
        wrong.Reason.ShouldContain("workday");
    }

    [Theory]
    [InlineData("clocks.yaml", "{ amount: 24, unit: hour }", "{ amount: 0, unit: hour }")]
    [InlineData("clocks.yaml", "from: 3, to: 7", "from: 7, to: 3")]
    [InlineData("clocks.yaml", "no-limit: true", "no-limit: false")]
    [InlineData("clocks.yaml", "ladder: standard", "ladder: other")]
    [InlineData("clocks.yaml", "percent: 80", "percent: 100")]
    [InlineData("clocks.yaml", "end-of-day: \"24:00\"", "end-of-day: \"25:00\"")]
    [InlineData("clocks.yaml", "code: fetch", "code: dispatch")]
    [InlineData("clocks.yaml", "document: \"002\"", "document: \"005\"")]
    [InlineData("numbers.yaml", "SD{yyyy}{seq:3}", "SD{seq:3}{yyyy}")]
    [InlineData("case-types.yaml", "classes: [complex]", "classes: [simple]")]
    [InlineData("grades.yaml", "urgency: critical", "urgency: highest")]
    [InlineData("urgency.yaml", "default: normal", "default: critical2")]
    [InlineData("statuses.yaml", "step: verify", "step: look")]
    [InlineData("follow-ups.yaml", "clock: t2", "clock: t9")]
    [InlineData("satisfaction.yaml", "scores: [3]", "scores: [3, 4]")]
    public void a_rule_that_makes_no_sense_is_refused(string file, string right, string wrong)
    {
        var refused = Rules.Spoilt(file, t => t.Replace(right, wrong));
        refused.File.ShouldBe(file);
        refused.Line.ShouldBeGreaterThan(0);
    }

    [Fact]
    [Row("S1-46")]
    public void retention_below_two_years_is_refused()
    {
        Rules
            .Spoilt("retention.yaml", t => t.Replace("months: 24\nmin", "months: 23\nmin"))
            .Reason.ShouldContain("24");
        Rules.Book.Retention.Months.ShouldBe(24);
    }
}
