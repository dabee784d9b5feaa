using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Departments;

internal sealed record DepartmentRow(
    Guid Id,
    string Code,
    string Name,
    PersonRef? Head,
    bool ServiceCentre,
    int Version,
    int StaffCount
);

internal sealed record DepartmentList(IReadOnlyList<DepartmentRow> Items);

internal static class DepartmentRows
{
    public static async Task<IReadOnlyList<DepartmentRow>> Of(
        HuishengDb db,
        IQueryable<Department> departments,
        CancellationToken stop
    )
    {
        var found = await departments
            .AsNoTracking()
            .OrderBy(d => d.Code)
            .Select(d => new
            {
                Row = d,
                Staff = db.Staff().Count(s => s.DepartmentId == d.Id && s.DisabledAt == null),
            })
            .ToListAsync(stop);
        var heads = await Staffing.Refs(
            db,
            found.Where(d => d.Row.HeadId is not null).Select(d => d.Row.HeadId!.Value),
            stop
        );
        return
        [
            .. found.Select(d => new DepartmentRow(
                d.Row.Id.Value,
                d.Row.Code,
                d.Row.Name,
                d.Row.HeadId is { } head ? heads[head] : null,
                d.Row.ServiceCentre,
                d.Row.Version,
                d.Staff
            )),
        ];
    }

    public static async Task<DepartmentRow> After(Act act, Department department)
    {
        await act.Db.SaveChangesAsync(act.Stop);
        var id = department.Id;
        return (await Of(act.Db, act.Db.Departments().Where(d => d.Id == id), act.Stop))[0];
    }
}
