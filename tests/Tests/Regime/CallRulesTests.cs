using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Regime;

public class CallRulesTests
{
    private static CallRules Call => Rules.Book.Call;

    private static Dictionary<string, string> Filled(params string[] pairs) =>
        pairs.Chunk(2).ToDictionary(p => p[0], p => p[1]);

    [Theory]
    [Row("S1-03")]
    [InlineData(3, 15, true)]
    [InlineData(4, 16, false)]
    public void three_rings_or_fifteen_seconds_are_in_time(int rings, int seconds, bool ok)
    {
        Call.Answer.RingsCompliant(rings).ShouldBe(ok);
        Call.Answer.SecondsCompliant(seconds).ShouldBe(ok);
    }

    [Theory]
    [Row("S1-04", "S1-13", "S1-25")]
    [InlineData(
        "greeting",
        "您好，这里是A公司客户服务，工号1001，很高兴为您服务，请问有什么可以帮您？"
    )]
    [InlineData("transfer", "此业务需转接至技术部，请您稍等")]
    [InlineData("read-back", "您提到的问题是设备出现故障，对吗？")]
    public void a_line_is_said_with_its_places_filled(string line, string said) =>
        Call.Line(line)
            .Say(
                "zh-CN",
                Filled(
                    "company",
                    "A公司",
                    "job-number",
                    "1001",
                    "department",
                    "技术部",
                    "problem",
                    "设备出现故障"
                )
            )
            .Value.ShouldBe(said);

    [Fact]
    [Row("S1-37")]
    public void the_hand_over_names_department_and_time() =>
        Call.Line("handed-over")
            .Say("zh-CN", Filled("department", "技术部", "time", "24小时"))
            .Value.ShouldBe("您的问题已转交至技术部，我们会在24小时内联系您，请保持电话畅通");

    [Fact]
    [Row("S0-39")]
    public void a_line_with_an_empty_place_is_not_said()
    {
        var refused = Call.Line("greeting")
            .Say("zh-CN", Filled("company", "A公司", "job-number", " "));
        refused.Refusal!.Code.ShouldBe("script.place-empty");
        refused.Refusal.Args.ShouldBe(["job-number"]);
    }

    [Fact]
    [Row("S0-39")]
    public void the_opening_of_a_follow_up_is_the_documents() =>
        Rules
            .Book.FollowUps.LinesOf("t1")[0]
            .Say(
                "zh-CN",
                Filled(
                    "customer",
                    "张经理",
                    "company",
                    "A公司",
                    "job-number",
                    "1001",
                    "service-type",
                    "产品安装服务"
                )
            )
            .Value.ShouldBe(
                "您好，请问是张经理吗？我是A公司客服代表（工号1001），本次回访关于您近期参与的产品安装服务，占用您3-5分钟时间，可以吗？"
            );

    [Fact]
    [Row("S1-12", "S1-43", "S1-82")]
    public void fixed_lines_stand_as_the_document_prints_them()
    {
        Call.Line("recorded").Zh.ShouldBe("已记录您的问题，将为您优先处理");
        Call.Line("satisfaction")
            .Zh.ShouldBe("您对本次处理结果是否满意？如有其他问题，欢迎随时联系我们");
        Call.Line("soothe").Zh.ShouldBe("非常理解您的心情，我们会尽快为您处理");
    }

    /// <summary>Both languages of a line have the same places; one forgotten in a translation would be lost silently.</summary>
    [Fact]
    public void a_translation_keeps_every_place()
    {
        foreach (var line in Call.Lines.Concat(Rules.Book.FollowUps.Lines))
        {
            foreach (var place in line.Places)
            {
                line.En.ShouldContain($"{{{place}}}", customMessage: line.Code);
            }
        }
    }

    [Fact]
    [Row("S1-08")]
    public void two_of_three_items_verify_a_caller()
    {
        Call.Verification.Required.ShouldBe(2);
        Call.Verification.Items.Select(i => i.Code).ShouldBe(["name", "id-last-four", "phone"]);
    }

    [Fact]
    [Row("S1-84", "S1-14")]
    public void the_form_has_its_eleven_columns_in_order() =>
        Call
            .Columns.Select(c => c.Zh)
            .ShouldBe([
                "记录编号",
                "来电时间",
                "客户姓名",
                "联系方式",
                "问题类型",
                "问题描述",
                "处理人员",
                "处理状态",
                "处理结果",
                "客户满意度",
                "备注",
            ]);

    [Theory]
    [Row("C-10", "S2-82")]
    [InlineData("张敏", "female", NameMask.SurnameHonorific, "张女士")]
    [InlineData("欧阳锋", "male", NameMask.SurnameHonorific, "欧阳先生")]
    [InlineData("张敏", "female", NameMask.StarHonorific, "*女士")]
    [InlineData("张敏", "female", NameMask.SurnameStar, "张*")]
    [InlineData("张敏", null, NameMask.SurnameHonorific, "张*")]
    [InlineData("欧阳", null, NameMask.SurnameStar, "欧*")]
    public void a_name_is_masked_for_its_reader(
        string name,
        string? gender,
        NameMask mask,
        string shown
    ) => Rules.Book.Masks.Name(name, gender, mask).ShouldBe(shown);
}
