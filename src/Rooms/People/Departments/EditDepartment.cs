using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Departments;

internal sealed record DepartmentEdit(
    string Name,
    bool ServiceCentre,
    string? HeadJobNumber = null
);

/// <summary>PUT /api/departments/{id}: name, head, service centre. No head given means nobody leads it.</summary>
internal static class EditDepartment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/api/departments/{id:guid}",
                (Guid id, DepartmentEdit body, RequestActs acts) =>
                    acts.Run(act => In(act, new DepartmentId(id), body))
            )
            .Permit("people.write")
            .Edits()
            .Answers<DepartmentRow>();

    private static async Task<Outcome<DepartmentRow>> In(
        Act act,
        DepartmentId id,
        DepartmentEdit body
    )
    {
        var department = await act
            .Db.Departments()
            .Locked()
            .SingleOrDefaultAsync(d => d.Id == id, act.Stop);
        if (department is null)
        {
            return Refusal.NotFound("department.not-found");
        }

        if (act.IsStale(department.Version))
        {
            return Refusal.Stale(department.Subject, await DepartmentRows.After(act, department));
        }

        var head = body.HeadJobNumber is { Length: > 0 } number
            ? await Staffing.ByJobNumber(act.Db, number, act.Stop)
            : null;
        var check = new Check()
            .Text(body.Name, "name", AddDepartment.LongestName)
            .Require(
                string.IsNullOrEmpty(body.HeadJobNumber) || head is { Disabled: false },
                "headJobNumber",
                "staff.not-found"
            );
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        await Apply(act, department, body, head);
        return await DepartmentRows.After(act, department);
    }

    private static async Task Apply(
        Act act,
        Department department,
        DepartmentEdit body,
        Member? head
    )
    {
        var before = department.HeadId is { } id ? await Staffing.ById(act.Db, id, act.Stop) : null;
        Change[] changes =
        [
            new("name", department.Name, body.Name.Trim()),
            new("head", before?.JobNumber, head?.JobNumber),
            new("service-centre", Yes(department.ServiceCentre), Yes(body.ServiceCentre)),
        ];
        department.Name = body.Name.Trim();
        department.HeadId = head?.Id;
        department.ServiceCentre = body.ServiceCentre;
        department.Version++;
        act.Record(
            new Note("department-edit", department.Subject)
            {
                Changes = [.. changes.Where(c => c.From != c.To)],
            }
        );
    }

    private static string Yes(bool value) => value ? "yes" : "no";
}
