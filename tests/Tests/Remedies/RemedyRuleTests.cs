using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Remedies;

/// <summary>What is proposed for which problem, and who agrees to how much.</summary>
public sealed class RemedyRuleTests
{
    [Theory]
    [Row("S2-39", "S2-40", "S2-41")]
    [InlineData("product", "repair")]
    [InlineData("product-appearance", "repair")]
    [InlineData("product-fault", "repair inspection")]
    [InlineData("service-attitude", "apology")]
    [InlineData("service-slow", "apology")]
    [InlineData("process-refund", "improvement")]
    [InlineData("process-delivery", "improvement expedite")]
    [InlineData("suggestion-feature", "")]
    [InlineData(null, "")]
    public void a_problem_proposes_its_measures(string? category, string kinds) =>
        string.Join(
                ' ',
                Rules.Book.Remedies.Proposed(category, Rules.Book.Categories).Select(k => k.Code)
            )
            .ShouldBe(kinds);

    [Theory]
    [Row("C-36")]
    [InlineData("agent", 50.00, true, "agent")]
    [InlineData("agent", 50.01, false, "supervisor")]
    [InlineData("supervisor", 500.00, true, "supervisor")]
    [InlineData("supervisor", 500.01, false, "service-manager")]
    [InlineData("service-manager", 99999, true, "service-manager")]
    [InlineData("responsible-person", 1, false, "agent")]
    public void a_role_agrees_up_to_its_limit(string role, double yuan, bool may, string approver)
    {
        Rules.Book.Remedies.MayAgree([role], (decimal)yuan).ShouldBe(may);
        Rules.Book.Remedies.ApproverOf((decimal)yuan).ShouldBe(approver);
    }

    [Fact]
    [Row("S2-39")]
    public void a_measure_for_an_unknown_category_is_refused_at_the_start() =>
        Rules
            .Spoilt(
                "remedies.yaml",
                t => t.Replace("for: [service]", "for: [servise]", StringComparison.Ordinal)
            )
            .Message.ShouldContain("apology");
}
