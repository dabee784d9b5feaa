using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>The record of a request that was found right. Pure; what people typed is masked on the way.</summary>
internal static class MakeFeedback
{
    public const string CaseType = "feedback";

    public static FeedbackRecord Of(
        NewFeedback request,
        string number,
        CustomerFacts customer,
        DepartmentId department,
        StaffId by,
        Rulebook rules,
        Func<string?, string?> mask,
        DateTimeOffset now
    )
    {
        var id = new FeedbackId(NewId.At(now));
        var text = request.Description;
        var happened = text.OccurredOn is { Length: > 0 } on ? FormTime.Read(on) : null;
        var detail = mask(text.Event.Trim())!;
        var received = request.ReceivedAt ?? now;
        var type = CustomerTypes.Of(customer, request.CustomerType, rules, received);
        var wish = request.Urgency == "wish";
        return new FeedbackRecord
        {
            Id = id,
            Number = number,
            CustomerId = customer.Id,
            CustomerName = customer.NameOnFeedback,
            Contact = customer.PhoneOnForm.Length > 0 ? customer.PhoneOnForm : null,
            CustomerType = type,
            Category = request.Category,
            CategoryLabel = rules.Categories.Written(
                request.CategoryLabel
                    ?? rules.Categories.Named(request.Category)!.Name(Languages.Chinese)
            ),
            Detail = detail,
            OccurredAt = happened?.At,
            OccurredAllDay = happened is { AllDay: true },
            Product = mask(text.Product),
            Urgency = request.Urgency,
            Priority = rules.Feedback.Priority(request.Urgency, type).Code,
            DepartmentId = department,
            Owner = null,
            OwnerId = null,
            ReceivedAt = received,
            Measures = null,
            Limit = wish ? null : request.Limit ?? Proposed(request, rules, now),
            CompletedAt = null,
            Satisfaction = null,
            Suggestion = mask(request.Suggestion) ?? (wish ? detail : null),
            Remark = null,
            Taking = Taking(request, mask),
            Channel = request.Channel,
            ProgressDueAt = wish ? null : ProgressReminder.First(request.Scene, rules, now),
            RecordedAt = now,
            RecordedBy = by,
            Orders = Orders(request, id, detail, rules, mask, now),
        };
    }

    private static FeedbackTaking Taking(NewFeedback request, Func<string?, string?> mask) =>
        new(
            request.Scene,
            string.IsNullOrEmpty(request.ScenePart) ? null : request.ScenePart,
            request.Channel,
            mask(request.Reference),
            request.Emotion,
            mask(request.Description.Place),
            mask(request.Description.Demand),
            request.ExpectedAt,
            request.Impact
        );

    /// <summary>What the rules give where no limit was written: 紧急 48 h, 一般 3 natural days (C-04).</summary>
    private static DateTimeOffset? Proposed(
        NewFeedback request,
        Rulebook rules,
        DateTimeOffset now
    ) => Clocks.Propose(rules, "solution", request.ReceivedAt ?? now, FactsOf(request));

    public static ClockFacts FactsOf(NewFeedback request) =>
        new(CaseType, TakingChecks.ClassOf(request.Urgency), null, request.Urgency);

    /// <summary>Numbers given as evidence and numbers the detail names, each once.</summary>
    private static List<FeedbackOrder> Orders(
        NewFeedback request,
        FeedbackId id,
        string detail,
        Rulebook rules,
        Func<string?, string?> mask,
        DateTimeOffset now
    ) =>
        [
            .. OrderNumbers
                .Given(request)
                .Select(number => mask(number)!)
                .Concat(FeedbackFacts.Orders(rules.Feedback, detail, null))
                .Distinct()
                .Select(number => new FeedbackOrder
                {
                    Id = NewId.At(now),
                    FeedbackId = id,
                    Number = number,
                }),
        ];
}
