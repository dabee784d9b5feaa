using Huisheng.Kernel;
using Huisheng.People.Members;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Contract;

/// <summary>What other rooms may know of a member of staff. <c>Name</c> is masked.</summary>
public sealed record Member(
    StaffId Id,
    string JobNumber,
    string Name,
    DepartmentId DepartmentId,
    string Department,
    IReadOnlyList<string> Roles,
    bool Disabled
)
{
    public PersonRef Ref => new(Id.Value, JobNumber, Name, Department, Roles);

    public bool Has(string role) => Roles.Contains(role);

    /// <summary>As <see cref="Viewer.Reaches"/>, of somebody who is not signed in here.</summary>
    public bool Reaches(
        RightsOfRoles rights,
        string right,
        IEnumerable<StaffId> people,
        IEnumerable<DepartmentId> departments
    ) =>
        new Viewer(Id, JobNumber, Name, DepartmentId, Department, Roles, rights(Roles)).Reaches(
            right,
            people,
            departments
        );
}

/// <summary>What people with these roles may do, and how far.</summary>
public delegate IReadOnlyDictionary<string, Scope> RightsOfRoles(IReadOnlyList<string> roles);

/// <summary>Facts about staff, inside an act (<c>act.Db</c>) and outside.</summary>
public static class Staffing
{
    /// <summary>The member with this job number, disabled ones too.</summary>
    public static Task<Member?> ByJobNumber(
        HuishengDb db,
        string jobNumber,
        CancellationToken stop
    ) => Members(db.Staff().Where(s => s.JobNumber == jobNumber)).SingleOrDefaultAsync(stop);

    public static Task<Member?> ById(HuishengDb db, StaffId id, CancellationToken stop) =>
        Members(db.Staff().Where(s => s.Id == id)).SingleOrDefaultAsync(stop);

    /// <summary>Many at once, for lists; an unknown id is simply not in the answer.</summary>
    public static async Task<IReadOnlyDictionary<StaffId, PersonRef>> Refs(
        HuishengDb db,
        IEnumerable<StaffId> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Distinct().ToList();
        var found = await Members(db.Staff().Where(s => wanted.Contains(s.Id))).ToListAsync(stop);
        return found.ToDictionary(m => m.Id, m => m.Ref);
    }

    /// <summary>Enabled members who hold the role, of one department or of all, by job number.</summary>
    public static async Task<IReadOnlyList<Member>> WithRole(
        HuishengDb db,
        string role,
        DepartmentId? department,
        CancellationToken stop
    ) =>
        await Members(
                db.Staff()
                    .Where(s => s.DisabledAt == null && s.Roles.Any(r => r.Role == role))
                    .Where(s => department == null || s.DepartmentId == department)
                    .OrderBy(s => s.JobNumber)
            )
            .ToListAsync(stop);

    /// <summary>Who these job numbers are, disabled members too; an unknown one is simply not in the answer.</summary>
    public static async Task<IReadOnlyDictionary<string, StaffId>> IdsOf(
        HuishengDb db,
        IReadOnlyList<string> jobNumbers,
        CancellationToken stop
    ) =>
        await db.Staff()
            .Where(s => jobNumbers.Contains(s.JobNumber))
            .ToDictionaryAsync(s => s.JobNumber, s => s.Id, stop);

    /// <summary>Everybody who ever worked here, by job number: for files that name colleagues.</summary>
    public static async Task<IReadOnlyDictionary<string, StaffId>> ByJobNumbers(
        HuishengDb db,
        CancellationToken stop
    ) => await db.Staff().ToDictionaryAsync(s => s.JobNumber, s => s.Id, stop);

    internal static IQueryable<Member> Members(IQueryable<StaffMember> staff) =>
        staff
            .AsNoTracking()
            .Select(s => new Member(
                s.Id,
                s.JobNumber,
                s.MaskedName,
                s.DepartmentId,
                s.Department!.Name,
                s.Roles.OrderBy(r => r.Role).Select(r => r.Role).ToList(),
                s.DisabledAt != null
            ));
}
