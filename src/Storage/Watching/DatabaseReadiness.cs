using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Watching;

/// <summary>The database answers and has every table this version knows.</summary>
internal sealed class DatabaseReadiness(HuishengDb db, Engine engine) : IReadiness
{
    public string Name => "database";

    public async Task<ReadinessState> Look(CancellationToken stop)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(stop)).Count();
        return new ReadinessState(pending == 0, $"{engine.Name}, {pending} migrations pending");
    }
}
