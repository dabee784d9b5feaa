using System.Linq.Expressions;
using Huisheng.Desk.Cuts;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Saved;

/// <summary>How much open work a saved view holds for who asks; 999 stands for that many and more.</summary>
internal sealed record SavedViewCount(Guid Id, int Count);

/// <summary>
/// Counts saved views in the reader's own scope. All that stand on one of the four fixed views are counted in one walk over its
/// index, so that twenty cost what one does.
/// </summary>
internal static class ViewCounts
{
    public static async Task<IReadOnlyList<SavedViewCount>> Of(
        HuishengDb db,
        Viewer viewer,
        SavedViews views,
        SubjectDoors doors,
        CancellationToken stop
    )
    {
        var listed = await SavedViews.Listed(db, viewer, stop);
        var names = await views.Names(db, [.. listed.Select(v => v.Cut)], stop);
        var cuts = listed.Select(v => (v.Id, Cut: v.Cut.Without(names.Unknown(v.Cut))));
        var counted = new Dictionary<SavedViewId, int>();
        foreach (var alike in cuts.GroupBy(c => c.Cut.View))
        {
            var ids = alike.Select(c => c.Id).ToList();
            var sums = Sums(alike.Select(c => names.Tests(c.Cut)));
            foreach (var part in db.OnDesk(viewer, doors, alike.Key))
            {
                var found = await part.GroupBy(_ => 1).Select(sums).FirstOrDefaultAsync(stop);
                for (var i = 0; i < ids.Count; i++)
                {
                    counted[ids[i]] = counted.GetValueOrDefault(ids[i]) + (found?[i] ?? 0);
                }
            }
        }

        return
        [
            .. listed.Select(v => new SavedViewCount(
                v.Id.Value,
                Math.Min(counted.GetValueOrDefault(v.Id), CountItems.CountedTo)
            )),
        ];
    }

    /// <summary>rows => new[] { rows.Where(…).Where(…).Count(), … }, which is one line of COUNT(CASE WHEN …).</summary>
    private static Expression<Func<IGrouping<int, WorkItem>, int[]>> Sums(
        IEnumerable<IReadOnlyList<Expression<Func<WorkItem, bool>>>> cuts
    )
    {
        var rows = Expression.Parameter(typeof(IGrouping<int, WorkItem>), "rows");
        var each = typeof(WorkItem);
        return Expression.Lambda<Func<IGrouping<int, WorkItem>, int[]>>(
            Expression.NewArrayInit(
                typeof(int),
                cuts.Select(tests =>
                    Expression.Call(
                        typeof(Enumerable),
                        nameof(Enumerable.Count),
                        [each],
                        tests.Aggregate(
                            (Expression)rows,
                            (left, test) =>
                                Expression.Call(
                                    typeof(Enumerable),
                                    nameof(Enumerable.Where),
                                    [each],
                                    left,
                                    test
                                )
                        )
                    )
                )
            ),
            rows
        );
    }
}
