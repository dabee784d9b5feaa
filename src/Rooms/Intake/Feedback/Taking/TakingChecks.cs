using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Files;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>What a feedback is judged by: the request and what the other rooms know, at the moment of saving.</summary>
/// <param name="Department">The one named, otherwise the one the routes give; null when the company has none of that code.</param>
internal sealed record TakingFacts(
    CustomerFacts? Customer,
    DepartmentRef? Department,
    IReadOnlyDictionary<Guid, FileView> Files,
    DateTimeOffset Now
);

/// <summary>The rules of a feedback that is taken in; every wrong member is named at once (S2-13).</summary>
internal static class TakingChecks
{
    /// <summary>Reviews and mails are found days later; what is older than this is brought in as history.</summary>
    private const int OldestDays = 31;

    public static Refusal? Wrong(NewFeedback feedback, TakingFacts facts, Rulebook rules)
    {
        var check = new Check();
        Arrival(check, feedback, facts, rules);
        Scene(check, feedback, rules);
        Sorting(check, feedback, rules);
        Description(check, feedback, facts, rules);
        Limits(check, feedback, facts, rules);
        return check.Refusal();
    }

    private static void Arrival(
        Check check,
        NewFeedback feedback,
        TakingFacts facts,
        Rulebook rules
    )
    {
        var received = feedback.ReceivedAt ?? facts.Now;
        var channel = rules.Channels.Named(feedback.Channel);
        check
            .Require(facts.Customer is not null, "customerId", "field.unknown-value")
            .Require(received <= facts.Now, "receivedAt", "field.future")
            .Require(
                received > facts.Now.AddDays(-OldestDays),
                "receivedAt",
                "feedback.too-old",
                $"{OldestDays}"
            )
            .Require(channel is { Inbound: true }, "channel", Unknown(feedback.Channel))
            .Require(
                channel?.NeedsReference != true || !string.IsNullOrWhiteSpace(feedback.Reference),
                "reference",
                "feedback.reference"
            )
            .Optional(feedback.Reference, "reference", 300)
            .Require(
                string.IsNullOrEmpty(feedback.CustomerType)
                    || rules.Feedback.CustomerTypes.Any(t => t.Code == feedback.CustomerType),
                "customerType",
                "field.unknown-value"
            )
            .Require(
                facts.Customer is not { } customer
                    || CustomerTypes.Fits(customer, feedback.CustomerType),
                "customerType",
                "feedback.customer-type"
            );
    }

    /// <summary>A scene is mandatory, and with it one of its reasons or targets (S2-01 … S2-05).</summary>
    private static void Scene(Check check, NewFeedback feedback, Rulebook rules)
    {
        var scene = rules.Feedback.Scene(feedback.Scene);
        check
            .Require(scene is not null, "scene", Unknown(feedback.Scene))
            .Require(
                scene is null or { Parts.Count: 0 }
                    || scene.Parts.Any(p => p.Code == feedback.ScenePart),
                "scenePart",
                feedback.ScenePart is null ? "field.required" : "field.unknown-value"
            )
            .Require(
                feedback.Emotion is null || rules.Knows("emotion", feedback.Emotion),
                "emotion",
                "field.unknown-value"
            );
    }

    /// <summary>A value without a definition cannot be used (S2-83); an urgency without impact is none (S2-20).</summary>
    private static void Sorting(Check check, NewFeedback feedback, Rulebook rules)
    {
        var category = rules.Categories.Named(feedback.Category);
        check
            .Require(category is not null, "category", Unknown(feedback.Category))
            .Require(category is null or { Usable: true }, "category", "feedback.undefined")
            .Require(
                category is null
                    || feedback.CategoryLabel is null
                    || category.IsCalled(feedback.CategoryLabel),
                "categoryLabel",
                "field.unknown-value"
            )
            .Require(
                rules.Urgency.Set("feedback").Values.Contains(feedback.Urgency),
                "urgency",
                Unknown(feedback.Urgency)
            )
            .Require(
                rules.Feedback.Impact(feedback.Impact) is not null,
                "impact",
                string.IsNullOrEmpty(feedback.Impact) ? "feedback.impact" : "field.unknown-value"
            );
    }

    private static void Description(
        Check check,
        NewFeedback feedback,
        TakingFacts facts,
        Rulebook rules
    )
    {
        var text = feedback.Description;
        var happened = text.OccurredOn is { Length: > 0 } on ? FormTime.Read(on) : null;
        check
            .Text(text.Event, "description.event")
            .Require(
                string.IsNullOrEmpty(text.OccurredOn) || happened is not null,
                "description.occurredOn",
                "field.date"
            )
            .Require(
                happened is not { } moment || moment.At <= (feedback.ReceivedAt ?? facts.Now),
                "description.occurredOn",
                "feedback.after-received"
            )
            .Optional(text.Demand, "description.demand", 500)
            .Optional(text.Place, "description.place", 200)
            .Optional(text.Product, "description.product", 200)
            .Optional(feedback.Suggestion, "suggestion", 500)
            .Optional(feedback.Title, "title", 60);
        EvidenceFacts.Add(
            check,
            [.. (feedback.Evidence ?? []).Select((e, i) => ($"evidence.{i}.", e))],
            facts.Files,
            rules
        );
        check.Require(
            OpensCase(feedback, rules) || EvidenceFacts.Ids(feedback.Evidence).Count == 0,
            "evidence",
            "feedback.files-without-case"
        );
    }

    private static void Limits(
        Check check,
        NewFeedback feedback,
        TakingFacts facts,
        Rulebook rules
    ) =>
        check
            .Require(
                facts.Department is not null
                    || feedback.Department is null
                        && rules.Categories.Named(feedback.Category) is null,
                "department",
                feedback.Department is null ? "feedback.no-route" : "field.unknown-value"
            )
            .Require(feedback.Limit is null || feedback.Limit > facts.Now, "limit", "field.past")
            .Require(
                feedback.ExpectedAt is null
                    || feedback.ExpectedAt > (feedback.ReceivedAt ?? facts.Now),
                "expectedAt",
                "feedback.before-received"
            );

    /// <summary>建议 starts no clock and becomes no case: it goes to the suggestions (S2-23).</summary>
    public static bool OpensCase(NewFeedback feedback, Rulebook rules) =>
        rules.CaseTypes.Class(ClassOf(feedback.Urgency))?.OpensCase == true;

    /// <summary>建议 sets the handling class 意见建议 (C-01).</summary>
    public static string ClassOf(string urgency) => urgency == "wish" ? "suggestion" : "complex";

    private static string Unknown(string given) =>
        string.IsNullOrEmpty(given) ? "field.required" : "field.unknown-value";
}
