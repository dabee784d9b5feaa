using Huisheng.People.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Tests.Together;

/// <summary>
/// Breaks the house on purpose, after the product put its middleware in line and before a route is answered: a check that stays
/// green in such a house checks nothing.
/// </summary>
internal static class Plants
{
    /// <summary>The Idempotency-Key is read and forgotten.</summary>
    public static void NoKey(WebApplication app) => Forget<RequestKey>(app);

    /// <summary>The version a person saw is read and forgotten.</summary>
    public static void NoVersion(WebApplication app) => Forget<SeenVersion>(app);

    /// <summary>Every right somebody holds reaches everything: the scope on the data is gone.</summary>
    public static void NoScope(WebApplication app) =>
        app.Use(
            (HttpContext http, RequestDelegate next) =>
            {
                if (http.Features.Get<Viewer>() is { } viewer)
                {
                    http.Features.Set(
                        viewer with
                        {
                            Rights = viewer.Rights.Keys.ToDictionary(r => r, _ => Scope.All),
                        }
                    );
                }

                return next(http);
            }
        );

    private static void Forget<T>(WebApplication app)
        where T : class =>
        app.Use(
            (HttpContext http, RequestDelegate next) =>
            {
                http.Features.Set<T>(null);
                return next(http);
            }
        );
}
