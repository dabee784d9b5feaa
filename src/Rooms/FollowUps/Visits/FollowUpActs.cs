using Huisheng.Deadlines.Contract;
using Huisheng.FollowUps.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps.Visits;

/// <summary>What every act on a follow-up has in common: find it as this person may, lock it, check the version, ask why it is late, do it, show it.</summary>
internal sealed class FollowUpActs(RequestActs acts)
{
    public const string Read = "follow-up.read";
    public const string Visit = "follow-up.visit";

    public Task<IResult> Run(
        HttpContext http,
        Viewer viewer,
        string number,
        Func<Act, FollowUp, Visitor, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<FollowUpView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                _ => null,
                async item =>
                    await Overdue.Refuses(act.Db, item.Subject, act.Now, act.Stop)
                    ?? await body(
                        act,
                        item,
                        await Visitors.Of(act.Db, item, viewer, act.Now, act.Stop)
                    ),
                item => act.Get<FollowUpViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<FollowUp?> Load(Act act, Viewer viewer, string number)
    {
        var item = await act
            .Db.FollowUps()
            .SeenBy(viewer, Read)
            .Where(f => f.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (item is not null)
        {
            await act.Db.Entry(item).Collection(f => f.Attempts).LoadAsync(act.Stop);
            await act.Db.Entry(item).Reference(f => f.Record).LoadAsync(act.Stop);
        }

        return item;
    }
}
