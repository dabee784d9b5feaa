using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

/// <summary>Two documents, two lines, two periods: 高频 of the month and 优先优化 of the last thirty days.</summary>
public sealed class ProblemFlagTests
{
    [Theory]
    [Row("C-19", "S0-64", "S2-53")]
    [InlineData(400, 1000, true, false)]
    [InlineData(401, 1000, true, true)]
    [InlineData(299, 1000, false, false)]
    [InlineData(300, 1000, true, false)]
    [InlineData(1, 1, true, true)]
    [InlineData(0, 1000, false, false)]
    [InlineData(0, 0, false, false)]
    [InlineData(299_999_999, 1_000_000_000, false, false)]
    public void the_share_of_a_class_gives_its_flags(long of, long all, bool list, bool first)
    {
        var share = new ProblemShare(of, all);
        ProblemFlags
            .Of(Rules.Book.Parameters, share, share)
            .ShouldBe(new ProblemFlags(list, first));
    }

    [Fact]
    [Row("C-19")]
    public void each_flag_looks_at_its_own_period()
    {
        var (much, little) = (new ProblemShare(50, 100), new ProblemShare(5, 100));
        ProblemFlags
            .Of(Rules.Book.Parameters, much, little)
            .ShouldBe(new ProblemFlags(true, false));
        ProblemFlags
            .Of(Rules.Book.Parameters, little, much)
            .ShouldBe(new ProblemFlags(false, true));
    }

    [Fact]
    [Row("C-19")]
    public void every_cycle_the_documents_name_is_switched_on_and_says_where_it_comes_from()
    {
        var cycles = Rules.Book.Reports.Cycles;
        cycles.ShouldAllBe(c => c.Active && !string.IsNullOrEmpty(c.Row) && c.Document != null);
        cycles
            .GroupBy(c => c.Document!)
            .ToDictionary(g => g.Key, g => string.Join(' ', g.Select(c => c.Period).Distinct()))
            .ShouldBe(
                new Dictionary<string, string>
                {
                    ["001"] = "week",
                    ["000"] = "week month quarter",
                    ["002"] = "month",
                    ["004"] = "month quarter",
                },
                ignoreOrder: true
            );
    }
}
