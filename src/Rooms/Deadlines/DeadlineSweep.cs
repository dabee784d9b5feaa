using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>Looks for clocks on which something falls due now, and nothing else: its cost is what is due, not what is open.</summary>
internal sealed class DeadlineSweep(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 100;

    public string Name => "deadlines";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var fired = 0;
        List<Exception> failed = [];
        foreach (var id in await DueBy(db, clock.Now).ToListAsync(stop))
        {
            try
            {
                fired += (await acts.System(act => FireLevels.In(act, id), stop)).Value;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One clock that cannot be fired must not keep the others waiting.
                failed.Add(error);
            }
        }

        return failed.Count == 0 || fired > 0
            ? fired
            : throw new AggregateException("Clocks that could not be fired", failed);
    }

    /// <summary>Reads the partial index on <c>next_at</c> and stops where nothing is due yet.</summary>
    internal static IQueryable<ClockId> DueBy(HuishengDb db, DateTimeOffset now) =>
        db.Clocks()
            .Where(c => c.NextAt != null && c.NextAt <= now)
            .OrderBy(c => c.NextAt)
            .Select(c => c.Id)
            .Take(AtOnce);
}
