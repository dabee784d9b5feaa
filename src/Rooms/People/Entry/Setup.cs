using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Departments;
using Huisheng.People.Members;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

internal sealed record SetupNeeded(bool Needed);

internal sealed record SetupRequest(
    string Code,
    string Company,
    string JobNumber,
    string Name,
    string Password
);

/// <summary>/api/setup: the first administrator, with the code printed at the first start.</summary>
internal static class Setup
{
    // The department every company begins with: the service centre.
    private const string FirstDepartment = "customer-service";
    private const string FirstDepartmentName = "客服部";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(
                "/api/setup",
                async (HuishengDb db, CancellationToken stop) =>
                    new SetupNeeded(!await db.Staff().AnyAsync(stop))
            )
            .OpenToAnyone()
            .Answers<SetupNeeded>();
        api.MapPost("/api/setup", Run)
            .OpenToAnyone()
            .WithoutKey()
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Run(
        SetupRequest body,
        ActRunner acts,
        Passwords passwords,
        StaffNames names,
        Problems problems,
        HttpContext http
    )
    {
        var check = new Check()
            .Text(body.Code, "code", 50)
            .Text(body.Company, "company", 100)
            .JobNumber(body.JobNumber, "jobNumber")
            .Text(body.Name, "name", StaffInput.LongestName)
            .Password(body.Password, "password", body.JobNumber);
        var made =
            check.Refusal()
            ?? (
                await acts.System(act => Make(act, body, passwords, names), http.RequestAborted)
            ).Refusal;
        return made is null ? Results.NoContent() : problems.From(http, made);
    }

    private static async Task<Outcome<int>> Make(
        Act act,
        SetupRequest body,
        Passwords passwords,
        StaffNames names
    )
    {
        if (await act.Db.Staff().AnyAsync(act.Stop))
        {
            return Refusal.Conflict("setup.done");
        }

        if (!await FirstCodes.Use(act, body.Code))
        {
            return Refusal.Fields(new FieldError("code", "setup.code-wrong"));
        }

        var department = new Department
        {
            Id = new DepartmentId(NewId.At(act.Now)),
            Code = FirstDepartment,
            Name = FirstDepartmentName,
            ServiceCentre = true,
        };
        var member = new StaffMember
        {
            Id = new StaffId(NewId.At(act.Now)),
            JobNumber = body.JobNumber,
            FullName = body.Name,
            MaskedName = names.Mask(body.Name),
            DepartmentId = department.Id,
            PasswordHash = passwords.Hash(body.Password),
            Stamp = NewId.At(act.Now),
        };
        member.Take([RoleCodes.Administrator]);
        act.Db.AddRange(new CompanyRow { Name = body.Company }, department, member);
        act.Record(new Note("setup-done", member.Subject));
        return 1;
    }
}
