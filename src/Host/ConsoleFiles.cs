using Huisheng.Storage.Web;
using Microsoft.Extensions.FileProviders;

namespace Huisheng.Host;

/// <summary>Serves the built console: hashed assets for ever, the page itself always fresh.</summary>
internal static class ConsoleFiles
{
    public static void UseConsole(this WebApplication app, Settings settings)
    {
        if (!Directory.Exists(settings.WebFolder))
        {
            return;
        }

        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(Path.GetFullPath(settings.WebFolder)),
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl =
                        file.Context.Request.Path.StartsWithSegments(
                            "/assets",
                            StringComparison.Ordinal
                        )
                            ? "public, max-age=31536000, immutable"
                            : "no-cache",
            }
        );
    }

    public static void MapConsole(this WebApplication app, Settings settings)
    {
        var page = Path.Combine(Path.GetFullPath(settings.WebFolder), "index.html");
        app.MapFallback(
                "{*path:nonfile}",
                (HttpContext http) =>
                {
                    http.Response.Headers.CacheControl = "no-cache";
                    return
                        http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                        || !File.Exists(page)
                        ? Results.NotFound()
                        : Results.File(page, "text/html; charset=utf-8");
                }
            )
            .OpenToAnyone();
    }
}
