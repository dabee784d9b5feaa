namespace Huisheng.Host;

/// <summary>What an operator may set, by appsettings.json, environment or command line.</summary>
/// <param name="DataFolder"><c>Data:Folder</c>: database file, keys. Default <c>data</c>.</param>
/// <param name="Connection"><c>Database</c> or HUISHENG_DATABASE: <c>Host=…</c> for PostgreSQL; default a SQLite file in the data folder.</param>
/// <param name="WebFolder"><c>Web:Folder</c>: the built console; default <c>wwwroot</c> beside the program.</param>
/// <param name="RunsJobs"><c>Jobs:Run</c>: whether this node rings due work. Default true.</param>
public sealed record Settings(string DataFolder, string Connection, string WebFolder, bool RunsJobs)
{
    public static Settings Read(IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["Data:Folder"] ?? "data");
        Directory.CreateDirectory(data);
        var connection = configuration["HUISHENG_DATABASE"] ?? configuration["Database"];
        return new Settings(
            data,
            string.IsNullOrWhiteSpace(connection)
                ? $"Data Source={Path.Combine(data, "huisheng.db")}"
                : connection,
            configuration["Web:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            configuration.GetValue("Jobs:Run", true)
        );
    }
}
