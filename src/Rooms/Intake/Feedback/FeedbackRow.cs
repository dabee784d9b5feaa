using Huisheng.Customers.Contract;
using Huisheng.Intake.Forms;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>Reads one line of 客户服务反馈信息表. What cannot be right is an error; what is merely odd comes in as it is (C-37).</summary>
internal sealed class FeedbackRow(
    FormLine line,
    Known known,
    Rulebook rulebook,
    Findings found,
    DateTimeOffset now
) : NamedLine(line, known, rulebook, found)
{
    private const int LongText = 2000;
    private const int LongestRunning = 999_999;

    public FeedbackLine Read()
    {
        HideNames();
        var number = Number();
        var record = Record(number);
        Order(record);
        var delays = Wrong ? [] : Delivery.Of(record, Rules).Where(d => !d.Late);
        foreach (var delay in delays)
        {
            NotLate(delay);
        }

        return new FeedbackLine(
            Line,
            number,
            [.. Rules.Feedback.Columns.Select(c => Shown(c.Code))],
            Wrong ? null : record
        )
        {
            Open = !Wrong && !FeedbackLine.IsClosed(record, Rules),
            DoneAt = FeedbackLine.IsClosed(record, Rules) ? record.CompletedAt : null,
        };
    }

    /// <summary>Cell by cell in the order of the form; of no use once one was wrong.</summary>
    private FeedbackRecord Record(string number)
    {
        var (customer, contact) = (Customer(), Contact());
        var (type, category) = (
            Listed("customer-type", "customer-type", Rules.Codes("customer-type"), true),
            Category()
        );
        var detail = Text("detail", LongText, required: true);
        var occurred = Moment("occurred-at", dayEnough: true);
        var product = Text("product", ShortText);
        var urgency = Listed("urgency", "urgency", Rules.Urgency.Set("feedback").Values, true);
        var department = Department();
        var (owner, ownerId) = Owner();
        var received = Moment("received-at", required: true);
        var measures = Text("measures", LongText);
        var (limit, completed) = (Moment("limit"), Moment("completed-at"));
        var satisfaction = Listed(
            "satisfaction",
            "satisfaction-level",
            Rules.Codes("satisfaction-level"),
            false
        );
        var (suggestion, remark) = (Text("suggestion", LongText), Text("remark", LongText));
        var id = new FeedbackId(NewId.At(now));
        return new FeedbackRecord
        {
            Id = id,
            Number = number,
            CustomerName = customer,
            Contact = contact,
            CustomerType = type ?? "",
            Category = category?.Code ?? "",
            CategoryLabel = Typed("category"),
            Detail = detail ?? "",
            OccurredAt = occurred?.At,
            OccurredAllDay = occurred is { AllDay: true },
            Product = product,
            Urgency = urgency ?? "",
            Priority = urgency is { } u && type is { } t ? Rules.Feedback.Priority(u, t).Code : "",
            DepartmentId = department,
            Owner = owner,
            OwnerId = ownerId,
            ReceivedAt = received?.At ?? DateTimeOffset.MinValue,
            Measures = measures,
            Limit = limit?.At,
            CompletedAt = completed?.At,
            Satisfaction = satisfaction,
            Suggestion = suggestion,
            Remark = remark,
            RecordedAt = now,
            Orders = FeedbackFacts.OrdersOf(Rules.Feedback, id, detail, remark, now),
        };
    }

    /// <summary>发生 ≤ 接收 ≤ 完成, and nothing was received tomorrow (S2-63).</summary>
    private void Order(FeedbackRecord r)
    {
        if (r.ReceivedAt == DateTimeOffset.MinValue)
        {
            return;
        }

        var happened = r.OccurredAllDay
            ? BusinessTime.Date(r.OccurredAt!.Value) <= BusinessTime.Date(r.ReceivedAt)
            : r.OccurredAt is null || r.OccurredAt <= r.ReceivedAt;
        Require(happened, "occurred-at", "feedback.after-received");
        Require(r.ReceivedAt <= now, "received-at", "field.future");
        Require(r.Limit is null || r.Limit >= r.ReceivedAt, "limit", "feedback.before-received");
        Require(
            r.CompletedAt is null || r.CompletedAt >= r.ReceivedAt,
            "completed-at",
            "feedback.before-received"
        );
        Require(r.CompletedAt is null || r.CompletedAt <= now, "completed-at", "field.future");
    }

    /// <summary>物流延迟 that was none by the day promised, or by the day of the order (S2-84): said, not corrected (C-37).</summary>
    private void NotLate(DelayFact delay) =>
        Warn(
            true,
            "category",
            delay.Base == "order" ? "feedback.delay-order" : "feedback.delay-promise",
            BusinessTime.Print(delay.From),
            FactLines.Long(delay.Elapsed, Rules, Language),
            $"{Rules.Feedback.Delivery.Hours}"
        );

    private string Number()
    {
        var rule = Rules.Numbers.Named("feedback")!;
        var text = Typed("number").ToUpperInvariant();
        if (Filled("number", required: true))
        {
            var number = rule.Read(text);
            Require(number is not null, "number", "number.pattern", rule.Pattern);
            Require(
                number is null or { Running: <= LongestRunning },
                "number",
                "call-import.number-far",
                $"{LongestRunning}"
            );
        }

        return text;
    }

    private string? Customer()
    {
        var text = Typed("customer");
        Fits("customer", text, ShortText);
        return Masked(
            "customer",
            text,
            t => TypedMask.Name(t, Rules.Masks, Rules.Masks.Names["form-002"])
        );
    }

    private string? Contact()
    {
        var text = Typed("contact");
        Fits("contact", text, ShortText);
        Warn(text.Length == 0, "contact", "feedback.no-contact");
        return Masked("contact", text, t => TypedMask.Contact(t, Rules.Masks));
    }

    private Category? Category()
    {
        var text = Typed("category");
        Fits("category", text, ShortText);
        var all = Rules.Categories;
        var called = all.Called(text);
        if (Filled("category", required: true))
        {
            Require(
                called is not null,
                "category",
                "call-import.choice",
                string.Join(" / ", all.All.Select(c => c.Name(Language)))
            );
        }

        return called;
    }
}
