using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.Knowledge.Views;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Knowledge.Doing;

/// <summary>An article as somebody writes it.</summary>
/// <param name="Answer">As it can be read out or sent; personal data in it are masked</param>
/// <param name="Category">Code of the category tree; everything if left out</param>
/// <param name="ValidFrom">First day it is true; open if left out</param>
/// <param name="ValidTo">Last day it is true; open if left out</param>
internal sealed record WrittenArticle(
    string? Title = null,
    string? Answer = null,
    string? Category = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null
)
{
    private const int LongestTitle = 100;
    private const int LongestAnswer = 4000;

    public Refusal? Wrong(Rulebook rules) =>
        new Check()
            .Text(Title, "title", LongestTitle)
            .Text(Answer, "answer", LongestAnswer)
            .Require(
                Category is null || rules.Categories.Named(Category) is not null,
                "category",
                "field.unknown-value"
            )
            .Require(
                ValidFrom is not { } from || ValidTo is not { } to || from <= to,
                "validTo",
                "field.before-start"
            )
            .Refusal();

    public string MaskedTitle => PersonalText.Mask(Title!.Trim())!;

    public string MaskedAnswer => PersonalText.Mask(Answer!.Trim())!;
}

/// <summary>POST /api/knowledge: an answer worth giving again; a supervisor reads it before others find it (S1-76).</summary>
internal static class ProposeArticle
{
    /// <param name="Origin">Number of the record whose answer it was</param>
    public sealed record Proposal(WrittenArticle Article, string? Origin = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/knowledge", Handle).Permit("knowledge.propose").Answers<ArticleView>();

    private static Task<IResult> Handle(
        Proposal request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<ArticleView>(async act =>
        {
            var wrong =
                request.Article.Wrong(act.Get<Rulebook>())
                ?? new Check().Optional(request.Origin, "origin", 40).Refusal();
            if (wrong is not null)
            {
                return wrong;
            }

            var article = new Article
            {
                Id = new ArticleId(NewId.At(act.Now)),
                Number = await Numbering.Next(act, "article"),
                Title = request.Article.MaskedTitle,
                Answer = request.Article.MaskedAnswer,
                Category = request.Article.Category,
                ValidFrom = request.Article.ValidFrom,
                ValidTo = request.Article.ValidTo,
                Origin = PersonalText.Mask(request.Origin?.Trim()),
                ProposedById = viewer.Id,
                RecordedAt = act.Now,
            };
            act.Db.Articles().Add(article);
            act.Record(
                new Note("article-propose", article.Subject)
                {
                    Text = article.Title,
                    IsBirth = true,
                }
            );
            await act.Db.SaveChangesAsync(act.Stop);
            return await act.Get<ArticleViews>().Of(article, viewer, language, act.Stop);
        });
    }
}
