using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Huisheng.Tests.Together.Crash;

/// <summary>
/// A PostgreSQL server of the test's own on a free port, with fsync on and commits that are waited for, as a customer runs it.
/// It is killed like a machine is: every process at once, nothing said before.
/// </summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private readonly string folder;
    private readonly int port;
    private readonly string[] settings;

    private OwnServer(string folder, int port, string[] settings)
    {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    private string Data => Path.Combine(folder, "data");

    /// <summary>Where the binaries lie; null where this machine has none.</summary>
    public static string? Binaries =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .Where(d => File.Exists(Path.Combine(d, "initdb")))
                .OrderBy(d => d, StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    public string Connection(string database) =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database={database}";

    public static async Task<OwnServer> Start(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("huisheng-pg-").FullName;
        if (IsRoot)
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
            Run("chown", "postgres", folder);
        }

        var server = new OwnServer(folder, FreePort(), settings);
        Run(
            Tool("initdb"),
            ["-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
        );
        server.Begin();
        await server.Answers();
        await server.Command("postgres", "CREATE DATABASE huisheng");
        return server;
    }

    /// <summary>Kills the postmaster and every process it started, in one go.</summary>
    public void Kill()
    {
        var master = int.Parse(
            File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(),
            CultureInfo.InvariantCulture
        );
        foreach (var id in Children(master).Prepend(master).ToList())
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (ArgumentException)
            {
                // Gone already.
            }
        }
    }

    /// <summary>Starts it again and waits until it has recovered.</summary>
    public async Task Restart()
    {
        // Where nobody collects dead processes their number stays taken, and the server would believe its own lock file.
        await Task.Delay(300);
        File.Delete(Path.Combine(Data, "postmaster.pid"));
        Begin();
        await Answers();
    }

    public async Task Command(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{Connection(database)};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            Kill();
        }

        Thread.Sleep(200);
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Begin() =>
        Run(
            Tool("pg_ctl"),
            [
                "-D",
                Data,
                "-W",
                "-l",
                Path.Combine(folder, "log"),
                "-o",
                string.Join(
                    ' ',
                    [
                        $"-p {port}",
                        "-c listen_addresses=127.0.0.1",
                        "-c unix_socket_directories=''",
                        "-c shared_buffers=64MB",
                        "-c wal_buffers=32MB",
                        "-c max_connections=60",
                        .. settings.Select(s => $"-c {s}"),
                    ]
                ),
                "start",
            ]
        );

    private async Task Answers()
    {
        for (var began = Stopwatch.GetTimestamp(); ; )
        {
            try
            {
                await Command("postgres", "SELECT 1");
                return;
            }
            catch (NpgsqlException error)
            {
                if (Stopwatch.GetElapsedTime(began) > TimeSpan.FromSeconds(40))
                {
                    var log = await File.ReadAllTextAsync(Path.Combine(folder, "log"));
                    throw new InvalidOperationException(log[^Math.Min(2000, log.Length)..], error);
                }

                await Task.Delay(50);
            }
        }
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string[] Tool(string name) =>
        [
            .. IsRoot ? new[] { "runuser", "-u", "postgres", "--" } : [],
            Path.Combine(Binaries!, name),
        ];

    private static void Run(string[] tool, string[] arguments) =>
        Run(tool[0], [.. tool[1..], .. arguments]);

    private static void Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(tool, arguments)
            {
                WorkingDirectory = "/",
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        // The server inherits these pipes: their end is not waited for, only that of the tool.
        process.WaitForExit(60_000).ShouldBeTrue(tool);
        process.ExitCode.ShouldBe(0, $"{tool} {string.Join(' ', arguments)}");
    }

    private static IEnumerable<int> Children(int parent) =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .Where(id => ParentOf(id) == parent);

    private static int? ParentOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status")
                .First(l => l.StartsWith("PPid:", StringComparison.Ordinal));
            return int.Parse(line[5..], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
