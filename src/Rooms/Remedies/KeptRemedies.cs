using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies;

/// <summary>Measures go with the record they belong to, once they are settled; kind and amount stay.</summary>
internal sealed class KeptRemedies : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Remedies()
                    .AsNoTracking()
                    .Where(r => things.Contains(r.AboutId))
                    .ToListAsync(stop)
            ).Select(r => new Attached(r.AboutId, r.Subject, r.IsOpen)),
        ];

    public Task Forget(Act act, Subject thing) =>
        act
            .Db.Remedies()
            .Where(r => r.AboutId == thing.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.CustomerName, Forgotten.Mark)
                        .SetProperty(r => r.Text, r => r.Text == null ? null : Forgotten.Mark)
                        .SetProperty(r => r.Condition, (string?)null)
                        .SetProperty(r => r.ThenText, (string?)null)
                        .SetProperty(r => r.Waybill, (string?)null)
                        .SetProperty(r => r.DecisionNote, (string?)null)
                        .SetProperty(r => r.DoneNote, (string?)null),
                act.Stop
            );
}
