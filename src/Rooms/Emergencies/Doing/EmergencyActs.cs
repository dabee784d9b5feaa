using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Doing;

/// <summary>What every act on a run has in common: find it as this person may, lock it, check the version, do it, show it.</summary>
internal sealed class EmergencyActs(RequestActs acts)
{
    public Task<IResult> Run(
        HttpContext http,
        Viewer viewer,
        string number,
        Func<Act, EmergencyRun, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<EmergencyView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                run => run.ReachedBy(viewer, EmergencyRights.Work) ? null : Refusal.NotAllowed(),
                run => body(act, run),
                run => act.Get<EmergencyViews>().Of(run, viewer, language, act.Stop)
            )
        );
    }

    private static async Task<EmergencyRun?> Load(Act act, Viewer viewer, string number)
    {
        var run = await act
            .Db.Runs()
            .SeenBy(viewer, EmergencyRights.Read)
            .Where(r => r.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (run is not null)
        {
            await act.Db.Entry(run).Collection(r => r.Ticks).LoadAsync(act.Stop);
            await act.Db.Entry(run).Collection(r => r.Told).LoadAsync(act.Stop);
        }

        return run;
    }
}
