using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Doing;

/// <summary>Nobody has said that they have it: told again, and the next level too (S1-78). The row's own moment keeps it from being done twice.</summary>
internal sealed class TellAgain(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 20;

    public string Name => "emergencies";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var due = await db.Runs()
            .AsNoTracking()
            .Where(r => r.NextAt != null && r.NextAt <= now)
            .OrderBy(r => r.NextAt)
            .Select(r => r.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        var told = 0;
        foreach (var id in due)
        {
            told += (
                await acts.System(
                    async act =>
                    {
                        var run = await act
                            .Db.Runs()
                            .Where(r => r.Id == id && r.NextAt != null && r.NextAt <= act.Now)
                            .FreeOnes()
                            .SingleOrDefaultAsync(act.Stop);
                        return run is null ? 0 : await Again(act, run);
                    },
                    stop
                )
            ).Value;
        }

        return told;
    }

    private static async Task<Outcome<int>> Again(Act act, EmergencyRun run)
    {
        await act.Db.Entry(run).Collection(r => r.Told).LoadAsync(act.Stop);
        var told = await Running.TellNext(act, run);
        Running.Record(act, run, "emergency-again", null, told, byHouse: true);
        return 1;
    }
}
