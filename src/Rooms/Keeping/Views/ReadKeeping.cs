using System.Globalization;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Views;

/// <summary>What is past its time, the holds, the trials with their records, and the log of what was purged.</summary>
internal static class ReadKeeping
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/keeping", Overview).Permit(Rights.Read).Answers<KeepingView>();
        api.MapGet("/api/keeping/holds", Holds).Permit(Rights.Read).Answers<Page<HoldView>>();
        api.MapGet("/api/keeping/holds/{number}", OneHold).Permit(Rights.Read).Answers<HoldView>();
        api.MapGet("/api/keeping/purges", Runs).Permit(Rights.Read).Answers<Page<PurgeView>>();
        api.MapGet("/api/keeping/purges/{number}", One).Permit(Rights.Read).Answers<PurgeView>();
        api.MapGet("/api/keeping/purges/{number}/records", Records)
            .Permit(Rights.Read)
            .Answers<Page<PurgeItemView>>();
        api.MapGet("/api/keeping/log", Log).Permit(Rights.Read).Answers<Page<PurgedView>>();
    }

    private static async Task<IResult> Overview(
        HttpContext http,
        Viewer viewer,
        KeepingViews views
    ) => Results.Ok(await views.All(viewer, Problems.Language(http), http.RequestAborted));

    /// <summary>Newest first, lifted ones among them.</summary>
    private static async Task<IResult> Holds(
        string? after,
        HttpContext http,
        HuishengDb db,
        KeepingViews views
    )
    {
        var page = await db.Holds().AsNoTracking().NewestFirst(after, http.RequestAborted);
        return Results.Ok(
            new Page<HoldView>(
                await views.Holds(page.Items, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );
    }

    private static async Task<IResult> OneHold(
        string number,
        HttpContext http,
        HuishengDb db,
        KeepingViews views,
        Problems problems
    ) =>
        await db.Holds()
            .AsNoTracking()
            .SingleOrDefaultAsync(h => h.Number == number, http.RequestAborted)
            is { } hold
            ? Results.Ok(
                (await views.Holds([hold], Problems.Language(http), http.RequestAborted))[0]
            )
            : problems.From(http, Refusal.NotFound());

    private static async Task<IResult> Runs(
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        KeepingViews views
    )
    {
        var page = await db.PurgeRuns().AsNoTracking().NewestFirst(after, http.RequestAborted);
        return Results.Ok(
            new Page<PurgeView>(
                await views.Runs(page.Items, viewer, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        KeepingViews views,
        Problems problems
    ) =>
        await Find(db, number, http.RequestAborted) is { } run
            ? Results.Ok(
                (await views.Runs([run], viewer, Problems.Language(http), http.RequestAborted))[0]
            )
            : problems.From(http, Refusal.NotFound());

    /// <summary>What a trial named, the longest archived first.</summary>
    private static async Task<IResult> Records(
        string number,
        string? after,
        HttpContext http,
        HuishengDb db,
        KeepingViews views,
        Problems problems
    )
    {
        if (await Find(db, number, http.RequestAborted) is not { } run)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var from = int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            ? no
            : 0;
        var rows = await db.PurgeItems()
            .AsNoTracking()
            .Where(i => i.RunId == run.Id && i.No > from)
            .OrderBy(i => i.No)
            .Take(PageSize.Rows)
            .ToListAsync(http.RequestAborted);
        return Results.Ok(
            new Page<PurgeItemView>(
                views.Items(rows, Problems.Language(http)),
                rows.Count == PageSize.Rows ? $"{rows[^1].No}" : null
            )
        );
    }

    private static async Task<IResult> Log(
        string? after,
        HttpContext http,
        HuishengDb db,
        KeepingViews views
    )
    {
        var page = await db.PurgeItems()
            .AsNoTracking()
            .Where(i => i.PurgedAt != null)
            .NewestFirst(i => i.PurgedAt!.Value, i => i.Id, after, http.RequestAborted);
        return Results.Ok(
            new Page<PurgedView>(
                await views.Log(page.Items, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );
    }

    private static Task<PurgeRun?> Find(HuishengDb db, string number, CancellationToken stop) =>
        db.PurgeRuns().AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, stop);
}
