using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Departments;

/// <summary>GET /api/departments: all of them; everybody who dispatches or searches chooses from this list.</summary>
internal static class ListDepartments
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/api/departments",
                async (HuishengDb db, CancellationToken stop) =>
                    new DepartmentList(await DepartmentRows.Of(db, db.Departments(), stop))
            )
            .Permit(RouteRules.SignedIn)
            .Answers<DepartmentList>();
}
