using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Cases.Views;

/// <summary>Asks for every act the very question the act will ask, and saves nothing.</summary>
internal sealed class CaseActions(Problems problems, RuleWord word, Rulebook rules)
{
    private sealed record Verb(string Code, string Right, Func<Question, Rulebook, Refusal?> May);

    /// <summary>A case, who asks, and what was planned about it and is not done.</summary>
    private sealed record Question(Case Item, Viewer By, IReadOnlyList<MissingPiece> Measures);

    // In the order of the work; the first allowed one of the main verbs is the primary action.
    private static readonly IReadOnlyList<Verb> Verbs =
    [
        new("dispatch", "case.dispatch", (c, _) => c.Item.MayDispatch(c.By.May("case.rule"))),
        new("contact", "case.contact", (c, _) => c.Item.MayContact()),
        new("handle", "case.handle", (c, _) => c.Item.MayHandle()),
        new("progress", "case.progress", (c, _) => c.Item.MayProgress()),
        new("next-contact", "case.progress", (c, _) => c.Item.MayPlanContact()),
        new("return", "case.return", (c, _) => c.Item.MayReturn()),
        new("evidence", "case.evidence", (c, _) => c.Item.MayAddEvidence()),
        new("remedy", "remedy.plan", (c, _) => c.Item.MayCommit()),
        new("commit", "commitment.make", (c, _) => c.Item.MayCommit()),
        new("emergency", "emergency.start", (c, _) => c.Item.MayStartEmergency()),
        new("fetch", "case.fetch", (c, _) => c.Item.MayFetch()),
        new("tell", "case.tell", (c, _) => c.Item.MayTell()),
        new(
            "close",
            "case.close",
            (c, r) => c.Item.MayClose(r.SatisfactionRules, c.Measures, exception: false)
        ),
        new(
            "close-exception",
            "case.close-exception",
            (c, r) => c.Item.MayClose(r.SatisfactionRules, c.Measures, exception: true)
        ),
        new("archive", "case.archive", (c, _) => c.Item.MayArchive()),
    ];

    /// <summary>Secondary verbs are never the primary action of the page.</summary>
    private static readonly string[] Secondary =
    [
        "progress",
        "next-contact",
        "return",
        "evidence",
        "remedy",
        "commit",
        "emergency",
        "fetch",
        "close-exception",
    ];

    /// <param name="overdue">What every act is refused for until somebody has said why it is late (S2-79).</param>
    /// <param name="running">Why no other emergency plan may start.</param>
    /// <param name="measures">What was planned and is not done.</param>
    public IReadOnlyList<ActionView> Of(
        Case item,
        Viewer viewer,
        IReadOnlyList<MissingPiece> measures,
        Refusal? overdue,
        Refusal? running,
        string language
    )
    {
        var asked = Verbs
            .Where(v => v.Code != "next-contact" || item.TrackedSince is not null)
            .Select(v =>
                (
                    Verb: v,
                    Refusal: Ask(new Question(item, viewer, measures), v)
                        ?? overdue
                        ?? (v.Code == "emergency" ? running : null)
                )
            )
            .ToList();
        var primary = Primary(
            item,
            [.. asked.Where(a => a.Refusal is null).Select(a => a.Verb.Code)]
        );
        return
        [
            .. asked.Select(a => new ActionView(
                a.Verb.Code,
                word("action", a.Verb.Code, language),
                a.Verb.Code == primary,
                a.Refusal is null,
                a.Refusal is null ? null : problems.Describe(a.Refusal, language)
            )),
        ];
    }

    private Refusal? Ask(Question asked, Verb verb) =>
        asked.Item.ReachedBy(asked.By, verb.Right) ? verb.May(asked, rules) : Refusal.NotAllowed();

    /// <summary>Before the owner has spoken with the customer that comes first; afterwards recording the handling does.</summary>
    private static string? Primary(Case item, IReadOnlyList<string> allowed)
    {
        var main = allowed.Where(code => !Secondary.Contains(code)).ToList();
        return item.OwnerContactedAt is not null && main.Contains("handle")
            ? "handle"
            : main.FirstOrDefault();
    }
}
