using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments;

/// <summary>Commitments go with the record they were made about, once they are kept.</summary>
internal sealed class KeptCommitments : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Commitments()
                    .AsNoTracking()
                    .Where(c => things.Contains(c.AboutId))
                    .ToListAsync(stop)
            ).Select(c => new Attached(c.AboutId, c.Subject, c.IsOpen)),
        ];

    public async Task Forget(Act act, Subject thing)
    {
        var ids = await act
            .Db.Commitments()
            .Where(c => c.AboutId == thing.Id)
            .Select(c => c.Id)
            .ToListAsync(act.Stop);
        await act
            .Db.Commitments()
            .Where(c => ids.Contains(c.Id))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(c => c.CustomerName, Forgotten.Mark)
                        .SetProperty(c => c.Text, Forgotten.Mark)
                        .SetProperty(c => c.Method, (string?)null)
                        .SetProperty(c => c.KeptNote, (string?)null),
                act.Stop
            );
        await act
            .Db.Reschedulings()
            .Where(r => ids.Contains(r.CommitmentId))
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Words, Forgotten.Mark), act.Stop);
    }
}
