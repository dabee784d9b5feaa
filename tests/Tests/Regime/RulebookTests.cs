using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

/// <summary>What the shipped rules say, against the requirements they come from.</summary>
public class RulebookTests
{
    private static Rulebook Book => Rules.Book;

    [Theory]
    [Row("S1-26", "S1-11")]
    [InlineData("inquiry", "routine", true, "routine")]
    [InlineData("inquiry", "complex", true, "routine")]
    [InlineData("inquiry", "suggestion", false, "routine")]
    [InlineData("complaint", "complex", true, "complex")]
    [InlineData("complaint", "routine", false, "complex")]
    [InlineData("complaint", "suggestion", false, "complex")]
    [InlineData("handling", "complex", true, "complex")]
    [InlineData("handling", "routine", true, "complex")]
    [InlineData("suggestion", "suggestion", true, "suggestion")]
    [InlineData("suggestion", "routine", false, "suggestion")]
    public void a_type_takes_its_classes(string type, string kind, bool may, string usual)
    {
        Book.CaseTypes.MayTake(type, kind).ShouldBe(may);
        Book.CaseTypes.Type(type)!.DefaultClass.ShouldBe(usual);
    }

    [Fact]
    [Row("S1-26", "S1-11")]
    public void there_are_exactly_four_types_and_three_classes()
    {
        Book.CaseTypes.OfCalls.Select(t => t.Zh).ShouldBe(["咨询", "投诉", "建议", "办理"]);
        Book.CaseTypes.HandlingClasses.Select(c => c.Zh)
            .ShouldBe(["常规咨询", "复杂业务/投诉", "意见建议"]);
        Book.CaseTypes.Class("routine")!
            .Topics.Select(t => t.Zh)
            .ShouldBe(["产品功能说明", "政策条款"]);
        Book.CaseTypes.Class("complex")!
            .Topics.Select(t => t.Zh)
            .ShouldBe(["故障排查", "责任判定"]);
    }

    [Fact]
    [Row("S1-05")]
    public void business_handling_needs_a_verified_caller() =>
        Book
            .CaseTypes.CaseTypes.Where(t => t.Verification)
            .ShouldHaveSingleItem()
            .Code.ShouldBe("handling");

    [Fact]
    [Row("C-01")]
    public void each_form_offers_its_part_of_one_scale()
    {
        Book.Urgency.Urgency.OrderByDescending(u => u.Rank)
            .Select(u => u.Zh)
            .ShouldBe(["特急", "紧急", "一般", "建议"]);
        Book.Urgency.Set("hotline").Values.ShouldBe(["normal", "urgent", "critical"]);
        Book.Urgency.Set("feedback").Values.ShouldBe(["urgent", "normal", "wish"]);
    }

    [Theory]
    [Row("C-02")]
    [InlineData("general", "normal")]
    [InlineData("important", "urgent")]
    [InlineData("major", "critical")]
    public void a_grade_proposes_its_urgency(string grade, string urgency) =>
        Book.Grades.Named(grade)!.Urgency.ShouldBe(urgency);

    [Theory]
    [Row("C-08")]
    [InlineData(5, "satisfied", true)]
    [InlineData(4, "satisfied", true)]
    [InlineData(3, "basically", true)]
    [InlineData(2, "dissatisfied", false)]
    [InlineData(1, "dissatisfied", false)]
    public void a_score_stands_for_its_level(int score, string level, bool closes)
    {
        Book.Satisfaction(score)!.Code.ShouldBe(level);
        Book.Satisfaction(score)!.Closes.ShouldBe(closes);
    }

    [Theory]
    [Row("S0-45")]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void any_other_number_is_no_score(int score) => Book.Satisfaction(score).ShouldBeNull();

    [Fact]
    [Row("S0-45", "S0-46")]
    public void scores_carry_their_labels_and_ask_for_a_reason_below_five()
    {
        Book.Word("score", "1", "zh-CN").ShouldBe("非常不满意");
        Book.Word("score", "5", "zh-CN").ShouldBe("非常满意");
        Book.SatisfactionRules.ReasonBelow.ShouldBe(5);
    }

