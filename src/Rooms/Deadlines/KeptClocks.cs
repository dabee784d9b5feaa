using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>A clock keeps its moments and its outcome; why it was late and why it stood goes with its thing.</summary>
internal sealed class KeptClocks : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Clocks()
                    .Where(c => things.Contains(c.SubjectId) && c.State == ClockState.Running)
                    .Select(c => c.SubjectId)
                    .ToListAsync(stop)
            ).Select(id => new Attached(id, null, true)),
        ];

    public async Task Forget(Act act, Subject thing)
    {
        var ids = await act
            .Db.Clocks()
            .Where(c => c.SubjectId == thing.Id)
            .Select(c => c.Id)
            .ToListAsync(act.Stop);
        await act
            .Db.Clocks()
            .Where(c => ids.Contains(c.Id) && c.OverdueReason != null)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.OverdueReason, Forgotten.Mark), act.Stop);
        await act
            .Db.ClockPauses()
            .Where(p => ids.Contains(p.ClockId))
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.Reason, Forgotten.Mark), act.Stop);
        await act
            .Db.Urgings()
            .Where(u => u.SubjectId == thing.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.Text, Forgotten.Mark), act.Stop);
    }
}
