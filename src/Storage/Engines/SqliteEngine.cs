using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Huisheng.Storage.Starting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Huisheng.Storage.Engines;

public sealed class SqliteEngine(string connection) : Engine
{
    // Writers of one process wait in a queue instead of polling the file lock; other processes are met by busy_timeout.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new();

    private readonly SemaphoreSlim queue = Queues.GetOrAdd(connection, _ => new SemaphoreSlim(1));

    public override string Name => "sqlite";

    public override bool StoresInstantsAsSeconds => true;

    public override string Where => new SqliteConnectionStringBuilder(connection).DataSource;

    public override void Use(DbContextOptionsBuilder options) =>
        options
            .UseSqlite(connection, o => o.MigrationsAssembly("Huisheng.Storage.Sqlite"))
            .AddInterceptors(new Pragmas());

    public override async Task<WriteTurn> Begin(HuishengDb db, CancellationToken stop)
    {
        await queue.WaitAsync(stop);
        var place = new Place(queue);
        try
        {
            // Serializable is BEGIN IMMEDIATE here: the write lock is taken before the first read.
            return new WriteTurn(await Open(db, IsolationLevel.Serializable, stop), place);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    public override async Task<IAsyncDisposable> Snapshot(HuishengDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(
            deferred: true
        );
        await db.Database.UseTransactionAsync(reading, stop);
        return reading;
    }

    /// <summary>Asks a connection of the house itself: what its pragmas made of this file on this disk.</summary>
    public override async Task<IReadOnlyList<StartProblem>> Weaknesses(
        HuishengDb db,
        CancellationToken stop
    )
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var ask = db.Database.GetDbConnection().CreateCommand();
            ask.CommandText = "PRAGMA journal_mode";
            var mode = (string)(await ask.ExecuteScalarAsync(stop))!;
            ask.CommandText = "PRAGMA synchronous";
            var synchronous = (long)(await ask.ExecuteScalarAsync(stop))!;
            return [.. Durability.OfSqlite(mode, synchronous)];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public override bool MayRepeat(Exception error) =>
        (error as SqliteException ?? error.InnerException as SqliteException)?.SqliteErrorCode
            is 5
                or 6;

    /// <summary>Another process holds the file longer than a request may wait.</summary>
    public override bool IsAway(Exception error) => MayRepeat(error);

    public override async Task<long> Next(HuishengDb db, string sequence, CancellationToken stop)
    {
        var given = await db
            .Database.SqlQuery<long>(
                $"INSERT INTO number_counters (sequence, last) VALUES ({sequence}, 1) ON CONFLICT (sequence) DO UPDATE SET last = last + 1 RETURNING last AS Value"
            )
            .ToListAsync(stop);
        return given[0];
    }

    public override async Task<long> Raise(
        HuishengDb db,
        string sequence,
        long last,
        CancellationToken stop
    )
    {
        var before = await Last(db, sequence, stop);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO number_counters (sequence, last) VALUES ({sequence}, {last}) ON CONFLICT (sequence) DO UPDATE SET last = max(last, {last})",
            stop
        );
        return before;
    }

    public override async Task<long> Last(HuishengDb db, string sequence, CancellationToken stop)
    {
        var found = await db
            .Database.SqlQuery<long>(
                $"SELECT last AS Value FROM number_counters WHERE sequence = {sequence}"
            )
            .ToListAsync(stop);
        return found.FirstOrDefault();
    }

    public override Task OpenSearch(HuishengDb db, CancellationToken stop) =>
        SqliteSearch.Open(db, stop);

    internal override Task<List<SearchEntry>> Search(
        HuishengDb db,
        SearchAsk ask,
        CancellationToken stop
    ) => SqliteSearch.Page(db, ask, stop);

    private sealed class Place(SemaphoreSlim queue) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
            {
                queue.Release();
            }
        }
    }

    /// <summary>FULL: with NORMAL a power cut lost acknowledged writes. secure_delete: what is erased leaves the file.</summary>
    private sealed class Pragmas : DbConnectionInterceptor
    {
        private const string Text =
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA busy_timeout=10000;";

        public override void ConnectionOpened(
            DbConnection connection,
            ConnectionEndEventData eventData
        )
        {
            using var command = connection.CreateCommand();
            command.CommandText = Text;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Text;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
