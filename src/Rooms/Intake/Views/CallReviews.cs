using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Views;

/// <summary>The sheets of a call in words, the newest first.</summary>
internal static class CallReviews
{
    public static async Task<IReadOnlyList<ReviewView>> Of(
        HuishengDb db,
        Call call,
        RuleWord word,
        string language,
        CancellationToken stop
    )
    {
        var reviews = await db.CallReviews()
            .AsNoTracking()
            .Where(r => r.CallId == call.Id)
            .OrderByDescending(r => r.At)
            .ThenByDescending(r => r.Id)
            .ToListAsync(stop);
        var people = await Staffing.Refs(db, reviews.Select(r => r.ById), stop);
        return
        [
            .. reviews.Select(r => new ReviewView(
                r.At,
                people.GetValueOrDefault(r.ById),
                [
                    .. r.Scores.Select(s => new ReviewMark(
                        s.Item,
                        word("review-item", s.Item, language),
                        s.Score
                    )),
                ],
                r.Note
            )),
        ];
    }
}
