using Huisheng.FollowUps.Visits;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.FollowUps;

public class ScriptTests
{
    private static readonly ScriptFacts Facts = new(
        "张经理",
        "A公司",
        "1001",
        "产品安装服务",
        "设备出现故障",
        "上门维修",
        "400-000-1234",
        "服务效率"
    );

    [Fact]
    [Row("S0-39")]
    public void the_opening_names_customer_company_job_number_and_service() =>
        Line("t1", "opening")
            .ShouldBe(
                "您好，请问是张经理吗？我是A公司客服代表（工号1001），本次回访关于您近期参与的产品安装服务，占用您3-5分钟时间，可以吗？"
            );

    [Fact]
    [Row("S0-43")]
    public void the_purpose_follows_the_opening() =>
        Script
            .Lines(Rules.Book.FollowUps.LinesOf("t1"), Facts, "zh-CN")
            .Select(l => l.Code)
            .Take(2)
            .ShouldBe(["opening", "purpose"]);

    [Fact]
    [Row("S0-46", "S0-58")]
    public void score_and_points_stay_open_for_the_conversation()
    {
        Line("t1", "reason").ShouldBe("您对服务效率打{score}分，是哪方面让您觉得可以优化？");
        Line("t1", "summary").ShouldContain("{points}");
    }

    [Fact]
    [Row("S0-39")]
    public void an_empty_place_stops_the_start()
    {
        var lines = Rules.Book.FollowUps.LinesOf("t1");
        Script.Incomplete(lines, Facts).ShouldBeNull();
        Script.Incomplete(lines, Facts with { Company = "" })!.Args.ShouldBe(["company"]);
    }

    [Fact]
    [Row("S4-33")]
    public void a_tracking_visit_does_not_start_without_a_solution() =>
        Script
            .Incomplete(Rules.Book.FollowUps.LinesOf("t2"), Facts with { Solution = null })!
            .Args.ShouldBe(["solution"]);

    private static string Line(string stage, string code) =>
        Script
            .Lines(Rules.Book.FollowUps.LinesOf(stage), Facts, "zh-CN")
            .Single(l => l.Code == code)
            .Text;
}
