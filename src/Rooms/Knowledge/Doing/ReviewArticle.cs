using Huisheng.Kernel;
using Huisheng.Knowledge.Views;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Knowledge.Doing;

/// <summary>发布 and 停用: from then on everybody finds it, or nobody does. Whoever proposed it is told.</summary>
internal static class ReviewArticle
{
    public sealed record Withdrawal(string? Reason = null);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/knowledge/{number}/publication", Publish)
            .Permit(Tables.Review)
            .Edits()
            .Answers<ArticleView>();
        api.MapPost("/api/knowledge/{number}/withdrawal", Withdraw)
            .Permit(Tables.Review)
            .Edits()
            .Answers<ArticleView>();
    }

    private static Task<IResult> Publish(
        string number,
        HttpContext http,
        Viewer viewer,
        ArticleActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            (act, article) =>
                Task.FromResult(
                    article.State == ArticleState.Published
                        ? Refusal.Because("article.published-already")
                        : Set(act, article, viewer, ArticleState.Published, null)
                )
        );

    private static Task<IResult> Withdraw(
        string number,
        Withdrawal request,
        HttpContext http,
        Viewer viewer,
        ArticleActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            (act, article) =>
                Task.FromResult(
                    new Check().Text(request.Reason, "reason", 200).Refusal()
                        ?? (
                            article.State == ArticleState.Withdrawn
                                ? Refusal.Because("article.withdrawn-already")
                                : Set(act, article, viewer, ArticleState.Withdrawn, request.Reason)
                        )
                )
        );

    private static Refusal? Set(
        Act act,
        Article article,
        Viewer viewer,
        ArticleState state,
        string? reason
    )
    {
        var what = state == ArticleState.Published ? "article-publish" : "article-withdraw";
        act.Record(new Note(what, article.Subject) { Text = article.Title, Reason = reason });
        article.State = state;
        article.ReviewedById = viewer.Id;
        article.ReviewedAt = act.Now;
        if (article.ProposedById != viewer.Id)
        {
            Notify.In(
                act,
                article.ProposedById,
                what,
                article.Subject,
                article.Number,
                article.Title
            );
        }

        return null;
    }
}
