using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Entry;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.People.Rights;

/// <summary>Lets a request to its route only with the right the route asks for, and says who it comes from.</summary>
internal sealed class Doorkeeper(RequestDelegate next, Problems problems)
{
    public async Task Invoke(HttpContext http, Sessions sessions)
    {
        var refusal = http.GetEndpoint() is { } route ? await Judge(http, route, sessions) : null;
        if (refusal is not null)
        {
            await problems.From(http, refusal).ExecuteAsync(http);
            return;
        }

        await next(http);
    }

    private static async Task<Refusal?> Judge(HttpContext http, Endpoint route, Sessions sessions)
    {
        if (route.Metadata.GetMetadata<RouteRight>() is not { } asked)
        {
            return Refusal.NotAllowed();
        }

        if (asked.Right is not { } right)
        {
            return null;
        }

        var session = await Cookies.TokenOf(http) is { } token
            ? await sessions.Recognise(token, IsByItself(http, route), http.RequestAborted)
            : null;
        if (session is null)
        {
            return new Refusal("not-signed-in", RefusalKind.NotSignedIn);
        }

        var viewer = sessions.ViewerOf(session);
        http.Features.Set(session);
        http.Features.Set(new SessionKey(session.Id));
        http.Features.Set(viewer);
        http.Features.Set(new Actor(viewer.Id.Value, viewer.JobNumber, viewer.Name));
        if (right == RouteRules.SignedIn || viewer.May(right))
        {
            return null;
        }

        await Trace(http, route, viewer, right);
        return Refusal.NotAllowed();
    }

    /// <summary>Who tried without the right, on record with the person; only an opaque id of the address is kept.</summary>
    private static async Task Trace(HttpContext http, Endpoint route, Viewer viewer, string right)
    {
        if (route.Metadata.GetMetadata<TracedRefusal>() is not { } trace)
        {
            return;
        }

        var about = Guid.TryParse(http.GetRouteValue("id") as string, out var id) ? $"{id}" : null;
        await http
            .RequestServices.GetRequiredService<ActRunner>()
            .Run<bool>(
                http.Features.Get<Actor>()!,
                null,
                act =>
                {
                    act.Record(
                        new Note(
                            trace.What,
                            new Subject("staff", viewer.Id.Value, viewer.JobNumber)
                        )
                        {
                            Changes =
                            [
                                new Change("right", null, right),
                                new Change("id", null, about),
                            ],
                        }
                    );
                    return Task.FromResult<Outcome<bool>>(true);
                },
                http.RequestAborted
            );
    }

    /// <summary>A page that refreshes itself says so with <c>By-Itself: 1</c>; otherwise an open page would never go idle.</summary>
    private static bool IsByItself(HttpContext http, Endpoint route) =>
        route.Metadata.GetMetadata<AsksByItself>() is not null
        || http.Request.Headers.ContainsKey("By-Itself");
}
