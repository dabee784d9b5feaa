using Microsoft.Data.Sqlite;
using Npgsql;

namespace Huisheng.Tests;

/// <summary>A database of a house's own: a file in a folder, or a database on the test server.</summary>
public sealed class TestDatabase
{
    private readonly string? name;

    private TestDatabase(string engine, string folder, string connection, string? name)
    {
        Engine = engine;
        Folder = folder;
        Connection = connection;
        this.name = name;
    }

    public string Engine { get; }

    public string Folder { get; }

    public string Connection { get; }

    public static Task<TestDatabase> Empty(string engine) => Make(engine, null);

    /// <summary>A copy of this database and of its keys.</summary>
    public Task<TestDatabase> Copy() => Make(Engine, this);

    private static async Task<TestDatabase> Make(string engine, TestDatabase? from)
    {
        var id = Guid.NewGuid().ToString("N")[..12];
        var folder = Directory.CreateTempSubdirectory($"huisheng-{id}-").FullName;
        if (from is not null)
        {
            CopyFolder(from.Folder, folder);
        }

        if (engine == "sqlite")
        {
            return new TestDatabase(
                engine,
                folder,
                $"Data Source={System.IO.Path.Combine(folder, "huisheng.db")}",
                null
            );
        }

        var name = $"huisheng_{id}";
        await Command(
            from?.name is { } template
                ? $"CREATE DATABASE {name} TEMPLATE {template}"
                : $"CREATE DATABASE {name}"
        );
        return new TestDatabase(
            engine,
            folder,
            $"{EnginesAttribute.PostgreSql};Database={name};Maximum Pool Size=20;Max Auto Prepare=300;Auto Prepare Min Usages=2;No Reset On Close=true;Timeout=15;Command Timeout=30",
            name
        );
    }

    public async Task Drop()
    {
        if (name is not null)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Connection));
            await Command($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearPool(new SqliteConnection(Connection));
        }

        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Lets go of every connection, so that the database can be copied.</summary>
    public void Release()
    {
        if (name is not null)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Connection));
        }
        else
        {
            SqliteConnection.ClearPool(new SqliteConnection(Connection));
        }
    }

    private static async Task Command(string sql)
    {
        await using var server = new NpgsqlConnection(
            $"{EnginesAttribute.PostgreSql};Database=postgres;Pooling=false"
        );
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(sql, server);
        await command.ExecuteNonQueryAsync();
    }

    private static void CopyFolder(string from, string to)
    {
        // Folders with their modes: keys others can read stop the start.
        foreach (
            var inner in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories)
        )
        {
            Directory.CreateDirectory(
                System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, inner)),
                File.GetUnixFileMode(inner)
            );
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file)));
        }
    }
}
