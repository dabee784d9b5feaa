using Huisheng.FollowUps.Visits;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.FollowUps;

public class VisitResultTests
{
    [Theory]
    [Row("S0-40")]
    [InlineData("other")]
    [InlineData("refused")]
    public void only_the_customer_goes_on(string identity) =>
        Refused(Visits.Good() with { Identity = identity }).ShouldBe("follow-up.not-the-customer");

    [Fact]
    [Row("S0-42")]
    public void without_consent_nothing_is_asked() =>
        Refused(Visits.Good() with { Consent = false }).ShouldBe("follow-up.no-consent");

    [Theory]
    [Row("S0-45")]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void a_score_is_one_to_five(int score) =>
        Fields(Visits.Good(score)).ShouldContain(("score", "satisfaction.score"));

    [Fact]
    public void a_score_or_a_level_must_be_there() =>
        Fields(Visits.Good(null)).ShouldBe([("score", "field.required")]);

    [Theory]
    [Row("S0-46")]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void below_five_the_reason_is_asked(int score, bool asked) =>
        Fields(Visits.Good(score)).Contains(("reason", "follow-up.reason")).ShouldBe(asked);

    [Theory]
    [Row("C-08")]
    [InlineData(5, "satisfied", false)]
    [InlineData(4, "satisfied", false)]
    [InlineData(3, "basically", false)]
    [InlineData(2, "dissatisfied", true)]
    [InlineData(1, "dissatisfied", true)]
    public void a_score_stands_for_a_level_and_dissatisfied_reopens(
        int score,
        string level,
        bool reopens
    )
    {
        var result = Of(Visits.Good(score) with { Reason = "慢", Needs = "换新" }).Value;
        result.Level.Code.ShouldBe(level);
        result.Reopens.ShouldBe(reopens);
    }

    [Fact]
    [Row("C-08")]
    public void a_level_alone_invents_no_score()
    {
        var result = Of(Visits.Good(null) with { Level = "basically", Reason = "慢" }).Value;
        result.Score.ShouldBeNull();
        result.Level.Code.ShouldBe("basically");
    }

    [Fact]
    [Row("C-08")]
    public void a_contradictory_pair_needs_a_reason()
    {
        var said = Visits.Good() with { Level = "dissatisfied", Needs = "换新" };
        Fields(said).ShouldBe([("reason", "satisfaction.contradiction")]);
        Of(said with { Reason = "客户给了满分但要求换新" }).Value.Reopens.ShouldBeTrue();
    }

    [Fact]
    [Row("S4-36")]
    public void dissatisfied_needs_what_the_customer_expects() =>
        Fields(Visits.Good(2) with { Reason = "没修好" }).ShouldBe([("needs", "follow-up.needs")]);

    [Fact]
    [Row("S2-50")]
    public void what_is_left_reopens_however_good_the_score()
    {
        Fields(Visits.Good() with { Solved = false }).ShouldBe([("needs", "follow-up.needs")]);
        Of(Visits.Good() with { Solved = false, Needs = "配件未到" }).Value.Reopens.ShouldBeTrue();
    }

    [Fact]
    [Row("S0-44")]
    public void every_mandatory_line_was_said()
    {
        var refusal = Of(
            Visits.Good() with
            {
                Said = ["opening", "satisfaction", "closing"],
            }
        ).Refusal!;
        refusal.Code.ShouldBe("follow-up.unsaid");
        refusal.Missing.Select(m => m.Code).ShouldBe(["said.purpose", "said.summary"]);
    }

    [Fact]
    public void a_line_of_another_stage_is_unknown() =>
        Fields(Visits.Good() with { Said = [.. Visits.AllOfT1, "remaining"] })
            .ShouldBe([("said", "field.unknown-value")]);

    private static Outcome<VisitResult> Of(RecordRequest said) =>
        VisitResults.Of(said, "t1", Rules.Book);

    private static string? Refused(RecordRequest said) => Of(said).Refusal?.Code;

    private static IReadOnlyList<(string Field, string Code)> Fields(RecordRequest said) =>
        [.. Of(said).Refusal?.Errors.Select(e => (e.Field, e.Code)) ?? []];
}
