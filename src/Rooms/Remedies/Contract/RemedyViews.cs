using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies.Contract;

/// <summary>Puts measures into words, for their own room and for the pages of what they are about.</summary>
public sealed class RemedyViews(HuishengDb db, Rulebook rules, Problems problems, RuleWord word)
{
    /// <summary>The board of a thing. Ask only for somebody who may see the thing.</summary>
    /// <param name="salutation">王先生</param>
    /// <param name="open">The thing is still worked on, so something is proposed and said.</param>
    public async Task<RemedyBoard> Of(
        Subject about,
        string? category,
        string salutation,
        bool open,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var items = await db.Remedies()
            .AsNoTracking()
            .Where(r => r.AboutKind == about.Kind && r.AboutId == about.Id)
            .OrderBy(r => r.RecordedAt)
            .ThenBy(r => r.Number.Length)
            .ThenBy(r => r.Number)
            .ToListAsync(stop);
        var people = await People(items, stop);
        var paid = items
            .Where(r => r.State is RemedyState.Open or RemedyState.Done)
            .Sum(r => r.Fen ?? 0);
        return new RemedyBoard(
            open
                ?
                [
                    .. rules
                        .Remedies.Proposed(category, rules.Categories)
                        .Where(k => items.TrueForAll(r => r.Kind != k.Code))
                        .Select(k => new RemedyOffer(k.Code, k.Name(language))),
                ]
                : [],
            [.. items.Select(r => Of(r, people, salutation, viewer, language))],
            open ? Lines(category, salutation, language) : [],
            paid == 0 ? null : rules.Derivation("remedy.paid", language, $"{paid / 100m:0.00}")
        );
    }

    /// <summary>The measures of several things, a line each, as a form prints them.</summary>
    public static async Task<ILookup<Guid, string>> Lines(
        HuishengDb db,
        Rulebook rules,
        string kind,
        IReadOnlyCollection<Guid> things,
        string language,
        CancellationToken stop
    )
    {
        var items = await db.Remedies()
            .AsNoTracking()
            .Where(r => r.AboutKind == kind && things.Contains(r.AboutId))
            .OrderBy(r => r.RecordedAt)
            .ThenBy(r => r.Number.Length)
            .ThenBy(r => r.Number)
            .ToListAsync(stop);
        return items.ToLookup(
            r => r.AboutId,
            r =>
                string.Join(
                    ' ',
                    new[]
                    {
                        r.Text ?? rules.Word("remedy-kind", r.Kind, language),
                        RemedyText.Detail(r, rules, language),
                        rules.Word("remedy-state", Kebab.Of(r.State), language),
                    }.Where(part => !string.IsNullOrEmpty(part))
                )
        );
    }

    internal async Task<RemedyView> Of(
        Remedy item,
        Viewer viewer,
        string language,
        CancellationToken stop
    ) => (await Of([item], viewer, language, stop))[0];

    internal async Task<IReadOnlyList<RemedyView>> Of(
        IReadOnlyList<Remedy> items,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await People(items, stop);
        var views = new List<RemedyView>();
        foreach (var item in items)
        {
            var customer = await CustomerAnswers.Find(db, item.CustomerId, stop);
            views.Add(
                Of(item, people, customer?.HonorificName ?? item.CustomerName, viewer, language)
            );
        }

        return views;
    }

    private Task<IReadOnlyDictionary<StaffId, PersonRef>> People(
        IEnumerable<Remedy> items,
        CancellationToken stop
    ) =>
        Staffing.Refs(
            db,
            [
                .. items
                    .SelectMany(r => new[] { r.OwnerId, r.MadeById, r.DecidedById ?? r.MadeById })
                    .Distinct(),
            ],
            stop
        );

    private List<RemedyLine> Lines(string? category, string salutation, string language) =>
        category is not null
        && rules.Remedies.LineFor(category) is { } line
        && RemedyText.Say(line, language, new() { ["salutation"] = salutation }) is { } text
            ? [new RemedyLine(line.Code, text)]
            : [];

    private RemedyView Of(
        Remedy r,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        string salutation,
        Viewer viewer,
        string language
    )
    {
        var state = Kebab.Of(r.State);
        return new RemedyView(
            r.Number,
            r.Version,
            r.AboutKind,
            r.AboutNumber,
            r.CustomerName,
            r.Kind,
            word("remedy-kind", r.Kind, language),
            rules.Remedies.Named(r.Kind)?.Asks ?? "",
            r.Text ?? word("remedy-kind", r.Kind, language),
            RemedyText.Detail(r, rules, language),
            r.Condition,
            r.Then is null ? null : r.ThenText ?? word("remedy-kind", r.Then, language),
            r.From,
            state,
            word("remedy-state", state, language),
            RemedyText.Line(r, rules, salutation, language),
            people.GetValueOrDefault(r.OwnerId),
            people.GetValueOrDefault(r.MadeById),
            r.RecordedAt,
            r.DecidedById is { } by ? people.GetValueOrDefault(by) : null,
            r.DecisionNote,
            r.DoneAt,
            r.DoneNote,
            r.Accepted,
            Actions(r, viewer, language)
        );
    }

    /// <summary>Only what its state is about: a measure that waits for nobody's consent offers none.</summary>
    private List<RemedyAction> Actions(Remedy r, Viewer viewer, string language)
    {
        (string Code, string Right, Refusal? No)[] asked =
        [
            .. OfState(r, viewer),
            .. r.IsOpen
                ? [("withdraw", RemedyRights.Work, r.MayWithdraw())]
                : Array.Empty<(string, string, Refusal?)>(),
        ];
        return
        [
            .. asked.Select(a =>
            {
                var no = r.ReachedBy(viewer, a.Right) ? a.No : Refusal.NotAllowed();
                return new RemedyAction(
                    a.Code,
                    word("remedy-action", a.Code, language),
                    no is null,
                    no is null ? null : problems.Describe(no, language)
                );
            }),
        ];
    }

    private (string Code, string Right, Refusal? No)[] OfState(Remedy r, Viewer viewer) =>
        r.State switch
        {
            RemedyState.Conditional => [("condition", RemedyRights.Work, r.MayDecide())],
            RemedyState.Waiting =>
            [
                ("approve", RemedyRights.Approve, r.MayApprove(viewer, rules.Remedies)),
            ],
            RemedyState.Open => [("complete", RemedyRights.Work, r.MayComplete())],
            _ => [],
        };
}
