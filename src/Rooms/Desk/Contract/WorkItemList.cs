using System.Linq.Expressions;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Contract;

/// <summary>
/// Which open work a list asks for. <c>View</c>: mine, department, unassigned, all. <c>Number</c> is the number people
/// quote, in full. <c>After</c> is the <c>next</c> of the page before.
/// </summary>
public sealed record WorkItemQuery(
    string View,
    string? Kind = null,
    string? State = null,
    string? Number = null,
    string? After = null
);

/// <summary>Lists of open work, what is due first first, for the desk and for the rooms whose work it is.</summary>
public sealed class WorkItemList(HuishengDb db, WorkItemWords words, SubjectDoors doors)
{
    /// <summary>One page of what this viewer sees by this right (its scope is part of the query).</summary>
    public Task<Outcome<Page<WorkItemView>>> Of(
        Viewer viewer,
        string right,
        WorkItemQuery query,
        string language,
        CancellationToken stop
    ) => Of(viewer, right, query, [], language, stop);

    /// <param name="cut">What a row must be besides.</param>
    internal async Task<Outcome<Page<WorkItemView>>> Of(
        Viewer viewer,
        string right,
        WorkItemQuery query,
        IReadOnlyList<Expression<Func<WorkItem, bool>>> cut,
        string language,
        CancellationToken stop
    )
    {
        var from = Position.Of(query.After);
        var refusal = new Check()
            .Require(Views.Codes.Contains(query.View), "view", "field.unknown-value")
            .Require(query.After is null || from is not null, "after", "field.unreadable")
            .Refusal();
        if (refusal is not null)
        {
            return refusal;
        }

        var rows = new List<WorkItem>();
        var seen =
            right == Views.Right
                ? db.OnDesk(viewer, doors, query.View)
                : db.SeenBy(viewer, right, query.View);
        foreach (var part in seen)
        {
            var asked = cut.Aggregate(Asked(part, query), (left, test) => left.Where(test));
            rows.AddRange(await Next(asked, from).ToListAsync(stop));
        }

        var page = rows.OrderBy(w => w.DueAt)
            .ThenBy(w => w.SubjectId.ToString(), StringComparer.Ordinal)
            .Take(PageSize.Rows)
            .ToList();
        return new Page<WorkItemView>(
            await words.Of(db, page, language, stop),
            page.Count == PageSize.Rows ? Position.Of(page[^1]).ToString() : null
        );
    }

    private static IQueryable<WorkItem> Asked(IQueryable<WorkItem> rows, WorkItemQuery query)
    {
        rows = query.Kind is { } kind ? rows.Where(w => w.Kind == kind) : rows;
        rows = query.State is { } state ? rows.Where(w => w.State == state) : rows;
        return query.Number is { } number ? rows.Where(w => w.Number == number) : rows;
    }

    private static IQueryable<WorkItem> Next(IQueryable<WorkItem> rows, Position? from) =>
        (
            from is { } at
                ? rows.Where(w =>
                    w.DueAt >= at.DueAt && (w.DueAt > at.DueAt || w.SubjectId.CompareTo(at.Id) > 0)
                )
                : rows
        )
            .OrderBy(w => w.DueAt)
            .ThenBy(w => w.SubjectId)
            .Take(PageSize.Rows);
}
