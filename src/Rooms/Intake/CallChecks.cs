using System.Text.RegularExpressions;
using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Files;
using Huisheng.Telephony.Contract;

namespace Huisheng.Intake;

/// <summary>What a call is judged by: the request and what the other rooms know, at the moment of saving.</summary>
/// <param name="Articles">Those that were used; null when one of them is not there</param>
internal sealed record CallFacts(
    CustomerFacts? Customer,
    VerificationFacts? Verification,
    DepartmentRef? Department,
    IReadOnlyDictionary<Guid, FileView> Files,
    DateTimeOffset Now,
    PhoneCallFacts? Phone = null,
    IReadOnlyList<Guid>? Articles = null
);

/// <summary>The rules of a call record; every wrong member is named at once.</summary>
internal static partial class CallChecks
{
    private const int LongestBackdating = 1;

    public static Refusal? Wrong(NewCall call, CallFacts facts, Rulebook rules)
    {
        var check = new Check();
        Arrival(check, call, facts, rules);
        Sorting(check, call, rules);
        Description(check, call, facts, rules);
        Identity(check, call, facts, rules);
        ScriptCheck.Add(check, call, facts.Now, rules);
        if (rules.CaseTypes.Class(call.HandlingClass) is { } handling)
        {
            OnTheSpot(check, call, handling, rules);
            ForADepartment(check, call, facts, handling, rules);
        }

        return check.Refusal();
    }

    private static void Arrival(Check check, NewCall call, CallFacts facts, Rulebook rules)
    {
        var received = call.ReceivedAt ?? facts.Now;
        check
            .Require(facts.Customer is not null, "customerId", "field.unknown-value")
            .Require(facts.Articles is not null, "articles", "field.unknown-value")
            .Require(received <= facts.Now, "receivedAt", "field.future")
            .Require(received > facts.Now.AddDays(-LongestBackdating), "receivedAt", "call.too-old")
            .Require(
                call.PhoneCall is null || facts.Phone is not null,
                "phoneCall",
                "phone.not-yours"
            )
            .Require(
                call.AnsweredAfterRings is not null
                    || call.AnsweredAfterSeconds is not null
                    || call.PhoneCall is not null,
                "answeredAfterRings",
                "field.required"
            )
            .Require(
                call.AnsweredAfterRings is null or (>= 0 and <= 99),
                "answeredAfterRings",
                "field.range",
                "0",
                "99"
            )
            .Require(
                call.AnsweredAfterSeconds is null or (>= 0 and <= 600),
                "answeredAfterSeconds",
                "field.range",
                "0",
                "600"
            )
            .Require(rules.Knows("emotion", call.Emotion), "emotion", "field.unknown-value");
    }

    private static void Sorting(Check check, NewCall call, Rulebook rules) =>
        check
            .Require(
                rules.CaseTypes.Type(call.Type) is { Source: null },
                "type",
                "field.unknown-value"
            )
            .Require(
                rules.CaseTypes.Class(call.HandlingClass) is not null,
                "handlingClass",
                "field.unknown-value"
            )
            .Require(
                rules.CaseTypes.Type(call.Type) is null
                    || rules.CaseTypes.Class(call.HandlingClass) is null
                    || rules.CaseTypes.MayTake(call.Type, call.HandlingClass),
                "handlingClass",
                "call.class-of-type"
            )
            .Require(call.ReadBack.Confirmed, "readBack.confirmed", "call.read-back");

    private static void Description(Check check, NewCall call, CallFacts facts, Rulebook rules)
    {
        var text = call.Description;
        var requires = rules.CaseTypes.Type(call.Type)?.Requires ?? [];
        check
            .Text(text.Event, "description.event")
            .Require(
                !requires.Contains("occurred-on") || !string.IsNullOrWhiteSpace(text.OccurredOn),
                "description.occurredOn",
                "field.required"
            )
            .Require(
                text.OccurredOn is null || Occurred().IsMatch(text.OccurredOn),
                "description.occurredOn",
                "field.date"
            )
            .Require(
                !requires.Contains("demand") || !string.IsNullOrWhiteSpace(text.Demand),
                "description.demand",
                "field.required"
            )
            .Optional(text.Demand, "description.demand", 500)
            .Optional(text.Place, "description.place", 200)
            .Optional(text.Product, "description.product", 200)
            .Optional(text.Region, "description.region", 60)
            .Optional(text.Business, "description.business", 60)
            .Optional(call.Title, "title", 60);
        EvidenceFacts.Add(
            check,
            [.. (call.Evidence ?? []).Select((e, i) => ($"evidence.{i}.", e))],
            facts.Files,
            rules
        );
    }

