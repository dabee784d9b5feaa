using Huisheng.Storage.Starting;

namespace Huisheng.Host;

/// <summary>What an operator may set, by appsettings.json, environment or command line.</summary>
/// <param name="DataFolder"><c>Data:Folder</c>: database file, keys. Default <c>data</c>.</param>
/// <param name="Connection"><c>Database</c> or HUISHENG_DATABASE: <c>Host=…</c> for PostgreSQL; default a SQLite file in the data folder.</param>
/// <param name="WebFolder"><c>Web:Folder</c>: the built console; default <c>wwwroot</c> beside the program.</param>
/// <param name="RunsJobs"><c>Jobs:Run</c>: whether this node rings due work. Default true.</param>
/// <param name="AllowUnsafe"><c>Database:AllowUnsafe</c>: starts on a database that may lose acknowledged data. Tests only.</param>
/// <param name="LogJson"><c>Log:Format</c>, json or text: how log lines look. Default: JSON unless on a terminal.</param>
public sealed record Settings(
    string DataFolder,
    string Connection,
    string WebFolder,
    bool RunsJobs,
    bool AllowUnsafe,
    bool LogJson
)
{
    public static Settings Read(IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["Data:Folder"] ?? "data");
        if (Huisheng.Storage.Starting.DataFolder.Judge(data) is { } unwritable)
        {
            throw new StartRefusedException([unwritable]);
        }

        var connection = configuration["HUISHENG_DATABASE"] ?? configuration["Database"];
        return new Settings(
            data,
            string.IsNullOrWhiteSpace(connection)
                ? $"Data Source={Path.Combine(data, "huisheng.db")}"
                : connection,
            configuration["Web:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            configuration.GetValue("Jobs:Run", true),
            configuration.GetValue("Database:AllowUnsafe", false),
            (configuration["Log:Format"] ?? (Console.IsOutputRedirected ? "json" : "text"))
                == "json"
        );
    }
}
