using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

public class NumberTests
{
    private static NumberRule Rule(string code) => Rules.Book.Numbers.Named(code)!;

    [Theory]
    [Row("S1-60", "S1-75", "S2-57")]
    [InlineData("call", "2023-10-01 09:38", 1, "20231001")]
    [InlineData("call", "2023-10-31 09:38", 3, "20231003")]
    [InlineData("call", "2023-10-31 09:38", 100, "202310100")]
    [InlineData("case", "2023-10-01 09:38", 901, "SD2023901")]
    [InlineData("case", "2023-10-01 09:38", 1, "SD2023001")]
    [InlineData("case", "2023-10-01 09:38", 1000, "SD20231000")]
    [InlineData("feedback", "2024-05-13 14:35", 1, "FBD202405001")]
    [InlineData("feedback", "2024-05-13 14:35", 1000, "FBD2024051000")]
    [InlineData("follow-up", "2026-10-08 10:00", 5, "HF20261008005")]
    [InlineData("complaint", "2026-10-01 10:20", 2, "TS20261001002")]
    [InlineData("plan", "2026-10-01 10:20", 2, "GJ202610002")]
    public void a_number_is_written_by_its_pattern(string code, string at, long n, string number) =>
        Rule(code).Write(HouseClock.At(at), n).ShouldBe(number);

    /// <summary>The period is the business day's, not the server's: 00:30 in Shanghai is still yesterday in UTC.</summary>
    [Theory]
    [Row("X-04")]
    [InlineData("2023-12-31 24:00", "case-2023")]
    [InlineData("2024-01-01 00:00", "case-2024")]
    [InlineData("2024-01-01 00:30", "case-2024")]
    public void counting_starts_again_with_the_business_period(string at, string sequence) =>
        Rule("case").Sequence(HouseClock.At(at)).ShouldBe(sequence);

    [Theory]
    [Row("C-11")]
    [InlineData("case", "SD2023900", "case-2023", 900)]
    [InlineData("case", "SD20231000", "case-2023", 1000)]
    [InlineData("call", "20231002", "call-202310", 2)]
    [InlineData("feedback", "FBD202405002", "feedback-202405", 2)]
    public void a_number_is_read_back(string code, string number, string sequence, long n) =>
        Rule(code).Read(number).ShouldBe((sequence, n));

    [Theory]
    [InlineData("case", "SD202390")]
    [InlineData("case", "TS2023900")]
    [InlineData("case", "SD20230900")]
    [InlineData("case", "SD2023-90")]
    [InlineData("case", "SD2023000")]
    [InlineData("case", "")]
    [InlineData("call", "20231301")]
    [InlineData("call", "2023 1001")]
    public void what_does_not_follow_the_pattern_is_no_number(string code, string number) =>
        Rule(code).Read(number).ShouldBeNull();
}
