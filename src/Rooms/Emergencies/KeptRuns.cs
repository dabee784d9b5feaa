using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies;

/// <summary>The run of a plan goes with the record that started it, once it has ended.</summary>
internal sealed class KeptRuns : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Runs()
                    .AsNoTracking()
                    .Where(r => things.Contains(r.AboutId))
                    .ToListAsync(stop)
            ).Select(r => new Attached(r.AboutId, r.Subject, r.EndedAt is null)),
        ];

    public Task Forget(Act act, Subject thing) =>
        act
            .Db.Runs()
            .Where(r => r.AboutId == thing.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.CustomerName, Forgotten.Mark)
                        .SetProperty(r => r.Title, Forgotten.Mark)
                        .SetProperty(r => r.Reason, (string?)null)
                        .SetProperty(
                            r => r.Conclusion,
                            r => r.Conclusion == null ? null : Forgotten.Mark
                        ),
                act.Stop
            );
}
