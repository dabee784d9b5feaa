using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>Looks for clocks on which something falls due now, and nothing else: its cost is what is due, not what is open.</summary>
internal sealed class DeadlineSweep(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 50;

    /// <summary>What could not be fired is left alone that long, so that it does not stand before what can.</summary>
    private static readonly TimeSpan Left = TimeSpan.FromMinutes(1);

    public string Name => "deadlines";

    public async Task<int> DoSome(CancellationToken stop)
    {
        try
        {
            return (await acts.System(Share, stop)).Value;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One clock that cannot be fired must not keep the others waiting.
            return await OneByOne(stop);
        }
    }

    /// <summary>This node's share of what is due: rows another node holds are passed over.</summary>
    private static async Task<Outcome<int>> Share(Act act)
    {
        var free = await DueBy(act.Db, act.Now).FreeOnes().ToListAsync(act.Stop);
        return free.Count == 0 ? 0 : await FireLevels.In(act, free);
    }

    private async Task<int> OneByOne(CancellationToken stop)
    {
        var seen = 0;
        List<Exception> failed = [];
        foreach (var due in await DueBy(db, clock.Now).AsNoTracking().ToListAsync(stop))
        {
            try
            {
                seen += (await acts.System(act => FireLevels.In(act, due.Id), stop)).Value;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failed.Add(error);
                await LeaveAlone(due.Id, due.NextAt, stop);
            }
        }

        return failed.Count == 0
            ? seen
            : throw new AggregateException("Clocks that could not be fired", failed);
    }

    private Task LeaveAlone(ClockId id, DateTimeOffset? seen, CancellationToken stop)
    {
        var later = clock.Now + Left;
        return acts.System<int>(
            async act =>
                await act
                    .Db.Clocks()
                    .Where(c => c.Id == id && c.NextAt == seen)
                    .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextAt, later), act.Stop),
            stop
        );
    }

    /// <summary>Reads the partial index on <c>next_at</c> and stops where nothing is due yet.</summary>
    internal static IQueryable<SubjectClock> DueBy(HuishengDb db, DateTimeOffset now) =>
        db.Clocks()
            .Where(c => c.NextAt != null && c.NextAt <= now)
            .OrderBy(c => c.NextAt)
            .Take(AtOnce);
}
