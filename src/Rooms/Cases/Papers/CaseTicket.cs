using Huisheng.Cases.Contract;
using Huisheng.Cases.Views;
using Huisheng.Deadlines.Contract;
using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Cases.Papers;

/// <summary>《客户反馈处理工单》: a case on paper, with the values of its page; nothing is typed for it (S0-65, C-29).</summary>
internal static class CaseTicket
{
    public const string Form = "ticket";

    public static Paper Of(CaseView view, Rulebook rules, string language, DateTimeOffset now) =>
        Made(rules, language, code => Value(code, view, rules, language) ?? "", view.Number, now);

    /// <summary>To be filled in by hand.</summary>
    public static Paper Blank(Rulebook rules, string language, DateTimeOffset now) =>
        Made(rules, language, _ => "", null, now);

    private static Paper Made(
        Rulebook rules,
        string language,
        Func<string, string> value,
        string? number,
        DateTimeOffset now
    ) =>
        new(
            rules.Word("form", Form, language),
            [
                .. rules.Forms.Ticket.Fields.Select(f => new PaperCell(
                    f.Code,
                    f.Name(language),
                    value(f.Code),
                    f.Wide
                )),
            ],
            [.. rules.Forms.Ticket.Signatures.Select(s => s.Name(language))],
            string.Join(
                " · ",
                new[] { number, BusinessTime.Print(now) }.Where(part => part is not null)
            )
        );

    private static string? Value(string code, CaseView v, Rulebook rules, string language) =>
        code switch
        {
            "number" => v.Number,
            "made-at" => BusinessTime.Print(v.Milestones.RecordedAt),
            "source" => $"{rules.Word("subject-kind", From(v), language)} {v.CallNumber}",
            "state" => v.StateText,
            "customer" => v.Customer.Name,
            "contact" => v.Customer.Phone,
            "category" => v.CategoryText ?? rules.Word("case-type", v.Type, language),
            "product" => v.Description.Product,
            "occurred" => v.Description.OccurredOn,
            "received-at" => BusinessTime.Print(v.Milestones.ReceivedAt),
            "event" => v.Description.Event,
            "demand" => v.Description.Demand,
            "evidence" => Lines(v.Evidence.Select(e => $"{e.KindText} {e.Value}".TrimEnd())),
            "urgency" => rules.Word("urgency", v.Urgency, language),
            "grade" => v.Grade is { } grade ? rules.Word("grade", grade, language) : null,
            "department" => v.Department.Name,
            "owner" => v.Owner is { } owner ? $"{owner.Name} {owner.JobNumber}" : null,
            "response-due" => Due(v, "first-response"),
            "solution-due" => Due(v, "solution"),
            "measures" => Lines(
                v.Remedies.Items.Select(m => $"{m.Text} {m.Detail} {m.StateText}".Trim())
            ),
            "result" => v.Result,
            "solution" => v.Solution,
            "handled-at" => At(v.Milestones.HandledAt),
            "told-at" => At(v.Milestones.ResolvedAt),
            "satisfaction" => Satisfied(v),
            "follow-up" => At(v.Milestones.FollowedUpAt),
            _ => throw new InvalidOperationException($"No field {code}"),
        };

    private static string From(CaseView v) =>
        v.Source == CaseSources.Feedback ? "feedback" : "call";

    private static string? At(DateTimeOffset? at) => at is { } t ? BusinessTime.Print(t) : null;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>Of the round that is worked on.</summary>
    private static string? Due(CaseView v, string milestone) =>
        v
            .Clocks.Where(c => c.Milestone == milestone && c.State != ClockState.Cancelled)
            .MaxBy(c => c.Round)
            ?.DueText;

    private static string? Satisfied(CaseView v) =>
        v.Satisfaction.Count == 0 ? null
        : v.Satisfaction[^1] is { Score: { } score } said ? $"{said.LevelText}（{score}）"
        : v.Satisfaction[^1].LevelText;
}
