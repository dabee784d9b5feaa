using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;

namespace Huisheng.Cases.Papers;

/// <summary>What the form says of a case; nothing of it is typed for it.</summary>
internal sealed record TicketFacts(
    Case Item,
    CustomerFacts Customer,
    string Department,
    PersonRef? Owner,
    IReadOnlyDictionary<MilestoneOf, DateTimeOffset> Dues,
    IEnumerable<string> Measures
);

/// <summary>《客户反馈处理工单》 of a case: the values of its page, in the order of the form (S0-65, C-29).</summary>
internal static class CaseTicket
{
    public static readonly IReadOnlyList<string> Milestones = ["first-response", "solution"];

    public static IReadOnlyList<string> Of(TicketFacts facts, Rulebook rules, string language) =>
        [.. rules.Forms.Ticket.Fields.Select(f => Value(f.Code, facts, rules, language) ?? "")];

    private static string? Value(string code, TicketFacts t, Rulebook rules, string language) =>
        code switch
        {
            "number" => t.Item.Number,
            "made-at" => BusinessTime.Print(t.Item.RecordedAt),
            "source" => $"{rules.Word("subject-kind", From(t.Item), language)} {t.Item.CallNumber}",
            "state" => rules.Word("case-state", Kebab.Of(t.Item.State), language),
            "customer" => t.Customer.Name,
            "contact" => t.Customer.Phone,
            "category" => t.Item.Category is { } category
                ? rules.Categories.Path(category, language)
                : rules.Word("case-type", t.Item.Type, language),
            "product" => t.Item.Description.Product,
            "occurred" => t.Item.Description.OccurredOn,
            "received-at" => BusinessTime.Print(t.Item.ReceivedAt),
            "event" => t.Item.Description.Event,
            "demand" => t.Item.Description.Demand,
            "evidence" => Lines(Proofs(t.Item, rules, language)),
            "urgency" => rules.Word("urgency", t.Item.Urgency, language),
            "grade" => t.Item.Grade is { } grade ? rules.Word("grade", grade, language) : null,
            "department" => t.Department,
            "owner" => t.Owner is { } owner ? $"{owner.Name} {owner.JobNumber}" : null,
            "response-due" => Due(t, "first-response"),
            "solution-due" => Due(t, "solution"),
            "measures" => Lines(t.Measures),
            "result" => t.Item.Result,
            "solution" => t.Item.Solution,
            "handled-at" => At(t.Item.HandledAt),
            "told-at" => At(t.Item.ResolvedAt),
            "satisfaction" => Satisfied(t.Item, rules, language),
            "follow-up" => At(t.Item.FollowedUpAt),
            _ => throw new InvalidOperationException($"No field {code}"),
        };

    private static string From(Case item) =>
        item.Source == CaseSources.Feedback ? "feedback" : "call";

    private static IEnumerable<string> Proofs(Case item, Rulebook rules, string language) =>
        item
            .Evidence.OrderBy(e => e.No)
            .Select(e => $"{rules.Word("evidence", e.Kind, language)} {e.Value}".TrimEnd());

    private static string? At(DateTimeOffset? at) => at is { } t ? BusinessTime.Print(t) : null;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string? Due(TicketFacts t, string milestone) =>
        t.Dues.TryGetValue(new MilestoneOf(t.Item.Id.Value, milestone), out var due)
            ? BusinessTime.Print(due)
            : null;

    private static string? Satisfied(Case item, Rulebook rules, string language)
    {
        var said = item.Satisfaction.OrderBy(s => s.At).ThenBy(s => s.Id).LastOrDefault();
        var level = said is null ? null : rules.Word("satisfaction-level", said.Level, language);
        return said?.Score is { } score ? $"{level}（{score}）" : level;
    }
}
