using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Doing;

/// <summary>The runs that are not over, newest first, and one by its number.</summary>
internal static class ListEmergencies
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/emergencies", List)
            .Permit(EmergencyRights.Read)
            .Answers<Page<EmergencyView>>();
        api.MapGet("/api/emergencies/{number}", One)
            .Permit(EmergencyRights.Read)
            .Answers<EmergencyView>();
    }

    private static IQueryable<EmergencyRun> Whole(HuishengDb db, Viewer viewer) =>
        db.Runs()
            .AsNoTracking()
            .Include(r => r.Ticks)
            .Include(r => r.Told)
            .AsSplitQuery()
            .SeenBy(viewer, EmergencyRights.Read);

    private static async Task<IResult> List(
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        EmergencyViews views
    )
    {
        var page = await Whole(db, viewer)
            .Where(r => r.EndedAt == null)
            .NewestFirst(after, http.RequestAborted);
        var shown = new List<EmergencyView>();
        foreach (var run in page.Items)
        {
            shown.Add(await views.Of(run, viewer, Problems.Language(http), http.RequestAborted));
        }

        return Results.Ok(new Page<EmergencyView>(shown, page.Next));
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        EmergencyViews views,
        Problems problems
    ) =>
        await Whole(db, viewer).FirstOrDefaultAsync(r => r.Number == number, http.RequestAborted)
            is { } run
            ? Results.Ok(await views.Of(run, viewer, Problems.Language(http), http.RequestAborted))
            : problems.From(http, Refusal.NotFound());
}
