using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

internal sealed record DeputyView(
    Guid Id,
    PersonRef Deputy,
    DateOnly From,
    DateOnly? To,
    string Reason
);

internal sealed record StaffDepartment(Guid Id, string Code, string Name);

/// <param name="Name">In full for those who keep the staff list, masked for everybody else.</param>
internal sealed record StaffRow(
    Guid Id,
    string JobNumber,
    string Name,
    StaffDepartment Department,
    IReadOnlyList<string> Roles,
    bool Disabled,
    DateTimeOffset? LockedUntil,
    int Version,
    IReadOnlyList<DeputyView> Deputies
);

/// <summary>Staff as the staff pages show them.</summary>
internal static class StaffRows
{
    public static async Task<IReadOnlyList<StaffRow>> Of(
        HuishengDb db,
        IReadOnlyList<StaffMember> members,
        bool full,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var ids = members.Select(m => m.Id).ToList();
        var numbers = members.Select(m => m.JobNumber).ToList();
        var locks = await db.SignInCounts()
            .Where(c => numbers.Contains(c.JobNumber) && c.LockedUntil > now)
            .ToDictionaryAsync(c => c.JobNumber, c => c.LockedUntil, stop);
        var today = BusinessTime.Date(now);
        var terms = await db.Deputies()
            .AsNoTracking()
            .Where(d => ids.Contains(d.StaffId) && (d.LastDay == null || d.LastDay >= today))
            .OrderBy(d => d.FirstDay)
            .ToListAsync(stop);
        var people = await Staffing.Refs(db, terms.Select(t => t.DeputyId), stop);
        var offices = members.Select(m => m.DepartmentId).Distinct().ToList();
        var departments = await db.Departments()
            .Where(d => offices.Contains(d.Id))
            .ToDictionaryAsync(
                d => d.Id,
                d => new StaffDepartment(d.Id.Value, d.Code, d.Name),
                stop
            );
        return
        [
            .. members.Select(m => new StaffRow(
                m.Id.Value,
                m.JobNumber,
                full ? m.FullName : m.MaskedName,
                departments[m.DepartmentId],
                [.. m.Roles.Select(r => r.Role).Order(StringComparer.Ordinal)],
                m.DisabledAt is not null,
                locks.GetValueOrDefault(m.JobNumber),
                m.Version,
                [.. terms.Where(t => t.StaffId == m.Id).Select(t => View(t, people))]
            )),
        ];
    }

    /// <summary>The row after an act of somebody who keeps the staff list.</summary>
    public static async Task<StaffRow> After(Storage.Acts.Act act, StaffMember member)
    {
        await act.Db.SaveChangesAsync(act.Stop);
        return (await Of(act.Db, [member], full: true, act.Now, act.Stop))[0];
    }

    private static DeputyView View(
        DeputyTerm term,
        IReadOnlyDictionary<StaffId, PersonRef> people
    ) => new(term.Id, people[term.DeputyId], term.FirstDay, term.LastDay, term.Reason);
}
