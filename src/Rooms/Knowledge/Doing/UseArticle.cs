using Huisheng.Kernel;
using Huisheng.Knowledge.Contract;
using Huisheng.Knowledge.Views;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Doing;

/// <summary>An article is tied to a record that is there already: it was what helped (S1-28). Once is enough.</summary>
internal static class UseArticle
{
    /// <param name="Kind">call or case</param>
    /// <param name="Number">The number of the record</param>
    public sealed record ArticleUsed(string? Kind = null, string? Number = null);

    public static readonly IReadOnlyList<string> Kinds = ["call", "case"];

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/knowledge/{number}/uses", Handle)
            .Permit(Tables.Read)
            .Answers<ArticleView>();

    private static Task<IResult> Handle(
        string number,
        ArticleUsed request,
        HttpContext http,
        Viewer viewer,
        SubjectDoors doors,
        ArticleActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            async (act, article) =>
            {
                var about =
                    request.Kind is { } kind && Kinds.Contains(kind) && request.Number is { } named
                        ? await doors.Find(act.Db, viewer, kind, named, act.Stop)
                        : null;
                if (about is null)
                {
                    return Refusal.Fields(new FieldError("number", "field.unknown-value"));
                }

                if (article.StateOn(BusinessTime.Date(act.Now)) != "published")
                {
                    return Refusal.Because("article.not-published");
                }

                return await Put(act, viewer, article, about.Subject);
            }
        );

    private static async Task<Refusal?> Put(Act act, Viewer viewer, Article article, Subject about)
    {
        if (
            await act
                .Db.ArticleUses()
                .AnyAsync(u => u.SubjectId == about.Id && u.ArticleId == article.Id, act.Stop)
        )
        {
            return Refusal.Because("article.used-already");
        }

        UsedArticles.Of(act, viewer, [article.Id.Value], about);
        act.Record(new Note("article-use", about) { Text = $"{article.Number} {article.Title}" });
        return null;
    }
}
