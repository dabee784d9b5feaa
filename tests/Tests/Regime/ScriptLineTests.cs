namespace Huisheng.Tests.Regime;

/// <summary>The lines of the documents are shipped to the letter, their places filled in; words nobody says are found where they stand.</summary>
public sealed class ScriptLineTests
{
    [Theory]
    [InlineData("repaired", "故障已修复，请重新尝试操作")]
    [InlineData("will-verify", "我为您核实后回复您")]
    [InlineData("transfer-reason", "您的问题涉及技术细节，需由技术同事为您解答")]
    [Row("S1-41", "S1-52", "S1-79")]
    public void a_line_without_places_is_the_documents(string code, string text) =>
        Rules.Book.Call.Line(code).Zh.ShouldBe(text);

    [Fact]
    [Row("S1-41")]
    public void the_repaired_line_belongs_to_fault_finding() =>
        Rules.Book.Call.Line("repaired").Topic.ShouldBe("fault-finding");

    [Theory]
    [InlineData(
        "logistics",
        "title=张女士",
        "张女士，关于您反馈的物流问题，我们已查询到包裹当前状态，是否需要为您加急处理？"
    )]
    [InlineData(
        "shipped",
        "title=王先生 product=咖啡机 carrier=顺丰 waybill=SF56",
        "王先生，咖啡机已维修完成，今日通过顺丰寄出，单号SF56，请您查收。"
    )]
    [InlineData(
        "voucher",
        "compensation=50元优惠券",
        "对于给您带来的不便，我们赠送50元优惠券，期待再次为您服务。"
    )]
    [Row("S2-38", "S2-45", "S2-46")]
    public void a_line_is_said_with_its_places_filled(string code, string places, string text)
    {
        var values = places.Split(' ').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        Rules.Book.Call.Line(code).Say("zh-CN", values).Value.ShouldBe(text);
        values.Remove(values.Keys.First());
        Rules.Book.Call.Line(code).Say("zh-CN", values).Refused.ShouldBeTrue();
    }

    [Theory]
    [InlineData("answer", "这个我不清楚，您等等", "3+3 vague 我为您核实后回复您")]
    [InlineData("answer", "不 清\n楚", "0+5 vague 我为您核实后回复您")]
    [InlineData("answer", "不知道，尽快办", "0+3 vague 我为您核实后回复您; 4+2 promise ")]
    [InlineData("answer", "您好，已经修好了", "")]
    [InlineData("record", "客户态度恶劣", "2+4 judging ")]
    // What a customer said is written down as it was said.
    [InlineData("record", "客户说不清楚", "")]
    [InlineData("question", "您很满意，对吗", "1+3 praise ; 5+2 leading-tag ")]
    [Row("S1-51")]
    public void words_are_found_where_they_stand(string marked, string text, string hits) =>
        string.Join(
                "; ",
                Rules
                    .Book.Said.Find(text, marked)
                    .Select(h => $"{h.At}+{h.Length} {h.Of.Code} {h.Of.Instead}")
            )
            .ShouldBe(hits);
}
