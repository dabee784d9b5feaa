using Huisheng.Desk.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge;

/// <summary>Knowledge by its words. What is not valid today is found by those only who look after it.</summary>
internal sealed class ArticleSearch(HuishengDb db, Rulebook rules, Clock clock) : ISearchedKind
{
    public string Kind => "article";

    public string Right => Tables.Read;

    public async Task<IReadOnlyList<FoundThing>> Show(
        IReadOnlyCollection<Guid> ids,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(ArticleId.From).ToList();
        var today = BusinessTime.Date(clock.Now);
        var articles = await db.Articles()
            .AsNoTracking()
            .SeenBy(viewer)
            .Where(a => wanted.Contains(a.Id))
            .ToListAsync(stop);
        return
        [
            .. articles
                .Select(a => (Article: a, State: a.StateOn(today)))
                .Where(a => a.State == "published" || viewer.May(Tables.Review))
                .Select(a => new FoundThing(
                    a.Article.Id.Value,
                    a.Article.Number,
                    a.Article.Title,
                    rules.Word("article-state", a.State, language),
                    [a.Article.Answer]
                )),
        ];
    }
}
