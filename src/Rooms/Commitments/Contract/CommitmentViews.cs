using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments.Contract;

/// <summary>Puts commitments into words, for their own room and for the pages of what they were made on.</summary>
public sealed class CommitmentViews(
    HuishengDb db,
    Rulebook rules,
    Problems problems,
    RuleWord word,
    Clock clock
)
{
    /// <summary>All of a thing, in the order of their making. Ask only for somebody who may see the thing.</summary>
    public async Task<IReadOnlyList<CommitmentView>> Of(
        Subject about,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var items = await db.Commitments()
            .AsNoTracking()
            .Include(c => c.Reschedulings)
            .Where(c => c.AboutKind == about.Kind && c.AboutId == about.Id)
            .OrderBy(c => c.RecordedAt)
            .ThenBy(c => c.Number.Length)
            .ThenBy(c => c.Number)
            .ToListAsync(stop);
        var views = new List<CommitmentView>();
        foreach (var item in items)
        {
            views.Add(await Of(item, viewer, language, stop));
        }

        return views;
    }

    /// <summary>Code of the warning where the thing is said to be solved and a commitment is not kept (S1-74); null otherwise.</summary>
    public static string? Warning(IReadOnlyList<CommitmentView> views) =>
        views.Any(v => v.State == "broken") ? "commitment.broken-resolved"
        : views.Any(v => v.State == "open") ? "commitment.open-resolved"
        : null;

    internal async Task<CommitmentView> Of(
        Commitment item,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(
            db,
            [item.OwnerId, item.MadeById, .. item.Reschedulings.Select(r => r.ById)],
            stop
        );
        var clocks = await Clocks.Of(db, rules, item.Subject, language, clock.Now, stop);
        var latest = clocks is [.., var last] ? last : null;
        var overdue = Overdue.Refuses(clocks);
        var state = Kebab.Of(item.StateAt(clock.Now));
        return new CommitmentView(
            item.Number,
            item.Version,
            item.AboutKind,
            item.AboutNumber,
            item.Text,
            item.Method,
            item.Source,
            word("commitment-source", item.Source, language),
            state,
            word("commitment-state", state, language),
            item.DueAt,
            BusinessTime.Print(item.DueAt),
            people.GetValueOrDefault(item.OwnerId),
            item.RecordedAt,
            people.GetValueOrDefault(item.MadeById),
            item.KeptAt,
            item.KeptNote,
            item.IsOpen ? null : latest?.DifferenceText,
            latest,
            [
                .. item
                    .Reschedulings.OrderBy(r => r.At)
                    .ThenBy(r => r.Id)
                    .Select(r => Rescheduled(r, people, language)),
            ],
            [
                Action(
                    item,
                    viewer,
                    language,
                    "keep",
                    CommitmentRights.Keep,
                    item.MayKeep() ?? overdue
                ),
                Action(
                    item,
                    viewer,
                    language,
                    "reschedule",
                    CommitmentRights.Reschedule,
                    item.MayReschedule() ?? overdue
                ),
            ]
        );
    }

    private ReschedulingView Rescheduled(
        Rescheduling r,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        string language
    ) =>
        new(
            r.At,
            people.GetValueOrDefault(r.ById),
            BusinessTime.Print(r.FromDue),
            BusinessTime.Print(r.ToDue),
            r.Channel,
            word("channel", r.Channel, language),
            r.ConsentAt,
            r.Words
        );

    private CommitmentAction Action(
        Commitment item,
        Viewer viewer,
        string language,
        string code,
        string right,
        Refusal? refusal
    )
    {
        var no = item.ReachedBy(viewer, right) ? refusal : Refusal.NotAllowed();
        return new CommitmentAction(
            code,
            word("commitment-action", code, language),
            no is null,
            no is null ? null : problems.Describe(no, language)
        );
    }
}
