using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Entry;
using Huisheng.People.Rights;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

internal sealed record NewStaff(
    string JobNumber,
    string Name,
    Guid DepartmentId,
    IReadOnlyList<string> Roles,
    string Password
);

/// <summary>POST /api/staff</summary>
internal sealed class AddStaff(Roles roles, StaffNames names, Passwords passwords)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/staff",
                (NewStaff body, AddStaff add, RequestActs acts) =>
                    acts.Run(act => add.In(act, body), StatusCodes.Status201Created)
            )
            .Permit("people.write")
            .Answers<StaffRow>(StatusCodes.Status201Created);

    private async Task<Outcome<StaffRow>> In(Act act, NewStaff body)
    {
        var department = new DepartmentId(body.DepartmentId);
        var check = new Check()
            .JobNumber(body.JobNumber, "jobNumber")
            .Text(body.Name, "name", StaffInput.LongestName)
            .Roles(body.Roles, roles)
            .Password(body.Password, "password", body.JobNumber)
            .Require(
                await DepartmentFacts.ById(act.Db, department, act.Stop) is not null,
                "departmentId",
                "department.not-found"
            )
            .Require(
                !await act.Db.Staff().AnyAsync(s => s.JobNumber == body.JobNumber, act.Stop),
                "jobNumber",
                "job-number.taken"
            );
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        var member = Make(act, body, department);
        act.Db.Staff().Add(member);
        act.Record(
            new Note("staff-add", member.Subject)
            {
                Changes =
                [
                    new Change("name", null, member.MaskedName),
                    new Change("roles", null, string.Join(", ", body.Roles)),
                ],
            }
        );
        return await StaffRows.After(act, member);
    }

    private StaffMember Make(Act act, NewStaff body, DepartmentId department)
    {
        var member = new StaffMember
        {
            Id = new StaffId(NewId.At(act.Now)),
            JobNumber = body.JobNumber,
            FullName = body.Name.Trim(),
            MaskedName = names.Mask(body.Name.Trim()),
            DepartmentId = department,
            PasswordHash = passwords.Hash(body.Password),
            Stamp = NewId.At(act.Now),
        };
        member.Take(body.Roles);
        return member;
    }
}
