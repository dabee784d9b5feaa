namespace Huisheng.Tests.Regime;

public class WordTests
{
    [Fact]
    public void a_word_is_found_in_both_languages()
    {
        Rules.Book.Word("case-type", "complaint", "zh-CN").ShouldBe("投诉");
        Rules.Book.Word("case-type", "complaint", "en").ShouldBe("Complaint");
    }

    [Fact]
    public void an_unknown_code_is_given_back() =>
        Rules.Book.Word("case-type", "nothing", "zh-CN").ShouldBe("nothing");

    [Fact]
    public void an_act_may_name_what_it_is_about()
    {
        Rules.Book.Word("act", "clock-breach:milestone.dispatch", "zh-CN").ShouldBe("派单已逾期");
        Rules
            .Book.Word("act", "clock-l1:milestone.solution", "en")
            .ShouldBe("Solution is late: the supervisor is told");
    }

    [Fact]
    public void a_refusal_puts_its_arguments_in()
    {
        Rules.Book.Refusal("field.too-long", "zh-CN", ["40"]).ShouldBe("最多 40 个字符。");
        Rules.Book.Refusal("field.too-long", "en", ["40"]).ShouldBe("At most 40 characters.");
        Rules.Book.Refusal("nobody.wrote-this", "en", []).ShouldBe("nobody.wrote-this");
    }

    [Fact]
    public void codes_of_a_list_keep_the_order_of_their_file() =>
        Rules.Book.Codes("call-type").ShouldBe(["inquiry", "complaint", "suggestion", "handling"]);

    [Fact]
    public void a_form_gets_its_own_part_of_a_list_in_the_order_of_the_rule()
    {
        Rules.Book.Codes("urgency-hotline").ShouldBe(["normal", "urgent", "critical"]);
        Rules.Book.Codes("notice-channel").ShouldBe(["telephone", "sms", "email", "app"]);
        Rules.Book.Word("call-line", "satisfaction", "en").ShouldStartWith("Are you satisfied");
    }

    /// <summary>Every place of one language is in the other, in every sentence.</summary>
    [Fact]
    public void both_languages_of_a_sentence_have_the_same_places()
    {
        foreach (var list in Rules.Book.WordLists)
        {
            foreach (var code in Rules.Book.Codes(list))
            {
                Places(Rules.Book.Word(list, code, "en"))
                    .ShouldBe(Places(Rules.Book.Word(list, code, "zh-CN")), $"{list}.{code}");
            }
        }
    }

    private static List<string> Places(string text) =>
        [
            .. System
                .Text.RegularExpressions.Regex.Matches(text, @"\{[0-9]\}")
                .Select(m => m.Value)
                .Distinct()
                .Order(),
        ];
}
