using System.Diagnostics;
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
            var turn = new Turn();
            try
            {
                return await Once(turn, actor, expectedVersion, body, stop);
            }
            catch (Exception error)
                when (attempt < Tries && (engine.MayRepeat(error) || BrokeBeforeCommit(turn, error))
                )
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), clock.Time, stop);
            }
        }
    }

    /// <summary>A connection from before the database went down: nothing was committed on it, so the act begins again on a new one.</summary>
    private bool BrokeBeforeCommit(Turn turn, Exception error)
    {
        if (turn.Committing || turn.IsLong || !engine.IsAway(error))
        {
            return false;
        }

        engine.Forget();
        return true;
    }

    private async Task<Outcome<T>> Once<T>(
        Turn attempt,
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
        attempt.Committing = true;
        await turn.Commit(stop);
        if (act.Notes.Count > 0 || act.Announced)
        {
            bell.Ring();
        }

        return outcome;
    }

    /// <summary>Once the commit was sent nobody knows whether it happened; only the key may ask again.</summary>
    private sealed class Turn
    {
        private readonly long began = Stopwatch.GetTimestamp();

        public bool Committing { get; set; }

        /// <summary>Somebody has waited for this already; they are told rather than kept waiting twice.</summary>
        public bool IsLong => Stopwatch.GetElapsedTime(began) > TimeSpan.FromSeconds(1);
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
