using Huisheng.Desk.Contract;
using Huisheng.FollowUps.Visits;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Views;

/// <summary>Follow-ups that are done or were called off, the newest number first; they have no row on the desk any more.</summary>
internal sealed class OverFollowUps(HuishengDb db, RuleWord word)
{
    /// <summary>Where the first page of them begins; later pages begin after a number.</summary>
    public const string First = "over";
    private const string After = "over.";

    private static readonly FollowUpState[] Over = [FollowUpState.Done, FollowUpState.Cancelled];

    public static bool Begins(string? state, string? after) =>
        Over.Any(s => Kebab.Of(s) == state)
        || after is First
        || after?.StartsWith(After, StringComparison.Ordinal) == true;

    public async Task<Page<WorkItemView>> Of(
        Viewer viewer,
        string view,
        string? state,
        string? after,
        string language,
        CancellationToken stop
    )
    {
        var states = Over.Where(s => string.IsNullOrEmpty(state) || Kebab.Of(s) == state).ToList();
        var rows = Cut(
                db.FollowUps().AsNoTracking().SeenBy(viewer, FollowUpActs.Read),
                viewer,
                view
            )
            .Where(f => states.Contains(f.State));
        if (after?.StartsWith(After, StringComparison.Ordinal) == true)
        {
            var number = after[After.Length..];
#pragma warning disable CA1309 // The database compares.
            rows = rows.Where(f => string.Compare(f.Number, number) < 0);
#pragma warning restore CA1309
        }

        var page = await rows.OrderByDescending(f => f.Number)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return new Page<WorkItemView>(
            await Rows(page, language, stop),
            page.Count == PageSize.Rows ? After + page[^1].Number : null
        );
    }

    private static IQueryable<FollowUp> Cut(
        IQueryable<FollowUp> rows,
        Viewer viewer,
        string view
    ) =>
        view switch
        {
            "mine" => rows.Where(f => f.AssigneeId == viewer.Id),
            "department" => rows.Where(f => f.DepartmentId == viewer.DepartmentId),
            "unassigned" => rows.Where(_ => false),
            _ => rows,
        };

    private async Task<IReadOnlyList<WorkItemView>> Rows(
        IReadOnlyList<FollowUp> page,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(db, page.Select(f => f.AssigneeId), stop);
        var departments = await DepartmentFacts.Refs(db, page.Select(f => f.DepartmentId), stop);
        return
        [
            .. page.Select(f => new WorkItemView(
                "follow-up",
                f.Number,
                f.Title,
                f.CustomerName,
                f.CaseType,
                null,
                f.Grade,
                Kebab.Of(f.State),
                word("follow-up-state", Kebab.Of(f.State), language),
                people.GetValueOrDefault(f.AssigneeId),
                departments.GetValueOrDefault(f.DepartmentId)?.Name,
                null,
                null,
                f.DoneAt ?? f.CancelledAt,
                f.CreatedAt
            )),
        ];
    }
}
