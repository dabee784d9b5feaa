using System.Globalization;
using Huisheng.Kernel;

namespace Huisheng.Host;

/// <summary>Every answer carries the server's time; data is never cached, frames never embed us.</summary>
internal sealed class AnswerHeaders(RequestDelegate next, Clock clock)
{
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    public Task Invoke(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers["Server-Time"] = clock.Now.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture
        );
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }

        return next(http);
    }
}
