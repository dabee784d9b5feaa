using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Jobs;

/// <summary>Forgets stored answers after 72 h (design §4.6), a few at a time.</summary>
internal sealed class ForgetAnswers(HuishengDb db, Clock clock) : IJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(72);

    public string Name => "forget-answers";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var before = clock.Now - Kept;
#pragma warning disable RS0030 // Storage's own table.
        return await db.Set<StoredAnswer>().Where(a => a.At < before).ExecuteDeleteAsync(stop);
#pragma warning restore RS0030
    }
}
