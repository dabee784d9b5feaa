using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Views;

/// <summary>One article, its history, and the list, newest first.</summary>
internal static class ReadArticles
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/knowledge", List).Permit(Tables.Read).Answers<Page<ArticleView>>();
        api.MapGet("/api/knowledge/{number}", One).Permit(Tables.Read).Answers<ArticleView>();
        api.MapGet("/api/knowledge/{number}/timeline", History)
            .Permit(Tables.Read)
            .Answers<Page<TimelineEntry>>();
    }

    /// <summary><c>state</c>: proposed, published or withdrawn; all of them if left out.</summary>
    private static async Task<IResult> List(
        string? state,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        ArticleViews views,
        Problems problems
    )
    {
        var asked = Enum.GetValues<ArticleState>().Where(s => Kebab.Of(s) == state).ToList();
        if (state is not null && asked.Count == 0)
        {
            return problems.From(
                http,
                Refusal.Fields(new FieldError("state", "field.unknown-value", []))
            );
        }

        var rows = db.Articles().AsNoTracking().SeenBy(viewer);
        var page = await (state is null ? rows : rows.Where(a => a.State == asked[0])).NewestFirst(
            after,
            http.RequestAborted
        );
        return Results.Ok(
            new Page<ArticleView>(
                await views.Of(page.Items, viewer, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        ArticleViews views,
        Problems problems
    ) =>
        await Find(number, viewer, db, http.RequestAborted) is { } article
            ? Results.Ok(
                await views.Of(article, viewer, Problems.Language(http), http.RequestAborted)
            )
            : problems.From(http, Refusal.NotFound());

    private static async Task<IResult> History(
        string number,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SubjectHistory history
    ) =>
        await history.Of(
            (await Find(number, viewer, db, http.RequestAborted))?.Subject,
            after,
            http
        );

    private static Task<Article?> Find(
        string number,
        Viewer viewer,
        HuishengDb db,
        CancellationToken stop
    ) =>
        db.Articles()
            .AsNoTracking()
            .SeenBy(viewer)
            .SingleOrDefaultAsync(a => a.Number == number, stop);
}
