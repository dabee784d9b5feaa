using Huisheng.Commitments.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments.Doing;

/// <summary>What every act on a commitment has in common: find it as this person may, lock it, check the version, ask why it is broken, do it, show it.</summary>
internal sealed class CommitmentActs(RequestActs acts)
{
    public Task<IResult> Run(
        HttpContext http,
        Viewer viewer,
        string number,
        string right,
        Func<Act, Commitment, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CommitmentView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                item => item.ReachedBy(viewer, right) ? null : Refusal.NotAllowed(),
                async item =>
                    await Overdue.Refuses(act.Db, item.Subject, act.Now, act.Stop)
                    ?? await body(act, item),
                item => act.Get<CommitmentViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<Commitment?> Load(Act act, Viewer viewer, string number)
    {
        var item = await act
            .Db.Commitments()
            .SeenBy(viewer, CommitmentRights.Read)
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (item is not null)
        {
            await act.Db.Entry(item).Collection(c => c.Reschedulings).LoadAsync(act.Stop);
        }

        return item;
    }
}
