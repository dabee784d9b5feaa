using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

internal sealed record Colleagues(IReadOnlyList<PersonRef> Items);

/// <summary>GET /api/colleagues?department=: enabled people of a department, for choosing an owner.</summary>
internal static class ListColleagues
{
    // More than one department has people; a choice this long is searched by job number instead.
    private const int Most = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/colleagues", Run).Permit(RouteRules.SignedIn).Answers<Colleagues>();

    private static async Task<Colleagues> Run(
        HuishengDb db,
        CancellationToken stop,
        string? department = null
    )
    {
        var found = await Staffing
            .Members(
                db.Staff()
                    .Where(s => s.DisabledAt == null)
                    .Where(s => department == null || s.Department!.Code == department)
                    .OrderBy(s => s.JobNumber)
                    .Take(Most)
            )
            .ToListAsync(stop);
        return new Colleagues([.. found.Select(m => m.Ref)]);
    }
}
