using Huisheng.Kernel;
using Huisheng.Knowledge.Doing;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Views;

/// <summary>The articles that helped with a record, in the order in which they were taken.</summary>
internal static class ReadUses
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/knowledge-uses/{kind}/{number}", Handle)
            .Permit(Tables.Read)
            .Answers<ArticleView[]>();

    private static async Task<IResult> Handle(
        string kind,
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SubjectDoors doors,
        ArticleViews views,
        Problems problems
    )
    {
        var stop = http.RequestAborted;
        var about = UseArticle.Kinds.Contains(kind)
            ? await doors.Find(db, viewer, kind, number, stop)
            : null;
        if (about is null)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var id = about.Subject.Id;
        var used = await db.ArticleUses()
            .AsNoTracking()
            .Where(u => u.SubjectId == id)
            .Join(
                db.Articles().AsNoTracking(),
                u => u.ArticleId,
                a => a.Id,
                (use, article) => new { use.At, Article = article }
            )
            // Ids of one moment have no order.
            .OrderBy(u => u.At)
            .ThenBy(u => u.Article.Number)
            .Select(u => u.Article)
            .ToListAsync(stop);
        return Results.Ok(await views.Of(used, viewer, Problems.Language(http), stop));
    }
}
