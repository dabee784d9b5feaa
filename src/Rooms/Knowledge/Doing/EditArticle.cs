using Huisheng.Knowledge.Views;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Knowledge.Doing;

/// <summary>PUT /api/knowledge/{number}: words, category and days; what it said before is in its history.</summary>
internal static class EditArticle
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/api/knowledge/{number}", Handle)
            .Permit(Tables.Review)
            .Edits()
            .Answers<ArticleView>();

    private static Task<IResult> Handle(
        string number,
        WrittenArticle request,
        HttpContext http,
        Viewer viewer,
        ArticleActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            (act, article) =>
            {
                if (request.Wrong(act.Get<Rulebook>()) is { } wrong)
                {
                    return Task.FromResult<Kernel.Refusal?>(wrong);
                }

                Change[] changes =
                [
                    new("title", article.Title, request.MaskedTitle),
                    new("answer", article.Answer, request.MaskedAnswer),
                    new("category", article.Category, request.Category),
                    new("valid-from", $"{article.ValidFrom:O}", $"{request.ValidFrom:O}"),
                    new("valid-to", $"{article.ValidTo:O}", $"{request.ValidTo:O}"),
                ];
                article.Title = request.MaskedTitle;
                article.Answer = request.MaskedAnswer;
                article.Category = request.Category;
                article.ValidFrom = request.ValidFrom;
                article.ValidTo = request.ValidTo;
                act.Record(
                    new Note("article-edit", article.Subject)
                    {
                        Changes = [.. changes.Where(c => (c.From ?? "") != (c.To ?? ""))],
                    }
                );
                return Task.FromResult<Kernel.Refusal?>(null);
            }
        );
}
