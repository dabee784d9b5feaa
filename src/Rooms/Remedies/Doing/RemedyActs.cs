using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies.Doing;

/// <summary>What every act on a measure has in common: find it as this person may, lock it, check the version, do it, show it.</summary>
internal sealed class RemedyActs(RequestActs acts)
{
    public Task<IResult> Run(
        HttpContext http,
        Viewer viewer,
        string number,
        string right,
        Func<Act, Remedy, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<RemedyView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                item => item.ReachedBy(viewer, right) ? null : Refusal.NotAllowed(),
                item => body(act, item),
                item => act.Get<RemedyViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<Remedy?> Load(Act act, Viewer viewer, string number)
    {
        return await act
            .Db.Remedies()
            .SeenBy(viewer, RemedyRights.Read)
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
    }
}
