using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies.Doing;

/// <summary>One measure, and the list of all, newest first.</summary>
internal static class ReadRemedies
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/remedies", List).Permit(RemedyRights.Read).Answers<Page<RemedyView>>();
        api.MapGet("/api/remedies/{number}", One).Permit(RemedyRights.Read).Answers<RemedyView>();
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        RemedyViews views,
        Problems problems
    )
    {
        var item = await db.Remedies()
            .AsNoTracking()
            .SeenBy(viewer, RemedyRights.Read)
            .FirstOrDefaultAsync(r => r.Number == number, http.RequestAborted);
        return item is null
            ? problems.From(http, Refusal.NotFound())
            : Results.Ok(
                await views.Of(item, viewer, Problems.Language(http), http.RequestAborted)
            );
    }

    /// <summary><c>kind</c>: a kind of measure.</summary>
    private static async Task<IResult> List(
        string? kind,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        RemedyViews views
    )
    {
        var rows = db.Remedies().AsNoTracking().SeenBy(viewer, RemedyRights.Read);
        if (!string.IsNullOrEmpty(kind))
        {
            rows = rows.Where(r => r.Kind == kind);
        }

        var page = await rows.NewestFirst(after, http.RequestAborted);
        return Results.Ok(
            new Page<RemedyView>(
                await views.Of(page.Items, viewer, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );
    }
}
