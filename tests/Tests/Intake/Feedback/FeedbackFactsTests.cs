using Huisheng.Intake.Feedback;
using Huisheng.Intake.Forms;
using Huisheng.People.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Intake.Feedback;

/// <summary>What is read out of the cells; the words of the two samples are in FeedbackImportTests.</summary>
public sealed class FeedbackFactsTests
{
    [Theory]
    [InlineData("已发放20元优惠券", "20元优惠券")]
    [InlineData("补偿12.50元代金券", "12.50元代金券")]
    [InlineData("赠送了50元优惠券", "50元优惠券")]
    [InlineData("未发放20元优惠券", null)]
    [InlineData("将发放20元优惠券", null)]
    [InlineData("客户要求20元优惠券", null)]
    public void a_coupon_counts_only_when_it_was_given(string remark, string? found) =>
        (Of(("备注", remark)).Compensation?.Text).ShouldBe(found);

    [Theory]
    [Row("S2-91")]
    [InlineData("客户接受道歉", true)]
    [InlineData("客户不接受道歉", false)]
    [InlineData("客户拒绝接受道歉", false)]
    [InlineData("已道歉", null)]
    public void an_apology_is_accepted_refused_or_unknown(string remark, bool? accepted) =>
        Of(("备注", remark)).ApologyAccepted.ShouldBe(accepted);

    [Theory]
    [InlineData("已寄换新机,顺丰到付", "顺丰", "到付")]
    [InlineData("京东快递寄付", "京东", "寄付")]
    public void a_shipment_names_carrier_and_payer(string remark, string carrier, string payer)
    {
        var sent = Of(("备注", remark)).Shipment!;
        (sent.Carrier, sent.Payer).ShouldBe((carrier, payer));
    }

    [Fact]
    public void an_empty_remark_gives_way_to_the_measures() =>
        Of(("备注", ""), ("处理措施", "已发放5元红包")).Compensation!.Text.ShouldBe("5元红包");

    [Theory]
    [Row("S2-31")]
    [InlineData("VIP客户", "紧急", "p1")]
    [InlineData("新客户", "紧急", "p2")]
    [InlineData("VIP客户", "一般", "p3")]
    [InlineData("老客户", "一般", "p4")]
    [InlineData("VIP客户", "建议", "p5")]
    public void urgency_and_customer_type_make_the_priority(
        string type,
        string urgency,
        string p
    ) => Of(("客户类型", type), ("紧急程度", urgency)).Priority.ShouldBe(p);

    [Theory]
    [Row("S2-71")]
    [InlineData("2024-05-14 17:50", 10)]
    [InlineData("2024-05-14 18:00", 0)]
    [InlineData("2024-05-14 18:01", -1)]
    public void the_limit_itself_is_still_on_time(string completed, int minutes) =>
        Of(("完成时间", completed)).Early.ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    [Row("S2-84")]
    public void late_delivery_is_counted_from_the_order_and_from_the_promise()
    {
        var delays = Of().Delays;
        delays
            .Select(d => (d.Base, d.Elapsed.TotalHours, d.Late))
            .ShouldBe([("order", 62.5, true), ("promise", 14.5, false)]);
    }

    [Fact]
    public void exactly_48_hours_are_not_more_than_48() =>
        Of(("发生时间", "2024-05-13 00:00"))
            .Delays.Select(d => (d.Elapsed.TotalHours, d.Late))
            .First()
            .ShouldBe((48, false));

    [Fact]
    public void a_promise_without_year_is_the_one_before_the_new_year() =>
        Of(
            ("反馈详情", "承诺12月30日送达"),
            ("发生时间", "2024-01-02"),
            ("接收时间", "2024-01-02 10:00"),
            ("解决时限", ""),
            ("完成时间", "")
        )
            .Delays.Single()
            .From.ShouldBe(HouseClock.At("2023-12-30 24:00"));

    [Fact]
    public void an_open_row_has_neither_duration_nor_difference()
    {
        var facts = Of(("完成时间", ""));
        (facts.Duration, facts.Early).ShouldBe((null, null));
    }

    [Fact]
    [Row("S2-25")]
    public void order_numbers_are_found_and_other_long_numbers_are_not() =>
        FeedbackFacts
            .Orders(
                Rules.Book.Feedback,
                "订单20240510003和20240512001,流水202405100031",
                "20240510003"
            )
            .ShouldBe(["20240510003", "20240512001"]);

    private static FeedbackFacts Of(params (string Column, string Cell)[] changes)
    {
        var known = new Known(
            new Dictionary<string, DepartmentId> { ["客服部"] = new(Guid.NewGuid()) },
            new Dictionary<string, StaffId>()
        );
        var found = new Findings(Rules.Book.Feedback.Columns, "zh-CN");
        var row = new FeedbackRow(
            Table2A.Line(2, Table2A.Row(changes)),
            known,
            Rules.Book,
            found,
            HouseClock.At("2026-03-09 09:00")
        );
        var record = row.Read().Record;
        found.Errors.ShouldBeEmpty();
        return FeedbackFacts.Of(record!, Rules.Book);
    }
}