    /// <summary>办理 needs a verified caller; a failed check blocks business but not a general inquiry (S1-05, S1-10).</summary>
    private static void Identity(Check check, NewCall call, CallFacts facts, Rulebook rules)
    {
        var must = rules.CaseTypes.Type(call.Type)?.Verification == true;
        check
            .Require(
                call.VerificationId is null || facts.Verification is not null,
                "verificationId",
                "field.unknown-value"
            )
            .Require(
                facts.Verification is null || facts.Verification.Customer == facts.Customer?.Id,
                "verificationId",
                "field.unknown-value"
            )
            .Require(
                !must || facts.Verification?.Passed == true,
                "verificationId",
                "call.verification"
            );
    }

    /// <summary>常规咨询 is answered in the call; left open it must become a case (S1-28, S1-58).</summary>
    private static void OnTheSpot(Check check, NewCall call, HandlingClass handling, Rulebook rules)
    {
        if (!handling.AnswerRequired)
        {
            check.Require(call.Satisfaction is null, "satisfaction", "call.satisfaction-later");
            return;
        }

        check
            .Require(
                !string.IsNullOrWhiteSpace(call.Answer) && !PutsOff(call.Answer, rules),
                "answer",
                "call.answer-or-convert"
            )
            .Optional(call.Answer, "answer");
        check.Require(call.Type != "inquiry" || call.Understood, "understood", "call.understood");
        SatisfactionCheck.Add(
            check,
            call.Satisfaction?.Score,
            call.Satisfaction?.Level,
            call.Satisfaction?.Reason,
            rules
        );
    }

    /// <summary>“我为您核实后回复您” promises an answer and is none (S1-52).</summary>
    private static bool PutsOff(string answer, Rulebook rules) =>
        rules
            .Said.Lists.Select(l => l.Instead)
            .OfType<string>()
            .Any(i => answer.Contains(i, StringComparison.Ordinal));

    /// <summary>A case needs its department and urgency; the limit may be shortened freely, never lengthened here (S1-29, S1-32, S1-33).</summary>
    private static void ForADepartment(
        Check check,
        NewCall call,
        CallFacts facts,
        HandlingClass handling,
        Rulebook rules
    )
    {
        if (!handling.OpensCase)
        {
            return;
        }

        var received = call.ReceivedAt ?? facts.Now;
        var proposed = Clocks.Propose(
            rules,
            "solution",
            received,
            new ClockFacts(
                call.Type,
                call.HandlingClass,
                rules.FirstGradeOf(call.Type),
                call.Urgency
            )
        );
        check
            .Require(
                facts.Department is not null,
                "department",
                call.Department is null ? "field.required" : "field.unknown-value"
            )
            .Require(call.Urgency is not null, "urgency", "field.required")
            .Require(
                call.Urgency is null || rules.Urgency.Set("hotline").Values.Contains(call.Urgency),
                "urgency",
                "field.unknown-value"
            )
            .Require(
                call.Category is null || rules.Categories.Named(call.Category) is not null,
                "category",
                "field.unknown-value"
            )
            .Require(call.Limit is null || call.Limit > facts.Now, "limit", "field.past")
            .Require(
                call.Limit is null || proposed is null || call.Limit <= proposed,
                "limit",
                "call.limit-longer",
                proposed is { } due ? BusinessTime.Print(due) : ""
            );
    }

    [GeneratedRegex(@"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( ([01]\d|2[0-3]):[0-5]\d)?$")]
    private static partial Regex Occurred();
}
