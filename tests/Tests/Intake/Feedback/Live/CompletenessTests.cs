using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Feedback.Taking;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>What a feedback lacks and what deserves a second look: said, never in the way.</summary>
public sealed class CompletenessTests
{
    [Theory]
    [Row("S2-02")]
    [InlineData("包裹未到", "退款", "calm", 3)]
    [InlineData("包裹未到", "退款", null, 2)]
    [InlineData("包裹未到", " ", null, 1)]
    public void a_daily_record_wants_demand_problem_and_emotion(
        string happened,
        string demand,
        string? emotion,
        int there
    )
    {
        var feedback = Of(happened) with
        {
            Emotion = emotion,
            Description = new CaseDescription(happened, Demand: demand),
        };
        Completeness.Scene(feedback, Rules.Book).ShouldBe((there, 3));
    }

    [Fact]
    [Row("S2-13")]
    public void the_core_that_is_missing_is_listed() =>
        Completeness
            .Missing(Of("包裹未到") with { Urgency = "", Impact = "" }, null)
            .ShouldBe([
                ("customer", "customerId"),
                ("contact", null),
                ("occurred-at", "description.occurredOn"),
                ("demand", "description.demand"),
                ("urgency", "urgency"),
                ("impact", "impact"),
            ]);

    [Theory]
    [Row("S2-80")]
    [InlineData("service-attitude", "服务态度恶劣", "feedback.judging feedback.quote-wanted")]
    [InlineData("service-attitude", "坐席说“你自己看”", "")]
    [InlineData("service-attitude", "坐席说\"你自己看\"", "")]
    [InlineData("service-attitude", "坐席态度不好", "feedback.quote-wanted")]
    [InlineData("product-fault", "客户无理取闹", "feedback.judging")]
    [InlineData("product-fault", "开机无反应", "")]
    public void judgements_are_named_and_dialogue_is_asked_for(
        string category,
        string happened,
        string hints
    ) => Hints(Of(happened) with { Category = category }).ShouldBe(hints);

    [Theory]
    [Row("S2-25")]
    [InlineData("20240512001", true, "2024-05-12")]
    [InlineData("20241340001", false, null)]
    [InlineData("20240512", false, null)]
    [InlineData("2024051200a", false, null)]
    public void an_order_number_holds_its_day(string number, bool good, string? day)
    {
        OrderNumbers.Day(number).ShouldBe(day is null ? null : DateOnly.Parse(day, null));
        Hints(Of("开机无反应") with { Evidence = [new Evidence("order-number", number)] })
            .ShouldBe(good ? "" : "feedback.order-day");
    }

    private static NewFeedback Of(string happened) =>
        new(
            Guid.Empty,
            "daily",
            "telephone",
            "product-fault",
            new CaseDescription(happened),
            "normal",
            "use-unaffected",
            "old"
        );

    [Theory]
    [Row("S2-11")]
    [InlineData("", "", "feedback.ask-contact")]
    [InlineData("5678", "", "")]
    [InlineData("", "20240512001", "")]
    public void without_order_number_and_contact_the_customer_is_asked_for_one(
        string contact,
        string order,
        string hints
    )
    {
        var feedback = Of($"订单{order}开机无反应");
        Hints(feedback, contact).ShouldBe(hints);
        Hints(feedback, null).ShouldBe(order.Length > 0 ? "" : "feedback.ask-contact");
    }

    private static CustomerFacts? Known(string? contact) =>
        contact is null
            ? null
            : new(
                new CustomerId(Guid.Empty),
                "张*",
                "张女士",
                contact,
                contact,
                "person",
                "female",
                "normal",
                null,
                DateTimeOffset.UnixEpoch,
                "*女士",
                null,
                null
            );

    private static string Hints(NewFeedback feedback, string? contact = "5678") =>
        string.Join(
            ' ',
            Completeness
                .Hints(feedback, null, Known(contact), Rules.Book, "zh-CN")
                .Select(h => h.Code)
                .Distinct()
        );
}
