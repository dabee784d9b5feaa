using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk;

/// <summary>
/// Which rows a viewer sees in a view. An answer is one or two queries that share no row, each walking one index; an OR over
/// owner and department would walk none.
/// </summary>
internal static class Views
{
    public const string Right = "desk.read";
    public const string Mine = "mine";
    public const string Department = "department";
    public const string Unassigned = "unassigned";
    public const string All = "all";

    public static readonly IReadOnlyList<string> Codes = [Mine, Department, Unassigned, All];

    /// <summary>
    /// The desk shows no more of a kind than its own room does: what could not be opened is no work of this viewer's and is not
    /// counted either.
    /// </summary>
    public static IReadOnlyList<IQueryable<WorkItem>> OnDesk(
        this HuishengDb db,
        Viewer viewer,
        SubjectDoors doors,
        string view
    )
    {
        var reach = viewer.ScopeOf(Right);
        var narrower = doors.Narrower(viewer, reach);
        var hidden = narrower[Scope.None].ToList();
        if (view == Mine)
        {
            return [.. db.SeenBy(viewer, reach, view).Select(part => part.Without(hidden))];
        }

        var apart = narrower.SelectMany(kinds => kinds).ToList();
        return
        [
            .. db.SeenBy(viewer, reach, view).Select(part => part.Without(apart)),
            .. narrower
                .Where(kinds => kinds.Key != Scope.None)
                .SelectMany(kinds =>
                {
                    var these = kinds.ToList();
                    return db.SeenBy(viewer, kinds.Key, view)
                        .Select(part => part.Where(w => these.Contains(w.Kind)));
                }),
        ];
    }

    private static IQueryable<WorkItem> Without(
        this IQueryable<WorkItem> rows,
        IReadOnlyCollection<string> kinds
    ) => kinds.Count == 0 ? rows : rows.Where(w => !kinds.Contains(w.Kind));

    /// <summary>The rows of one room's own list, by that room's right.</summary>
    public static IReadOnlyList<IQueryable<WorkItem>> SeenBy(
        this HuishengDb db,
        Viewer viewer,
        string right,
        string view
    ) => db.SeenBy(viewer, viewer.ScopeOf(right), view);

    private static IReadOnlyList<IQueryable<WorkItem>> SeenBy(
        this HuishengDb db,
        Viewer viewer,
        Scope reach,
        string view
    )
    {
        var me = viewer.Id;
        var ours = viewer.DepartmentId;
        var rows = db.WorkItems().AsNoTracking().Where(w => w.Listed);
        return (reach, view) switch
        {
            (Scope.None, _) => [],
            (_, Mine) => [rows.Where(w => w.Owner == me)],
            (Scope.Own, Department) => [rows.Where(w => w.Owner == me && w.Department == ours)],
            (_, Department) => [rows.Where(w => w.Department == ours)],
            (Scope.Own, Unassigned) => [],
            (Scope.Department, Unassigned) =>
            [
                rows.Where(w => w.Department == ours && w.Owner == null),
            ],
            (Scope.All, Unassigned) => [rows.Where(w => w.Owner == null)],
            (Scope.Own, _) => [rows.Where(w => w.Owner == me)],
            (Scope.Department, _) =>
            [
                rows.Where(w => w.Department == ours),
                rows.Where(w => w.Owner == me && (w.Department == null || w.Department != ours)),
            ],
            _ => [rows],
        };
    }
}
