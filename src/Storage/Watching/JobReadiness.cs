using Huisheng.Kernel;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Watching;

/// <summary>Somebody rings the jobs: clocks that nobody sweeps fire for nobody. The pulse is a row, so any node may ring.</summary>
internal sealed class JobReadiness(HuishengDb db, Clock clock) : IReadiness
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public string Name => "jobs";

    public async Task<ReadinessState> Look(CancellationToken stop)
    {
#pragma warning disable RS0030 // Storage's own table.
        var last = await db.Set<JobPulse>().AsNoTracking().SingleOrDefaultAsync(stop);
#pragma warning restore RS0030
        return last is null
            ? new ReadinessState(false, "no round of jobs yet")
            : new ReadinessState(
                clock.Now - last.At <= Longest,
                $"last round at {last.At:yyyy-MM-dd'T'HH:mm:ss'Z'}"
            );
    }
}
