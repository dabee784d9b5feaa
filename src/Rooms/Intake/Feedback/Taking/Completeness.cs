using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>Something worth saying before it is saved; it blocks nothing. <c>Code</c> is that of a sentence under texts/refusals.yaml.</summary>
internal sealed record TakingHint(string Field, string Code, IReadOnlyList<string> Args)
{
    public static TakingHint Of(string field, string code, params string[] args) =>
        new(field, code, args);
}

/// <summary>How much of what a record should have is there (S2-02, S2-13), and what deserves a second look. Pure.</summary>
internal static class Completeness
{
    /// <summary>The core of S2-14 … S2-24 that is not there, by the codes of the form's words, with the member of the request it would stand in.</summary>
    public static IReadOnlyList<(string Code, string? Field)> Missing(
        NewFeedback f,
        CustomerFacts? customer
    )
    {
        (string Code, string? Field, bool There)[] core =
        [
            ("customer", "customerId", customer is not null),
            ("contact", null, customer is { PhoneOnForm.Length: > 0 }),
            (
                "customer-type",
                "customerType",
                customer is not null || !string.IsNullOrEmpty(f.CustomerType)
            ),
            ("category", "category", f.Category.Length > 0),
            ("detail", "description.event", !string.IsNullOrWhiteSpace(f.Description.Event)),
            (
                "occurred-at",
                "description.occurredOn",
                !string.IsNullOrWhiteSpace(f.Description.OccurredOn)
            ),
            ("demand", "description.demand", !string.IsNullOrWhiteSpace(f.Description.Demand)),
            ("urgency", "urgency", f.Urgency.Length > 0),
            ("impact", "impact", f.Impact.Length > 0),
        ];
        return [.. core.Where(c => !c.There).Select(c => (c.Code, c.Field))];
    }

    /// <summary>需求、问题、情绪: how many of what the scene wants are there.</summary>
    public static (int There, int Of) Scene(NewFeedback f, Rulebook rules)
    {
        var wants = rules.Feedback.Scene(f.Scene)?.Wants ?? [];
        return (wants.Count(w => Has(f, w)), wants.Count);
    }

    private static bool Has(NewFeedback f, string want) =>
        want switch
        {
            "event" => !string.IsNullOrWhiteSpace(f.Description.Event),
            "demand" => !string.IsNullOrWhiteSpace(f.Description.Demand),
            "product" => !string.IsNullOrWhiteSpace(f.Description.Product),
            "emotion" => !string.IsNullOrEmpty(f.Emotion),
            _ => false,
        };

    public static IReadOnlyList<TakingHint> Hints(
        NewFeedback f,
        FeedbackRecord? record,
        CustomerFacts? customer,
        Rulebook rules,
        string language
    ) =>
        [
            .. Orders(f),
            .. Nothing(f, customer, rules),
            .. Judging(f, rules),
            .. record is null ? [] : Delays(record, rules, language),
        ];

    /// <summary>20241340001 has no such day (S2-25).</summary>
    private static IEnumerable<TakingHint> Orders(NewFeedback f) =>
        OrderNumbers
            .Given(f)
            .Where(n => OrderNumbers.Day(n) is null)
            .Select(n => TakingHint.Of("evidence", "feedback.order-day", n));

    /// <summary>Neither order number nor contact: the customer is asked for one (S2-11).</summary>
    private static IEnumerable<TakingHint> Nothing(
        NewFeedback f,
        CustomerFacts? customer,
        Rulebook rules
    )
    {
        if (
            customer is not { PhoneOnForm.Length: > 0 }
            && !OrderNumbers.Given(f).Any()
            && FeedbackFacts.Orders(rules.Feedback, f.Description.Event, null).Count == 0
        )
        {
            yield return TakingHint.Of("evidence", "feedback.ask-contact");
        }
    }

    /// <summary>What was said, not what we make of it; about attitude the words themselves, in quotes (S2-80).</summary>
    private static IEnumerable<TakingHint> Judging(NewFeedback f, Rulebook rules)
    {
        const string field = "description.event";
        var text = f.Description.Event ?? "";
        foreach (var word in rules.Said.In(text, ["judging"]))
        {
            yield return TakingHint.Of(field, "feedback.judging", word);
        }

        if (
            text.Length > 0
            && rules.Feedback.QuotedCategories.Contains(f.Category)
            && !Quotes(text)
        )
        {
            yield return TakingHint.Of(field, "feedback.quote-wanted");
        }
    }

    private static bool Quotes(string text) =>
        Pair(text, '“', '”') || Pair(text, '「', '」') || text.Count(c => c == '"') >= 2;

    private static bool Pair(string text, char open, char close) =>
        text.IndexOf(open, StringComparison.Ordinal) is >= 0 and var at
        && text.IndexOf(close, at + 1) > at + 1;

    /// <summary>物流延迟 that is none yet by the base the rules name (S2-84): a hint, the record is kept as it is.</summary>
    private static IEnumerable<TakingHint> Delays(
        FeedbackRecord record,
        Rulebook rules,
        string language
    ) =>
        Delivery
            .Of(record, rules)
            .Where(d => !d.Late)
            .Select(d =>
                TakingHint.Of(
                    "category",
                    d.Base == "promise" ? "feedback.delay-promise" : "feedback.delay-order",
                    BusinessTime.Print(d.From),
                    FactLines.Long(d.Elapsed, rules, language),
                    $"{rules.Feedback.Delivery.Hours}"
                )
            );
}
