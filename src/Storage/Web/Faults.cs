using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Storage.Engines;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Huisheng.Storage.Web;

/// <summary>What reached nobody else: unreadable JSON names its field, anything else is a fault with a reference and no details.</summary>
public sealed partial class Faults(Problems problems, Engine engine, ILogger<Faults> log)
    : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (exception is BadHttpRequestException bad)
        {
            var refusal = bad.InnerException is JsonException json
                ? Refusal.Fields(new FieldError(FieldOf(json), "field.unreadable"))
                : new Refusal("request.unreadable");
            await problems.From(httpContext, refusal, bad.StatusCode).ExecuteAsync(httpContext);
            return true;
        }

        if (engine.IsAway(exception))
        {
            engine.Forget();
            Away(
                log,
                httpContext.Request.Method,
                httpContext.GetEndpoint()?.DisplayName,
                exception.GetType().Name
            );
            httpContext.Response.Headers.RetryAfter = "2";
            await problems
                .From(httpContext, new Refusal("storage.away", RefusalKind.Away))
                .ExecuteAsync(httpContext);
            return true;
        }

        Failed(log, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName, exception);
        await problems
            .From(httpContext, new Refusal("fault"), StatusCodes.Status500InternalServerError)
            .ExecuteAsync(httpContext);
        return true;
    }

    private static string FieldOf(JsonException error) =>
        error.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal)
            ? path[2..]
            : "";

    [LoggerMessage(LogLevel.Warning, "{Method} {Route}: the database is away ({Error})")]
    private static partial void Away(ILogger log, string method, string? route, string error);

    // The route's pattern, never the address: an address may carry what a person typed.
    [LoggerMessage(LogLevel.Error, "{Method} {Route} failed")]
    private static partial void Failed(ILogger log, string method, string? route, Exception error);
}
