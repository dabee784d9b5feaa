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
    public const string Mine = "mine";
    public const string Department = "department";
    public const string Unassigned = "unassigned";
    public const string All = "all";

    public static readonly IReadOnlyList<string> Codes = [Mine, Department, Unassigned, All];

    public static IReadOnlyList<IQueryable<WorkItem>> SeenBy(
        this HuishengDb db,
        Viewer viewer,
        string right,
        string view
    )
    {
        var me = viewer.Id;
        var ours = viewer.DepartmentId;
        var rows = db.WorkItems().AsNoTracking().Where(w => w.Listed);
        return (viewer.ScopeOf(right), view) switch
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
