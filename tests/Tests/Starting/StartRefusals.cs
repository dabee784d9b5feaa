using Microsoft.Data.Sqlite;

namespace Huisheng.Tests.Starting;

/// <summary>What is unsafe does not open, says why in one line of both languages, and ends with 1. As processes, the way it is met.</summary>
public sealed class StartRefusals : IDisposable
{
    private const UnixFileMode OwnFolder =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string folder = Directory.CreateTempSubdirectory("huisheng-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Row("X-09")]
    public async Task keys_that_others_can_read_or_that_are_cut_off_stop_the_start()
    {
        var keys = Path.Combine(folder, "keys");
        Directory.CreateDirectory(keys, OwnFolder | UnixFileMode.OtherRead);
        var key = Path.Combine(keys, "journal.key");
        await File.WriteAllTextAsync(key, "abc");
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        var err = await Refused(HostProcess.Args(folder));
        Lines(err)
            .Select(Code)
            .ShouldBe(["keys.readable", "keys.readable", "keys.damaged"], ignoreOrder: true);
        err.ShouldContain($"chmod 700 {keys}");
        err.ShouldContain($"chmod 600 {key}");
    }

    [Fact]
    public async Task a_data_folder_that_takes_no_files_stops_the_start()
    {
        var file = Path.Combine(folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        var err = await Refused(HostProcess.Args(Path.Combine(file, "data")));
        Lines(err).Select(Code).ShouldBe(["data.unwritable"]);
    }

    [Fact]
    [Row("R11")]
    public async Task sqlite_that_cannot_keep_what_it_acknowledged_stops_the_start()
    {
        var memory = "Data Source=unsafe;Mode=Memory;Cache=Shared";
        var err = await Refused(HostProcess.Args(folder, memory));
        Lines(err).Select(Code).ShouldBe(["database.journal-mode"]);
    }

    /// <summary>The server of the tests runs without fsync, which is what this is about.</summary>
    [Theory, Engines]
    [Row("R09")]
    public async Task postgresql_without_fsync_stops_the_start(string engine)
    {
        if (engine != "postgresql")
        {
            return;
        }

        var database = await TestDatabase.Empty(engine);
        var unsafely = $"{database.Connection};Options=-c synchronous_commit=off";
        var err = await Refused(HostProcess.Args(database.Folder, unsafely));
        Lines(err).Select(Code).ShouldContain("database.fsync");
        Lines(err).Select(Code).ShouldContain("database.synchronous_commit");
        await database.Drop();
    }

    [Theory, Engines]
    [Row("R59")]
    public async Task a_database_of_another_version_stops_the_start(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.Sql(
            "INSERT INTO \"__EFMigrationsHistory\" VALUES ('20991231235959_Later', '10.0.14')"
        );
        var err = await Refused(
            HostProcess.Args(house.DataFolder, house.Connection, "--Database:AllowUnsafe=true")
        );
        Lines(err).Select(Code).ShouldBe(["database.unknown-model"]);
        err.ShouldContain("20991231235959_Later");
    }

    [Theory, Engines]
    [Row("X-09")]
    public async Task a_database_without_its_keys_is_not_opened_with_new_ones(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var err = await Refused(
            HostProcess.Args(folder, house.Connection, "--Database:AllowUnsafe=true")
        );
        Lines(err).Select(Code).ShouldBe(["keys.missing"]);
        Directory.EnumerateFiles(folder, "*.key", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_database_that_is_not_there_stops_the_start()
    {
        var err = await Refused(
            HostProcess.Args(
                folder,
                "Host=127.0.0.1;Port=1;Username=secret-user;Password=secret-word"
            )
        );
        Lines(err).Select(Code).ShouldBe(["database.unreachable"]);
        err.ShouldNotContain("secret-word");
    }

    [Fact]
    public async Task a_regime_that_cannot_be_read_stops_the_start()
    {
        var regime = Path.Combine(folder, "regime");
        Directory.CreateDirectory(regime);
        var err = await Refused([.. HostProcess.Args(folder), $"--Regime:Folder={regime}"]);
        Lines(err).Select(Code).ShouldBe(["regime.unreadable"]);
        err.ShouldContain("documents.yaml");
    }

    [Fact]
    public async Task a_file_that_is_no_database_stops_the_start()
    {
        var path = Path.Combine(folder, "huisheng.db");
        await File.WriteAllTextAsync(path, new string('x', 5000));
        Lines(await Refused(HostProcess.Args(folder)))
            .Select(Code)
            .ShouldBe(["database.unreachable"]);
        SqliteConnection.ClearAllPools();
    }

    private static async Task<string> Refused(string[] args)
    {
        var (code, _, err) = await HostProcess.Run(args);
        code.ShouldBe(1, err);
        err.ShouldNotContain("   at ");
        foreach (var line in Lines(err))
        {
            line.ShouldContain(" / ");
            line.Any(c => c is >= '一' and <= '龥').ShouldBeTrue(line);
        }

        return err;
    }

    private static IReadOnlyList<string> Lines(string err) =>
        err.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Code(string line) => line.Split('[', ']')[1];
}
