using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Contract;

/// <summary>Which articles helped with a record (S1-28); written in the act that saves it.</summary>
public static class UsedArticles
{
    private const int Most = 20;

    /// <summary>Null when one of them is not there or not published today.</summary>
    public static async Task<IReadOnlyList<Guid>?> Known(
        Act act,
        Viewer viewer,
        IReadOnlyList<string>? numbers
    )
    {
        var wanted = (numbers ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var today = BusinessTime.Date(act.Now);
        var found = await act
            .Db.Articles()
            .AsNoTracking()
            .SeenBy(viewer)
            .Where(a => wanted.Contains(a.Number))
            .ToListAsync(act.Stop);
        return
            wanted.Count > Most
            || found.Count != wanted.Count
            || found.Exists(a => a.StateOn(today) != "published")
            ? null
            : [.. found.Select(a => a.Id.Value)];
    }

    /// <summary>For things that were born in this act: none of it can be there yet.</summary>
    public static void Of(
        Act act,
        Viewer viewer,
        IReadOnlyList<Guid> articles,
        params IEnumerable<Subject> things
    )
    {
        foreach (var thing in things)
        {
            act.Db.ArticleUses()
                .AddRange(
                    articles.Select(a => new ArticleUse
                    {
                        Id = NewId.At(act.Now),
                        ArticleId = ArticleId.From(a),
                        SubjectKind = thing.Kind,
                        SubjectId = thing.Id,
                        SubjectNumber = thing.Number,
                        ById = viewer.Id,
                        At = act.Now,
                    })
                );
        }
    }
}
