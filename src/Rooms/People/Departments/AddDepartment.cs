using System.Text.RegularExpressions;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Departments;

internal sealed record NewDepartment(string Code, string Name, bool ServiceCentre);

/// <summary>POST /api/departments</summary>
internal static partial class AddDepartment
{
    public const int LongestName = 50;
    private const int LongestCode = 40;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/departments",
                (NewDepartment body, RequestActs acts) =>
                    acts.Run(act => In(act, body), StatusCodes.Status201Created)
            )
            .Permit("people.write")
            .Answers<DepartmentRow>(StatusCodes.Status201Created);

    private static async Task<Outcome<DepartmentRow>> In(Act act, NewDepartment body)
    {
        var check = new Check()
            .Text(body.Code, "code", LongestCode)
            .Require(
                body.Code.Length == 0 || Codes().IsMatch(body.Code),
                "code",
                "department.code-shape"
            )
            .Text(body.Name, "name", LongestName)
            .Require(
                await DepartmentFacts.ByCode(act.Db, body.Code, act.Stop) is null,
                "code",
                "department.code-taken"
            );
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        var department = new Department
        {
            Id = new DepartmentId(NewId.At(act.Now)),
            Code = body.Code,
            Name = body.Name.Trim(),
            ServiceCentre = body.ServiceCentre,
        };
        act.Db.Departments().Add(department);
        act.Record(
            new Note("department-add", department.Subject)
            {
                Changes = [new Change("name", null, department.Name)],
            }
        );
        return await DepartmentRows.After(act, department);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Codes();
}
