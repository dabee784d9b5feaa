using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Views;

/// <param name="State">proposed, published, not-yet, expired or withdrawn, as of today</param>
/// <param name="Origin">Number of the record whose answer it was</param>
/// <param name="MyMark">"helped" or "wrong", if this person marked it</param>
/// <param name="AllowedActions">Of edit, publish, withdraw, mark: what this person may do with it now</param>
internal sealed record ArticleView(
    string Number,
    int Version,
    string Title,
    string Answer,
    string? Category,
    string? CategoryPath,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string State,
    string StateText,
    string? Origin,
    PersonRef? ProposedBy,
    PersonRef? ReviewedBy,
    DateTimeOffset RecordedAt,
    DateTimeOffset? ReviewedAt,
    int Helped,
    int Wrong,
    string? MyMark,
    IReadOnlyList<string> AllowedActions
);

/// <summary>An article as its page shows it.</summary>
internal sealed class ArticleViews(HuishengDb db, Rulebook rules, Clock clock)
{
    public async Task<IReadOnlyList<ArticleView>> Of(
        IReadOnlyList<Article> articles,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(
            db,
            [
                .. articles.SelectMany(a =>
                    new[] { a.ProposedById, a.ReviewedById ?? a.ProposedById }
                ),
            ],
            stop
        );
        var ids = articles.Select(a => a.Id).ToList();
        var marks = await db.ArticleMarks()
            .AsNoTracking()
            .Where(m => m.ById == viewer.Id && ids.Contains(m.ArticleId))
            .ToDictionaryAsync(m => m.ArticleId, m => m.Helped, stop);
        var today = BusinessTime.Date(clock.Now);
        return
        [
            .. articles.Select(a => new ArticleView(
                a.Number,
                a.Version,
                a.Title,
                a.Answer,
                a.Category,
                a.Category is { } code ? rules.Categories.Path(code, language) : null,
                a.ValidFrom,
                a.ValidTo,
                a.StateOn(today),
                rules.Word("article-state", a.StateOn(today), language),
                a.Origin,
                people.GetValueOrDefault(a.ProposedById),
                a.ReviewedById is { } by ? people.GetValueOrDefault(by) : null,
                a.RecordedAt,
                a.ReviewedAt,
                a.Helped,
                a.Wrong,
                marks.TryGetValue(a.Id, out var helped)
                    ? helped
                        ? "helped"
                        : "wrong"
                    : null,
                [.. Actions(a, viewer)]
            )),
        ];
    }

    public async Task<ArticleView> Of(
        Article article,
        Viewer viewer,
        string language,
        CancellationToken stop
    ) => (await Of([article], viewer, language, stop))[0];

    private static IEnumerable<string> Actions(Article article, Viewer viewer)
    {
        if (viewer.May(Tables.Review))
        {
            yield return "edit";
            yield return article.State == ArticleState.Published ? "withdraw" : "publish";
        }

        if (article.State == ArticleState.Published)
        {
            yield return "mark";
        }
    }
}
