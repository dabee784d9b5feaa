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
        if (after is not null)
        {
            if (Place.Read(after) is not { } place || !Guid.TryParse(place.Number, out var key))
            {
                return problems.From(
                    http,
                    Refusal.Fields(new FieldError("after", "field.unreadable"))
                );
            }

            rows = rows.Where(d =>
                d.SavedAt <= place.At && (d.SavedAt < place.At || d.Key.CompareTo(key) < 0)
            );
        }

        var page = await rows.OrderByDescending(d => d.SavedAt)
            .ThenByDescending(d => d.Key)
            .Take(PageSize.Rows)
            .ToListAsync(http.RequestAborted);
        return Results.Ok(
            new Page<DraftRow>(
                [.. page.Select(views.Row)],
                page.Count == PageSize.Rows
                    ? new Place(page[^1].SavedAt, page[^1].Key.ToString()).Write()
                    : null
            )
        );
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
