using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Views;

/// <summary>
/// What may answer a description while it is typed (S1-28): nobody thinks of search words with a customer on the line. An article is near when
/// its title, or much of its answer, stands in what was written, by the pairs the search goes by.
/// </summary>
internal static class NearArticles
{
    public sealed record Described(string? Text = null);

    private const int Longest = 2000;
    private const int Shown = 3;
    private const int Newest = 2000;

    // A pair of the title tells more than one of the answer; two of the title, or four of the answer, are no accident.
    private const int TitleWeight = 2;
    private const int Least = 4;

    // What a customer says travels in a body, never in an address that logs keep.
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/knowledge-near", Handle)
            .Permit(Tables.Read)
            .WithoutKey()
            .Answers<ArticleView[]>();

    private static async Task<IResult> Handle(
        Described request,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        ArticleViews views,
        Clock clock,
        Problems problems
    )
    {
        if (new Check().Optional(request.Text, "text", Longest).Refusal() is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var (stop, today) = (http.RequestAborted, BusinessTime.Date(clock.Now));
        var said = SearchText.Pairs(SearchText.Normal([request.Text])).ToHashSet();
        var articles = await db.Articles()
            .AsNoTracking()
            .SeenBy(viewer)
            .Where(a => a.State == ArticleState.Published)
            .OrderByDescending(a => a.RecordedAt)
            .ThenByDescending(a => a.Number)
            .Take(Newest)
            .ToListAsync(stop);
        IReadOnlyList<Article> near =
        [
            .. articles
                .Where(a => a.StateOn(today) == "published")
                .Select(a => (Article: a, Points: Points(a, said)))
                .Where(n => n.Points >= Least)
                .OrderByDescending(n => n.Points)
                .Take(Shown)
                .Select(n => n.Article),
        ];
        return Results.Ok(await views.Of(near, viewer, Problems.Language(http), stop));
    }

    internal static int Points(Article article, IReadOnlySet<string> said) =>
        TitleWeight * Shared(article.Title, said) + Shared(article.Answer, said);

    private static int Shared(string text, IReadOnlySet<string> said) =>
        SearchText.Pairs(SearchText.Normal([text])).Count(said.Contains);
}
