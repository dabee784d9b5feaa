using Huisheng.Kernel;
using Huisheng.Knowledge.Views;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Doing;

/// <summary>有帮助 or 有误: each person one mark on an article, which they may change.</summary>
internal static class MarkArticle
{
    /// <param name="Mark">"helped" or "wrong"</param>
    /// <param name="Note">What is wrong with it</param>
    public sealed record Marking(string? Mark = null, string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/knowledge/{number}/marks", Handle)
            .Permit(Tables.Read)
            .Answers<ArticleView>();

    private static Task<IResult> Handle(
        string number,
        Marking request,
        HttpContext http,
        Viewer viewer,
        ArticleActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            async (act, article) =>
            {
                var wrong = new Check()
                    .Require(request.Mark is "helped" or "wrong", "mark", "field.unknown-value")
                    .Require(
                        request.Mark != "wrong" || !string.IsNullOrWhiteSpace(request.Note),
                        "note",
                        "field.required"
                    )
                    .Optional(request.Note, "note", 200)
                    .Refusal();
                if (wrong is not null || article.State != ArticleState.Published)
                {
                    return wrong ?? Refusal.Because("article.not-published");
                }

                await Set(act, article, viewer.Id, request.Mark == "helped");
                act.Record(
                    new Note($"article-{request.Mark}", article.Subject) { Text = request.Note }
                );
                return null;
            }
        );

    private static async Task Set(Act act, Article article, StaffId by, bool helped)
    {
        var mark = await act
            .Db.ArticleMarks()
            .SingleOrDefaultAsync(m => m.ArticleId == article.Id && m.ById == by, act.Stop);
        if (mark is null)
        {
            act.Db.ArticleMarks()
                .Add(
                    new ArticleMark
                    {
                        ArticleId = article.Id,
                        ById = by,
                        Helped = helped,
                        At = act.Now,
                    }
                );
        }
        else
        {
            (article.Helped, article.Wrong) = mark.Helped
                ? (article.Helped - 1, article.Wrong)
                : (article.Helped, article.Wrong - 1);
            (mark.Helped, mark.At) = (helped, act.Now);
        }

        (article.Helped, article.Wrong) = helped
            ? (article.Helped + 1, article.Wrong)
            : (article.Helped, article.Wrong + 1);
    }
}
