using Huisheng.Commitments.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments.Doing;

/// <summary>One commitment by its number.</summary>
internal static class ReadCommitment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/commitments/{number}", One)
            .Permit(CommitmentRights.Read)
            .Answers<CommitmentView>();

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        CommitmentViews views,
        Problems problems
    )
    {
        var item = await db.Commitments()
            .AsNoTracking()
            .Include(c => c.Reschedulings)
            .SeenBy(viewer, CommitmentRights.Read)
            .FirstOrDefaultAsync(c => c.Number == number, http.RequestAborted);
        return item is null
            ? problems.From(http, Refusal.NotFound())
            : Results.Ok(
                await views.Of(item, viewer, Problems.Language(http), http.RequestAborted)
            );
    }
}
