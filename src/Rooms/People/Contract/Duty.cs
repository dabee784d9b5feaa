using Huisheng.Kernel;
using Huisheng.People.Members;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Contract;

/// <summary>Who is there on a day: the person, or whoever stands in for them.</summary>
public static class Duty
{
    /// <summary>The person or, through at most three deputies, who stands in on that day; null when they are away and nobody does.</summary>
    public static async Task<PersonRef?> OnDuty(
        HuishengDb db,
        StaffId staff,
        DateOnly date,
        CancellationToken stop
    )
    {
        var there = DeputyChain.Walk(
            staff,
            await Terms(db, date, stop),
            await Present(db, date, stop)
        );
        return there is { } id ? (await Staffing.ById(db, id, stop))?.Ref : null;
    }

    /// <summary>
    /// Who decides for the department on that day: its supervisor with the lowest job number who has an answer from
    /// <see cref="OnDuty"/>, otherwise its head; null when the department has neither.
    /// </summary>
    public static async Task<PersonRef?> SupervisorFor(
        HuishengDb db,
        DepartmentId department,
        DateOnly date,
        CancellationToken stop
    )
    {
        var supervisors = await db.Staff()
            .AsNoTracking()
            .Where(s => s.DepartmentId == department)
            .Where(s => s.Roles.Any(r => r.Role == RoleCodes.Supervisor))
            .OrderBy(s => s.DisabledAt != null)
            .ThenBy(s => s.JobNumber)
            .Select(s => s.Id)
            .ToListAsync(stop);
        var head = await HeadId(db, department, stop);
        var asked = head is { } leads ? [.. supervisors, leads] : supervisors;
        var terms = await Terms(db, date, stop);
        var present = await Present(db, date, stop);
        foreach (var id in asked)
        {
            if (DeputyChain.Walk(id, terms, present) is { } there)
            {
                return (await Staffing.ById(db, there, stop))?.Ref;
            }
        }

        return null;
    }

    internal static async Task<PersonRef?> Head(
        HuishengDb db,
        DepartmentId department,
        CancellationToken stop
    ) =>
        await HeadId(db, department, stop) is { } id
        && await Staffing.ById(db, id, stop) is { Disabled: false } head
            ? head.Ref
            : null;

    private static Task<StaffId?> HeadId(
        HuishengDb db,
        DepartmentId department,
        CancellationToken stop
    ) =>
        db.Departments()
            .Where(d => d.Id == department)
            .Select(d => d.HeadId)
            .SingleOrDefaultAsync(stop);

    private static Task<List<DeputyTerm>> Terms(
        HuishengDb db,
        DateOnly date,
        CancellationToken stop
    ) =>
        db.Deputies()
            .AsNoTracking()
            .Where(d => d.FirstDay <= date && (d.LastDay == null || d.LastDay >= date))
            .ToListAsync(stop);

    /// <summary>Who has an account and is not away that day.</summary>
    private static async Task<HashSet<StaffId>> Present(
        HuishengDb db,
        DateOnly date,
        CancellationToken stop
    ) =>
        [
            .. await db.Staff()
                .Where(s => s.DisabledAt == null)
                .Where(s =>
                    !db.Absences()
                        .Any(a => a.StaffId == s.Id && a.FirstDay <= date && a.LastDay >= date)
                )
                .Select(s => s.Id)
                .ToListAsync(stop),
        ];
}
