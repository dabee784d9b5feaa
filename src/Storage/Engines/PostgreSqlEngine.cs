using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Huisheng.Storage.Starting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Huisheng.Storage.Engines;

public sealed class PostgreSqlEngine(string given) : Engine
{
    private const string Channel = "huisheng_changes";

    // Acts say the same few hundred statements again and again: planned once a connection, not once a call (bench/README.md).
    // Max Auto Prepare=0 in the connection string turns it off, for a pooler that cannot keep them.
    private const int StatementsKept = 300;

    private readonly string connection = WithDefaults(given);
    private readonly ConcurrentDictionary<string, bool> known = new();

    public override string Name => "postgresql";

    public override bool StoresInstantsAsSeconds => false;

    public override string Where
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return $"{parts.Host}:{parts.Port}/{parts.Database}";
        }
    }

    public override void Use(DbContextOptionsBuilder options) =>
        options
            .UseNpgsql(connection, o => o.MigrationsAssembly("Huisheng.Storage.PostgreSql"))
            .AddInterceptors(new RowLocks());

    public override async Task<WriteTurn> Begin(HuishengDb db, CancellationToken stop) =>
        new(await Open(db, IsolationLevel.ReadCommitted, stop), null);

    public override async Task<IAsyncDisposable> Snapshot(HuishengDb db, CancellationToken stop) =>
        await Open(db, IsolationLevel.RepeatableRead, stop);

    public override async Task<IReadOnlyList<StartProblem>> Weaknesses(
        HuishengDb db,
        CancellationToken stop
    )
    {
        var settings = await db
            .Database.SqlQuery<Named>(
                $"""
                SELECT name, setting AS value FROM pg_settings
                WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')
                UNION ALL
                SELECT 'encoding', pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()
                UNION ALL
                SELECT 'collation', datcollate FROM pg_database WHERE datname = current_database()
                """
            )
            .ToDictionaryAsync(s => s.Name, s => s.Value, stop);
        return [.. Durability.OfPostgreSql(settings)];
    }

    public override bool MayRepeat(Exception error) =>
        (error as PostgresException ?? error.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.SerializationFailure;

    /// <summary>No answer, a connection that broke, a server that shuts down, starts or has no place left.</summary>
    public override bool IsAway(Exception error) =>
        error switch
        {
            PostgresException told => told.SqlState
                is PostgresErrorCodes.AdminShutdown
                    or PostgresErrorCodes.CrashShutdown
                    or PostgresErrorCodes.CannotConnectNow
                    or PostgresErrorCodes.TooManyConnections
                    or PostgresErrorCodes.DiskFull,
            NpgsqlException => true,
            { InnerException: { } inner } => IsAway(inner),
            _ => false,
        };

    public override void Forget()
    {
        using var any = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(any);
    }

    public override async Task<long> Next(HuishengDb db, string sequence, CancellationToken stop)
    {
        await Know(sequence, stop);
        var name = NameOf(sequence);
        var given = await db
            .Database.SqlQuery<long>($"SELECT nextval({name}::regclass) AS \"Value\"")
            .ToListAsync(stop);
        return given[0];
    }

    public override async Task<IReadOnlyList<long>> NextOfEach(
        HuishengDb db,
        IReadOnlyList<string> sequences,
        CancellationToken stop
    )
    {
        foreach (var sequence in sequences)
        {
            await Know(sequence, stop);
        }

        var names = sequences.Select(NameOf).ToArray();
        return await db
            .Database.SqlQuery<long>(
                $"SELECT nextval(name::regclass) AS \"Value\" FROM unnest({names}) WITH ORDINALITY AS given (name, no) ORDER BY no"
            )
            .ToListAsync(stop);
    }

    public override async Task<long> Raise(
        HuishengDb db,
        string sequence,
        long last,
        CancellationToken stop
    )
    {
        await Know(sequence, stop);
        var name = NameOf(sequence);
        // Nobody is given a number between looking and raising: ALTER keeps others from nextval until this act ends.
#pragma warning disable EF1002 // The name is made of letters, digits and underlines.
        await db.Database.ExecuteSqlRawAsync($"ALTER SEQUENCE {name} CACHE 1", stop);
#pragma warning restore EF1002
        var before = await Last(db, sequence, stop);
        if (last > before)
        {
            await db.Database.ExecuteSqlAsync($"SELECT setval({name}::regclass, {last})", stop);
        }

        return before;
    }

    public override async Task<long> Last(HuishengDb db, string sequence, CancellationToken stop)
    {
        await Know(sequence, stop);
        var name = NameOf(sequence);
        var found = await db
            .Database.SqlQuery<long>(
                $"SELECT coalesce(pg_sequence_last_value({name}::regclass), 0) AS \"Value\""
            )
            .ToListAsync(stop);
        return found[0];
    }

    internal override Task<List<SearchEntry>> Search(
        HuishengDb db,
        SearchAsk ask,
        CancellationToken stop
    ) => PostgreSqlSearch.Page(db, ask, stop);

    public override async Task Ring(CancellationToken stop)
    {
        await using var own = new NpgsqlConnection(connection);
        await own.OpenAsync(stop);
        await using var notify = new NpgsqlCommand($"NOTIFY {Channel}", own);
        await notify.ExecuteNonQueryAsync(stop);
    }

    public override async Task Listen(Action heard, CancellationToken stop)
    {
        await using var own = new NpgsqlConnection($"{connection};Pooling=false;Keepalive=30");
        await own.OpenAsync(stop);
        own.Notification += (_, _) => heard();
        await using var listen = new NpgsqlCommand($"LISTEN {Channel}", own);
        await listen.ExecuteNonQueryAsync(stop);
        // Whatever was rung while nobody listened.
        heard();
        while (true)
        {
            await own.WaitAsync(stop);
        }
    }

    /// <summary>Makes the sequence outside the act: creating it inside would hold every other registration of the period.</summary>
    private async Task Know(string sequence, CancellationToken stop)
    {
        if (known.ContainsKey(sequence))
        {
            return;
        }

        // Not from the pool: acts that hold all of it may be waiting for the one that waits here.
        await using var own = new NpgsqlConnection($"{connection};Pooling=false");
        await own.OpenAsync(stop);
        await using var create = new NpgsqlCommand(
            $"CREATE SEQUENCE IF NOT EXISTS {NameOf(sequence)}",
            own
        );
        try
        {
            await create.ExecuteNonQueryAsync(stop);
        }
        catch (PostgresException twice)
            when (twice.SqlState
                    is PostgresErrorCodes.UniqueViolation
                        or PostgresErrorCodes.DuplicateTable
            )
        {
            // Two nodes made it at the same moment; it is there.
        }

        known.TryAdd(sequence, true);
    }

    /// <summary>
    /// What the operator does not say: statements stay planned, nobody waits longer than ten seconds for an answer, and a
    /// connection is not cleaned between two borrowers – seven statements each time – because nothing of ours is left on one: no
    /// SET, no lock or cursor outlives its transaction.
    /// </summary>
    private static string WithDefaults(string connection)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connection };
        (string Name, string Value)[] defaults =
        [
            ("Timeout", "4"),
            ("Command Timeout", "8"),
            ("Max Auto Prepare", $"{StatementsKept}"),
            ("Auto Prepare Min Usages", "2"),
            ("No Reset On Close", "true"),
        ];
        return connection
            + string.Concat(
                defaults.Where(d => !said.ContainsKey(d.Name)).Select(d => $";{d.Name}={d.Value}")
            );
    }

    private static string NameOf(string sequence) =>
        "number_"
        + new string([
            .. sequence.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_'),
        ]);

    private sealed record Named(string Name, string Value);
}
