using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>Which running clocks: of whom, and how near.</summary>
internal sealed record DeadlineQuery
{
    /// <summary>mine, department or all; all where nothing is said.</summary>
    public string? View { get; init; }

    public string? Department { get; init; }

    /// <summary>Job number.</summary>
    public string? Owner { get; init; }

    /// <summary>overdue, soon (past its warning) or null.</summary>
    public string? State { get; init; }

    public string? Milestone { get; init; }

    internal string Cut => View ?? "all";
}

/// <summary>Running clocks a viewer sees, in parts that share no row and each walk one index; an OR would walk none.</summary>
internal sealed class DeadlineList(HuishengDb db, SubjectDoors doors)
{
    public static readonly IReadOnlyList<string> Views = ["mine", "department", "all"];
    public static readonly IReadOnlyList<string> States = ["overdue", "soon"];

    public async Task<IReadOnlyList<IQueryable<SubjectClock>>> SeenBy(
        Viewer viewer,
        DeadlineQuery query,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var parts = Reached(viewer, query.Cut);
        if (query.Owner is { } number)
        {
            var owner = (await Staffing.ByJobNumber(db, number, stop))?.Id;
            parts = [.. parts.Select(p => p.Where(c => c.Owner == owner && c.Owner != null))];
        }

        if (query.Department is { } code)
        {
            var department = (await DepartmentFacts.ByCode(db, code, stop))?.Id;
            parts =
            [
                .. parts.Select(p =>
                    p.Where(c => c.Department == department && c.Department != null)
                ),
            ];
        }

        return [.. parts.Select(p => Near(p, query, now))];
    }

    /// <summary>As far as the desk reaches, and of each kind no further than that kind is read.</summary>
    private IReadOnlyList<IQueryable<SubjectClock>> Reached(Viewer viewer, string view)
    {
        var reach = viewer.ScopeOf("desk.read");
        var narrower = doors.Narrower(viewer, reach);
        var apart = narrower.SelectMany(kinds => kinds).ToList();
        return
        [
            .. Reached(viewer, reach, view)
                .Select(p => apart.Count == 0 ? p : p.Where(c => !apart.Contains(c.SubjectKind))),
            .. narrower.SelectMany(kinds =>
            {
                var these = kinds.ToList();
                return Reached(viewer, kinds.Key, view)
                    .Select(p => p.Where(c => these.Contains(c.SubjectKind)));
            }),
        ];
    }

    private IReadOnlyList<IQueryable<SubjectClock>> Reached(Viewer viewer, Scope reach, string view)
    {
        var (me, ours) = (viewer.Id, viewer.DepartmentId);
        var rows = db.Clocks().AsNoTracking().Where(c => c.State == ClockState.Running && !c.Soft);
        return (reach, view) switch
        {
            (Scope.None, _) => [],
            (_, "mine") => [rows.Where(c => c.Owner == me)],
            (Scope.Own, "department") => [rows.Where(c => c.Owner == me && c.Department == ours)],
            (_, "department") => [rows.Where(c => c.Department == ours)],
            (Scope.Own, _) => [rows.Where(c => c.Owner == me)],
            (Scope.Department, _) =>
            [
                rows.Where(c => c.Department == ours),
                rows.Where(c => c.Owner == me && (c.Department == null || c.Department != ours)),
            ],
            _ => [rows],
        };
    }

    private static IQueryable<SubjectClock> Near(
        IQueryable<SubjectClock> rows,
        DeadlineQuery query,
        DateTimeOffset now
    )
    {
        rows = query.Milestone is { } milestone ? rows.Where(c => c.Milestone == milestone) : rows;
        return query.State switch
        {
            "overdue" => rows.Where(c => c.DueAt < now),
            "soon" => rows.Where(c => c.DueAt >= now && c.WarnAt <= now),
            _ => rows,
        };
    }
}
