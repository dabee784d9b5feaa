using Huisheng.People.Contract;
using Huisheng.Storage.Keys;
using Huisheng.Storage.Model;
using Huisheng.Storage.Starting;

namespace Huisheng.Host.Starting;

/// <summary>All that must hold before the first request: collected, so that an operator mends everything in one go.</summary>
internal static partial class StartChecks
{
    public static async Task CheckStart(this WebApplication app, bool serving)
    {
        await using var scope = app.Services.CreateAsyncScope();
        // The tables' model and the routes are what a start waits for; made side by side.
        var db = scope.ServiceProvider.GetRequiredService<HuishengDb>();
        var tables = Task.Run(() => db.Model);
        app.CheckRoutes();
        _ = await tables;
        var settings = app.Services.GetRequiredService<Settings>();
        List<StartProblem> problems =
        [
            .. new[] { RuntimeFloor.Judge(Environment.Version) }.OfType<StartProblem>(),
            .. KeyCheck.Of(app.Services.GetRequiredService<KeyFolder>().Folder),
        ];
        var database = scope.ServiceProvider.GetRequiredService<DatabaseCheck>();
        var weak = await database.Durability(CancellationToken.None);
        if (settings.AllowUnsafe || !serving)
        {
            foreach (var problem in weak)
            {
                Unsafe(app.Logger, problem.Code, problem.En);
            }
        }
        else
        {
            problems.AddRange(weak);
        }

        if (await database.Model(CancellationToken.None) is { } model)
        {
            problems.Add(model);
        }

        if (problems.Count > 0)
        {
            throw new StartRefusedException(problems);
        }
    }

    [LoggerMessage(
        1301,
        LogLevel.Warning,
        "UNSAFE, allowed by Database:AllowUnsafe, for tests only: {Code} {Problem}"
    )]
    private static partial void Unsafe(ILogger log, string code, string problem);
}
