using Huisheng.People.Rights;
using Huisheng.Storage.Starting;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.People.Contract;

/// <summary>Every route says which right it asks for, and permissions.yaml knows that right; otherwise nothing starts.</summary>
public static class RouteTable
{
    /// <summary>
    /// Looks at every route, and leaves the routes it looked at in place of their sources: a source makes its routes anew, with the
    /// code that reads their requests, whenever somebody asks for them, and the first request would wait for that.
    /// </summary>
    public static void CheckRoutes(this WebApplication app)
    {
        var sources = ((IEndpointRouteBuilder)app).DataSources;
        var routes = sources.SelectMany(source => source.Endpoints).ToList();
        Check(routes, app.Services.GetRequiredService<Permissions>());
        sources.Clear();
        sources.Add(new DefaultEndpointDataSource(routes));
    }

    internal static void Check(
        IEnumerable<Microsoft.AspNetCore.Http.Endpoint> routes,
        Permissions permissions
    )
    {
        foreach (var route in routes)
        {
            var name = route.DisplayName ?? "a route";
            var asked =
                route.Metadata.GetMetadata<RouteRight>()
                ?? throw new StartRefusedException(
                    "route.unguarded",
                    $"{name} 没有声明权限：请写 Permit(…) 或 OpenToAnyone()。",
                    $"{name} asks for no right: say Permit(…) or OpenToAnyone()."
                );
            if (asked.Right is { } right && right != RouteRules.SignedIn && !permissions.Has(right))
            {
                throw new StartRefusedException(
                    "route.unknown-right",
                    $"{name} 要求的权限“{right}”在 permissions.yaml 中没有。",
                    $"{name} asks for '{right}', which permissions.yaml does not know."
                );
            }
        }
    }
}
