using Huisheng.Desk.Contract;
using Huisheng.FollowUps.Contract;
using Huisheng.FollowUps.Visits;
using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Views;

/// <summary>One follow-up, its history, and the pool: open ones by the end of their window (S0-15), then those that are over.</summary>
internal static class ReadFollowUps
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/follow-ups", List).Permit(FollowUpActs.Read).Answers<Page<WorkItemView>>();
        api.MapGet("/api/follow-ups/{number}", One)
            .Permit(FollowUpActs.Read)
            .Answers<FollowUpView>();
        api.MapGet("/api/follow-ups/{number}/timeline", History)
            .Permit(FollowUpActs.Read)
            .Answers<Page<TimelineEntry>>();
    }

    private static async Task<IResult> List(
        string? view,
        string? state,
        string? after,
        HttpContext http,
        Viewer viewer,
        WorkItemList list,
        OverFollowUps over,
        Problems problems
    )
    {
        var (language, stop) = (Problems.Language(http), http.RequestAborted);
        if (OverFollowUps.Begins(state, after))
        {
            return Results.Ok(await over.Of(viewer, view ?? "all", state, after, language, stop));
        }

        var page = await list.Of(
            viewer,
            FollowUpActs.Read,
            new WorkItemQuery(view ?? "all", "follow-up", state, After: after),
            language,
            stop
        );
        if (page.Refused)
        {
            return problems.From(http, page.Refusal!);
        }

        // Whoever asks for all of them goes on with those that are over.
        if (page.Value.Next is not null || !string.IsNullOrEmpty(state))
        {
            return Results.Ok(page.Value);
        }

        return Results.Ok(
            page.Value.Items.Count > 0
                ? page.Value with
                {
                    Next = OverFollowUps.First,
                }
                : await over.Of(viewer, view ?? "all", state, after, language, stop)
        );
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        FollowUpViews views,
        Problems problems
    ) =>
        await views.Find(number, viewer, Problems.Language(http), http.RequestAborted) is { } view
            ? Results.Ok(view)
            : problems.From(http, Refusal.NotFound());

    private static async Task<IResult> History(
        string number,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SubjectHistory history
    )
    {
        var id = await db.FollowUps()
            .SeenBy(viewer, FollowUpActs.Read)
            .Where(r => r.Number == number)
            .Select(r => (FollowUpId?)r.Id)
            .FirstOrDefaultAsync(http.RequestAborted);
        return await history.Of(
            id is { } found ? new Subject("follow-up", found.Value, number) : null,
            after,
            http
        );
    }
}
