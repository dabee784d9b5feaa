using System.Data;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Huisheng.Storage.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Huisheng.Storage.Engines;

/// <summary>What the two databases do differently. Everything else in the house is the same on both.</summary>
public abstract class Engine
{
    public abstract string Name { get; }

    public abstract bool StoresInstantsAsSeconds { get; }

    /// <summary>Where the data are, for people: file, or host and database; never a password.</summary>
    public abstract string Where { get; }

    public abstract void Use(DbContextOptionsBuilder options);

    /// <summary>Opens the transaction of an act, ready for writing before its first read.</summary>
    public abstract Task<WriteTurn> Begin(HuishengDb db, CancellationToken stop);

    /// <summary>A reading transaction that sees one moment of the database and keeps nobody from writing.</summary>
    public abstract Task<IAsyncDisposable> Snapshot(HuishengDb db, CancellationToken stop);

    /// <summary>Settings under which acknowledged data could be lost; empty when there are none.</summary>
    public abstract Task<IReadOnlyList<StartProblem>> Weaknesses(
        HuishengDb db,
        CancellationToken stop
    );

    /// <summary>Deadlock or busy: the whole act may be repeated.</summary>
    public abstract bool MayRepeat(Exception error);

    /// <summary>The database cannot be reached, broke off or is too busy to answer: nothing is wrong with what was asked.</summary>
    public abstract bool IsAway(Exception error);

    /// <summary>Lets go of connections that may have died with the server, so that the next request opens its own.</summary>
    public virtual void Forget() { }

    /// <summary>Next value of a sequence: unique, never given twice, gaps allowed .</summary>
    public abstract Task<long> Next(HuishengDb db, string sequence, CancellationToken stop);

    /// <summary>The next value of each of these, as <see cref="Next"/>; on PostgreSQL asked for at once.</summary>
    public virtual async Task<IReadOnlyList<long>> NextOfEach(
        HuishengDb db,
        IReadOnlyList<string> sequences,
        CancellationToken stop
    )
    {
        List<long> given = [];
        foreach (var sequence in sequences)
        {
            given.Add(await Next(db, sequence, stop));
        }

        return given;
    }

    /// <summary>Raises a sequence past a number that was used elsewhere; never lowers it. Answers its last value before. Ask nothing else of the sequence in the same act first.</summary>
    public abstract Task<long> Raise(
        HuishengDb db,
        string sequence,
        long last,
        CancellationToken stop
    );

    /// <summary>The last value given out, 0 if none.</summary>
    public abstract Task<long> Last(HuishengDb db, string sequence, CancellationToken stop);

    /// <summary>What the index needs that the tables alone do not have.</summary>
    public virtual Task OpenSearch(HuishengDb db, CancellationToken stop) => Task.CompletedTask;

    internal abstract Task<List<SearchEntry>> Search(
        HuishengDb db,
        SearchAsk ask,
        CancellationToken stop
    );

    /// <summary>Tells every node on this database that something was committed. Never inside an act.</summary>
    public virtual Task Ring(CancellationToken stop) => Task.CompletedTask;

    /// <summary>Calls <paramref name="heard"/> for each ring until stopped or the connection breaks. SQLite has one process, which hears itself.</summary>
    public virtual Task Listen(Action heard, CancellationToken stop) =>
        Task.Delay(Timeout.Infinite, stop);

    /// <summary>Picks the engine from a connection string: <c>Host=…</c> is PostgreSQL, anything else a SQLite file.</summary>
    public static Engine For(string connection) =>
        connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new PostgreSqlEngine(connection)
            : new SqliteEngine(connection);

    private protected static Task<IDbContextTransaction> Open(
        HuishengDb db,
        IsolationLevel level,
        CancellationToken stop
    )
    {
        // An act happens whole or not at all: nothing ever goes back to the middle of one.
        db.Database.AutoSavepointsEnabled = false;
        return db.Database.BeginTransactionAsync(level, stop);
    }
}

/// <summary>An open transaction and, on SQLite, the place in the writers' queue that goes with it.</summary>
public sealed class WriteTurn(IDbContextTransaction transaction, IDisposable? place)
    : IAsyncDisposable
{
    public Task Commit(CancellationToken stop) => transaction.CommitAsync(stop);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        place?.Dispose();
    }
}
