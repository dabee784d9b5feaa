using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Cases.Views;

/// <summary>Asks for every act the very question the act will ask, and saves nothing.</summary>
internal sealed class CaseActions(Problems problems, RuleWord word, Rulebook rules)
{
    private sealed record Verb(
        string Code,
        string Right,
        Func<Case, Rulebook, Viewer, Refusal?> May
    );

    // In the order of the work; the first allowed one of the main verbs is the primary action.
    private static readonly IReadOnlyList<Verb> Verbs =
    [
        new("dispatch", "case.dispatch", (c, _, v) => c.MayDispatch(v.May("case.rule"))),
        new("contact", "case.contact", (c, _, _) => c.MayContact()),
        new("handle", "case.handle", (c, _, _) => c.MayHandle()),
        new("progress", "case.progress", (c, _, _) => c.MayProgress()),
        new("next-contact", "case.progress", (c, _, _) => c.MayPlanContact()),
        new("return", "case.return", (c, _, _) => c.MayReturn()),
        new("evidence", "case.evidence", (c, _, _) => c.MayAddEvidence()),
        new("remedy", "remedy.plan", (c, _, _) => c.MayCommit()),
        new("commit", "commitment.make", (c, _, _) => c.MayCommit()),
        new("emergency", "emergency.start", (c, _, _) => c.MayStartEmergency()),
        new("fetch", "case.fetch", (c, _, _) => c.MayFetch()),
        new("tell", "case.tell", (c, _, _) => c.MayTell()),
        new("close", "case.close", (c, r, _) => c.MayClose(r.SatisfactionRules, exception: false)),
        new(
            "close-exception",
            "case.close-exception",
            (c, r, _) => c.MayClose(r.SatisfactionRules, exception: true)
        ),
        new("archive", "case.archive", (c, _, _) => c.MayArchive()),
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
    public IReadOnlyList<ActionView> Of(
        Case item,
        Viewer viewer,
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
                    Refusal: Ask(item, viewer, v)
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

    private Refusal? Ask(Case item, Viewer viewer, Verb verb) =>
        item.ReachedBy(viewer, verb.Right) ? verb.May(item, rules, viewer) : Refusal.NotAllowed();

    /// <summary>Before the owner has spoken with the customer that comes first; afterwards recording the handling does.</summary>
    private static string? Primary(Case item, IReadOnlyList<string> allowed)
    {
        var main = allowed.Where(code => !Secondary.Contains(code)).ToList();
        return item.OwnerContactedAt is not null && main.Contains("handle")
            ? "handle"
            : main.FirstOrDefault();
    }
}
