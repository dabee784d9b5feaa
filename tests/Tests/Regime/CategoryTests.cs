namespace Huisheng.Tests.Regime;

public sealed class CategoryTests
{
    [Theory]
    [Row("S2-27", "S2-28", "S2-29")]
    [InlineData("产品类", "product")]
    [InlineData("功能故障", "product-fault")]
    [InlineData("外观瑕疵", "product-appearance")]
    [InlineData("态度差", "service-attitude")]
    [InlineData("响应慢", "service-slow")]
    [InlineData("下单复杂", "process-ordering")]
    [InlineData("退款流程繁琐", "process-refund")]
    [InlineData("产品类/功能故障", "product-fault")]
    [InlineData("服务类/功能故障", null)]
    public void the_tree_of_002_is_there(string name, string? code) =>
        (Rules.Book.Categories.Called(name)?.Code).ShouldBe(code);

    [Theory]
    [Row("C-12", "S2-17", "S2-30")]
    [InlineData("产品质量", "product")]
    [InlineData("产品故障", "product-fault")]
    [InlineData("服务态度", "service-attitude")]
    [InlineData("人员态度", "service-attitude")]
    [InlineData("服务效率", "service-slow")]
    [InlineData("流程规范", "process")]
    [InlineData("物流延迟", "process-delivery")]
    [InlineData("新增功能", "suggestion-feature")]
    [InlineData("包装优化", "suggestion-packaging")]
    public void labels_of_the_other_documents_lead_into_it(string name, string code) =>
        Rules.Book.Categories.Called(name)!.Code.ShouldBe(code);

    [Fact]
    public void a_branch_holds_its_leaves()
    {
        var rules = Rules.Book.Categories;
        rules.Within("product").ShouldBe(["product", "product-fault", "product-appearance"]);
        rules.Within("product-fault").ShouldBe(["product-fault"]);
        rules.Path("product-fault", "zh-CN").ShouldBe("产品类 / 功能故障");
    }

    [Fact]
    [Row("S2-56")]
    public void the_form_has_its_eighteen_columns() =>
        Rules
            .Book.Feedback.Columns.Select(c => c.Heading("zh-CN"))
            .ShouldBe(Intake.Feedback.Table2A.Columns);

    [Fact]
    public void a_label_with_two_meanings_stops_the_start() =>
        Rules
            .Spoilt("categories.yaml", t => t.Replace("zh: 服务效率", "zh: 产品故障"))
            .Message.ShouldContain("产品故障 leads to two categories");

    [Theory]
    [InlineData("(?<amount>", "(?<amount", "compensation")]
    [InlineData("in: [detail, remark]", "in: [detail, price]", "order")]
    [InlineData("hours: 48", "hours: 0", "delivery")]
    [InlineData("urgency: [wish]", "urgency: [urgent]", "priorities")]
    public void a_spoilt_rule_of_the_form_names_its_place(string from, string to, string place) =>
        Rules.Spoilt("feedback.yaml", t => t.Replace(from, to)).Message.ShouldContain(place);
}
