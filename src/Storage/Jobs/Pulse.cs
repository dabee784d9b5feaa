using Huisheng.Kernel;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Jobs;

/// <summary>When some node last came to the end of a round of jobs; one row.</summary>
internal sealed class JobPulse
{
    public const int Only = 1;

    public required int Id { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Writes the pulse after a round in which no job failed, at most every half minute.</summary>
internal sealed class Pulse(Engine engine, Clock clock)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private DateTimeOffset last = DateTimeOffset.MinValue;

    public async Task Beat(HuishengDb db, CancellationToken stop)
    {
        var now = clock.Now;
        if (now - last < Every && now >= last)
        {
            return;
        }

        object at = engine.StoresInstantsAsSeconds ? now.ToUnixTimeSeconds() : now;
        await using var turn = await engine.Begin(db, stop);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO job_pulses (id, at) VALUES ({JobPulse.Only}, {at}) ON CONFLICT (id) DO UPDATE SET at = excluded.at",
            stop
        );
        await turn.Commit(stop);
        last = now;
    }
}
