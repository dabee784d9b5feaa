using Huisheng.Cases.Views;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Doing;

/// <summary>What every act on a case has in common: find it as this person may, lock it, check the version, ask why it is late, do it, show it.</summary>
internal sealed class CaseActs(RequestActs acts)
{
    public Task<IResult> Run(
        HttpContext http,
        Viewer viewer,
        string number,
        string right,
        Func<Act, Case, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CaseView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                item => item.ReachedBy(viewer, right) ? null : Refusal.NotAllowed(),
                async item =>
                    await Overdue.Refuses(act.Db, item.Subject, act.Now, act.Stop)
                    ?? await Do(act, item, body),
                item => act.Get<CaseViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<Refusal?> Do(Act act, Case item, Func<Act, Case, Task<Refusal?>> body)
    {
        if (await body(act, item) is { } refusal)
        {
            return refusal;
        }

        await ToldChanges.Of(act, item);
        return null;
    }

    private static async Task<Case?> Load(Act act, Viewer viewer, string number)
    {
        var item = await act
            .Db.Cases()
            .SeenBy(viewer, "case.read")
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (item is not null)
        {
            await act.Db.Entry(item).Collection(c => c.Obligations).LoadAsync(act.Stop);
            await act.Db.Entry(item).Collection(c => c.Satisfaction).LoadAsync(act.Stop);
            await act.Db.Entry(item).Collection(c => c.Evidence).LoadAsync(act.Stop);
        }

        return item;
    }
}
