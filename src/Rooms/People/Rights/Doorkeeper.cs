using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Entry;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;

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
        return right == RouteRules.SignedIn || viewer.May(right) ? null : Refusal.NotAllowed();
    }

    /// <summary>A page that refreshes itself says so with <c>By-Itself: 1</c>; otherwise an open page would never go idle.</summary>
    private static bool IsByItself(HttpContext http, Endpoint route) =>
        route.Metadata.GetMetadata<AsksByItself>() is not null
        || http.Request.Headers.ContainsKey("By-Itself");
}
