using Huisheng.Kernel;
using Huisheng.People.Departments;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Contract;

/// <summary>A department as other rooms see it. <c>Code</c> is what the API names it by.</summary>
public sealed record DepartmentRef(
    DepartmentId Id,
    string Code,
    string Name,
    StaffId? Head,
    bool ServiceCentre
);

/// <summary>Facts about departments, inside an act and outside.</summary>
public static class DepartmentFacts
{
    public static Task<DepartmentRef?> ByCode(HuishengDb db, string code, CancellationToken stop) =>
        Refs(db.Departments().Where(d => d.Code == code)).SingleOrDefaultAsync(stop);

    public static Task<DepartmentRef?> ById(
        HuishengDb db,
        DepartmentId id,
        CancellationToken stop
    ) => Refs(db.Departments().Where(d => d.Id == id)).SingleOrDefaultAsync(stop);

    /// <summary>Many at once, for lists; an unknown id is simply not in the answer.</summary>
    public static async Task<IReadOnlyDictionary<DepartmentId, DepartmentRef>> Refs(
        HuishengDb db,
        IEnumerable<DepartmentId> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Distinct().ToList();
        return await Refs(db.Departments().Where(d => wanted.Contains(d.Id)))
            .ToDictionaryAsync(d => d.Id, stop);
    }

    /// <summary>The departments that take complaints in and follow up (客服中心), by code; usually one.</summary>
    public static async Task<IReadOnlyList<DepartmentRef>> ServiceCentre(
        HuishengDb db,
        CancellationToken stop
    ) =>
        await Refs(db.Departments().Where(d => d.ServiceCentre).OrderBy(d => d.Code))
            .ToListAsync(stop);

    /// <summary>All of them, by code; a company has few.</summary>
    public static async Task<IReadOnlyList<DepartmentRef>> All(
        HuishengDb db,
        CancellationToken stop
    ) => await Refs(db.Departments().OrderBy(d => d.Code)).ToListAsync(stop);

    /// <summary>Who leads the department, if somebody enabled does.</summary>
    public static Task<PersonRef?> HeadOf(HuishengDb db, DepartmentId id, CancellationToken stop) =>
        Duty.Head(db, id, stop);

    private static IQueryable<DepartmentRef> Refs(IQueryable<Department> departments) =>
        departments
            .AsNoTracking()
            .Select(d => new DepartmentRef(d.Id, d.Code, d.Name, d.HeadId, d.ServiceCentre));
}
