using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Huisheng.Storage.Watching;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Sealing;

/// <summary>The journal is being sealed: nothing waits for long, and the seal file does not contradict the database.</summary>
internal sealed class SealReadiness(HuishengDb db, Clock clock, SealTrouble trouble) : IReadiness
{
    public string Name => "seals";

    public async Task<ReadinessState> Look(CancellationToken stop)
    {
        var oldest = await SealEntries
            .Unsealed(db)
            .Select(e => (DateTimeOffset?)e.At)
            .FirstOrDefaultAsync(stop);
        var waits = oldest is { } at ? clock.Now - at : TimeSpan.Zero;
        return new ReadinessState(
            trouble.Code is null && waits <= SealRules.Overdue,
            trouble.Code
                ?? string.Create(
                    CultureInfo.InvariantCulture,
                    $"oldest unsealed entry waits {waits.TotalSeconds:0} s"
                )
        );
    }
}
