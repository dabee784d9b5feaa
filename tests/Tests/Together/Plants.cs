using System.Data.Common;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>No row is locked: whoever reads first writes what somebody else is writing too.</summary>
    public static void NoLocks(WebApplicationBuilder builder) =>
        builder.Services.ConfigureDbContext<HuishengDb>(o => o.AddInterceptors(new Unlocked()));

    private sealed class Unlocked : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            command.CommandText = command
                .CommandText.Replace(" FOR UPDATE SKIP LOCKED", "", StringComparison.Ordinal)
                .Replace(" FOR UPDATE", "", StringComparison.Ordinal);
            return new(result);
        }
    }

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
