using System.Diagnostics;
using Huisheng.Storage.Acts;

namespace Huisheng.Host.Watching;

/// <summary>
/// One line a request: method, the route's pattern, status, milliseconds and the job number. Never the address, the query, a
/// body or a name: an address may carry what a person typed.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task Invoke(HttpContext http)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            if (http.GetEndpoint() is RouteEndpoint route)
            {
                Write(http, route.RoutePattern.RawText ?? "", Stopwatch.GetElapsedTime(began));
            }
        }
    }

    private void Write(HttpContext http, string route, TimeSpan took)
    {
        var status = http.Response.StatusCode;
        var level =
            status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning
            : IsWatching(route) ? LogLevel.Debug
            : LogLevel.Information;
        Answered(
            log,
            level,
            http.Request.Method,
            route,
            status,
            (long)took.TotalMilliseconds,
            http.Features.Get<Actor>()?.JobNumber ?? ""
        );
    }

    /// <summary>A monitor that asks every few seconds would bury the rest.</summary>
    private static bool IsWatching(string route) =>
        route is "/api/health" or "/api/readiness"
        || route.StartsWith("{*path", StringComparison.Ordinal);

    [LoggerMessage(
        EventId = 1001,
        Message = "{Method} {Route} {Status} {Milliseconds} ms {JobNumber}"
    )]
    private static partial void Answered(
        ILogger log,
        LogLevel level,
        string method,
        string route,
        int status,
        long milliseconds,
        string jobNumber
    );
}