    [Fact]
    [Row("S1-67", "C-14")]
    public void every_state_prints_as_one_of_three_words()
    {
        Book.Statuses.StatusWords.Select(w => w.Zh).ShouldBe(["处理中", "已解决", "需跟进"]);
        var words = Book.Statuses.CaseStates.ToDictionary(
            s => s.Code,
            s => Book.Word("status-word", Book.Statuses.WordOf(s.Code), "zh-CN")
        );
        words
            .Where(w => w.Value == "已解决")
            .Select(w => w.Key)
            .ShouldBe(["invalid-explained", "resolved", "follow-up", "closed", "archived"]);
        words.Where(w => w.Value == "需跟进").Select(w => w.Key).ShouldBe(["waiting", "reopened"]);
        words.Count.ShouldBe(16);
    }

    [Fact]
    public void the_bar_of_a_case_has_nine_steps() =>
        string.Concat(Book.Statuses.Steps.Select(s => s.Zh[0])).ShouldBe("受核定派处反回办归");

    [Fact]
    [Row("S1-01")]
    public void a_call_has_five_steps() => Book.Statuses.CallSteps.Count.ShouldBe(5);

    [Fact]
    [Row("C-25")]
    public void channels_serve_what_the_table_says()
    {
        string Of(Func<Channel, bool> purpose) =>
            string.Join(' ', Book.Channels.Channels.Where(purpose).Select(c => c.Code));
        Of(c => c.Inbound)
            .ShouldBe(
                "telephone email live-chat social-media app third-party store walk-in letter"
            );
        Of(c => c.Notice).ShouldBe("telephone sms app");
        Of(c => c.FollowUp).ShouldBe("telephone sms email questionnaire messenger visit");
        Of(c => c.NeedsReason).ShouldBe("visit");
    }

    [Fact]
    [Row("C-06", "C-07")]
    public void the_two_follow_ups_have_their_person_and_their_clock()
    {
        var t1 = Book.FollowUps.Stage("t1");
        t1.Assignee.ShouldBe("original-handler");
        t1.Independent.ShouldBeFalse();
        var t2 = Book.FollowUps.Stage("t2");
        t2.Assignee.ShouldBe("other-account-specialist");
        t2.Independent.ShouldBeTrue();
        Book.Clocks.Named(t2.Clock).Window!.From.ShouldBe(3);
        Book.FollowUps.LinesOf("t1")
            .Select(l => l.Part)
            .Distinct()
            .ShouldBe(["opening", "questions", "closing"]);
    }

    [Fact]
    [Row("X-01", "X-07")]
    public void every_time_limit_names_row_document_and_article()
    {
        foreach (var rule in Book.Clocks.Clocks)
        {
            rule.Row.ShouldNotBeNullOrEmpty(rule.Code);
            Book.Document(rule.Document, "zh-CN").ShouldNotBe(rule.Document, rule.Code);
            rule.Article.Zh.ShouldNotBeNullOrEmpty(rule.Code);
            Book.Knows("milestone", rule.Milestone).ShouldBeTrue(rule.Code);
            Book.Knows("moment", rule.Starts).ShouldBeTrue(rule.Starts);
            Book.Knows("moment", rule.Stops).ShouldBeTrue(rule.Stops);
        }
    }

    [Fact]
    [Row("C-16")]
    public void the_ladder_is_the_policy_tables()
    {
        var steps = Book.Clocks.Ladders[0].Steps;
        steps
            .Select(s => $"{s.Level} {s.Percent}{s.To} {s.After?.Amount}{s.After?.Unit}".Trim())
            .ShouldBe([
                "warning 80",
                "breach",
                "l1 supervisor",
                "l2 service-manager 4Hour",
                "l3 director 24Hour",
            ]);
    }
}
