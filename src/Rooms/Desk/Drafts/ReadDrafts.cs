using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Drafts;

/// <summary>One's own drafts, newest first; nobody else's exist.</summary>
internal static class ReadDrafts
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/drafts", List).Permit(RouteRules.SignedIn).Answers<Page<DraftRow>>();
        api.MapGet("/api/drafts/{key:guid}", One).Permit(RouteRules.SignedIn).Answers<DraftView>();
    }

    private static async Task<IResult> List(
        string? after,
        Viewer viewer,
        HuishengDb db,
        DraftViews views,
        Problems problems,
        HttpContext http
    )
    {
        var rows = db.Drafts().AsNoTracking().Of(viewer.Id);
        if (
            after is not null
            && !(Place.Read(after) is { } place && Guid.TryParse(place.Number, out _))
        )
        {
            return problems.From(http, Refusal.Fields(new FieldError("after", "field.unreadable")));
        }

        var page = await rows.NewestFirst(d => d.SavedAt, d => d.Key, after, http.RequestAborted);
        return Results.Ok(new Page<DraftRow>([.. page.Items.Select(views.Row)], page.Next));
    }

    private static async Task<IResult> One(
        Guid key,
        Viewer viewer,
        HuishengDb db,
        DraftViews views,
        Problems problems,
        HttpContext http
    ) =>
        await db.Drafts()
            .AsNoTracking()
            .Of(viewer.Id)
            .FirstOrDefaultAsync(d => d.Key == key, http.RequestAborted)
            is not { } draft
            ? problems.From(http, Refusal.NotFound())
        : views.Of(draft) is { } view ? Results.Ok(view)
        : problems.From(http, Refusal.Because("draft.unreadable"));
}
