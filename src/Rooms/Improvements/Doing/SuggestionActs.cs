using Huisheng.Deadlines.Contract;
using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements.Doing;

/// <summary>What every act here has in common: find it as this person may, lock it, check the version, do it, show it.</summary>
internal sealed class SuggestionActs(RequestActs acts)
{
    public const int Longest = 500;

    public Task<IResult> On(
        HttpContext http,
        Viewer viewer,
        string number,
        string right,
        Func<Act, Suggestion, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<SuggestionView>(async act =>
            await Editing.Of(
                act,
                await act
                    .Db.Suggestions()
                    .SeenBy(viewer)
                    .Where(s => s.Number == number)
                    .Locked()
                    .SingleOrDefaultAsync(act.Stop),
                item => item.ReachedBy(viewer, right) ? null : Refusal.NotAllowed(),
                async item =>
                {
                    var refusal = await body(act, item);
                    if (refusal is null)
                    {
                        await Worklist.Put(act, item);
                    }

                    return refusal;
                },
                item => act.Get<SuggestionViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }

    public Task<IResult> OnPlan(
        HttpContext http,
        Viewer viewer,
        string number,
        string right,
        Func<Act, Improvement, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<ImprovementView>(async act =>
            await Editing.Of(
                act,
                await act
                    .Db.Improvements()
                    .SeenBy(viewer)
                    .Where(i => i.Number == number)
                    .Locked()
                    .SingleOrDefaultAsync(act.Stop),
                item => item.ReachedBy(viewer, right) ? null : Refusal.NotAllowed(),
                async item =>
                    await Overdue.Refuses(act.Db, item.Subject, act.Now, act.Stop)
                    ?? await body(act, item),
                item => act.Get<ImprovementViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }
}
