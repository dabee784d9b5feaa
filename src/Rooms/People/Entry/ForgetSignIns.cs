using Huisheng.Kernel;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <summary>Removes sessions and sign-in counts that can decide nothing any more; the journal keeps what happened.</summary>
internal sealed class ForgetSignIns(HuishengDb db, Clock clock) : IJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public string Name => "forget-sign-ins";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var before = clock.Now - Kept;
        return await db.Sessions().Where(s => s.EndsAt < before).ExecuteDeleteAsync(stop)
            + await db.SignInCounts().Where(c => c.Latest < before).ExecuteDeleteAsync(stop)
            + await db.SignInTries().Where(t => t.At < before).ExecuteDeleteAsync(stop)
            + await db.SignInNetworks().Where(n => n.SeenAt < before).ExecuteDeleteAsync(stop);
    }
}
