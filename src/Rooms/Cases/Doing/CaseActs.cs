using Huisheng.Cases.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Doing;

/// <summary>What every act on a case has in common: find it as this person may, lock it, check the version, do it, show it.</summary>
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
        {
            var item = await Load(act, viewer, number);
            if (item is null)
            {
                return Refusal.NotFound();
            }

            if (!item.ReachedBy(viewer, right))
            {
                return Refusal.NotAllowed();
            }

            var views = act.Get<CaseViews>();
            if (act.IsStale(item.Version))
            {
                return Refusal.Conflict("version.stale") with
                {
                    Current = await views.Of(item, viewer, language, act.Stop),
                };
            }

            if (await body(act, item) is { } refusal)
            {
                return refusal;
            }

            item.Version += act.ExpectedVersion is null ? 0 : 1;
            await act.Db.SaveChangesAsync(act.Stop);
            return await views.Of(item, viewer, language, act.Stop);
        });
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
        }

        return item;
    }
}
