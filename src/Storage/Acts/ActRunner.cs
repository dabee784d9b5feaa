using Huisheng.Kernel;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Live;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage.Acts;

/// <summary>Runs acts: opens the transaction, keeps the journal, commits or leaves no trace, repeats after a deadlock.</summary>
public sealed class ActRunner(IServiceScopeFactory scopes, Engine engine, Clock clock, Bell bell)
{
    private const int Tries = 3;

    /// <summary>An act of the house itself: a sweep or a job.</summary>
    public Task<Outcome<T>> System<T>(
        Func<Act, Task<Outcome<T>>> body,
        CancellationToken stop = default
    ) => Run(Actor.System, null, body, stop);

    public async Task<Outcome<T>> Run<T>(
        Actor actor,
        int? expectedVersion,
        Func<Act, Task<Outcome<T>>> body,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Once(actor, expectedVersion, body, stop);
            }
            catch (Exception error) when (attempt < Tries && engine.MayRepeat(error))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), clock.Time, stop);
            }
        }
    }

    private async Task<Outcome<T>> Once<T>(
        Actor actor,
        int? expectedVersion,
        Func<Act, Task<Outcome<T>>> body,
        CancellationToken stop
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        await using var turn = await engine.Begin(db, stop);
        var act = new Act(db, clock.Now, actor, scope.ServiceProvider, expectedVersion, stop);
        var outcome = await body(act);
        if (outcome.Refused)
        {
            return outcome;
        }

        await Save(act, scope.ServiceProvider);
        await turn.Commit(stop);
        if (act.Notes.Count > 0 || act.Announced)
        {
            bell.Ring();
        }

        return outcome;
    }

    private static async Task Save(Act act, IServiceProvider services)
    {
        if (act.Notes.Count > 0)
        {
            await services.GetRequiredService<WriteNotes>()(act);
        }
        else if (act.Db.ChangeTracker.Entries().Any(IsSilentChange))
        {
            throw new InvalidOperationException("An act changed something and recorded nothing.");
        }

        await act.Db.SaveChangesAsync(act.Stop);
    }

    private static bool IsSilentChange(EntityEntry row) =>
        row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && !row.Entity.GetType().IsDefined(typeof(UnjournalledAttribute), false);
}
