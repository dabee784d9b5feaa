using Huisheng.Kernel;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Regime.Overlays;

/// <summary>Before a request is answered: has another node, or this one, published since? One row says so.</summary>
internal sealed class FreshRules(RequestDelegate next, Shelf shelf, Engine engine, Clock clock)
{
    public async Task Invoke(HttpContext http, HuishengDb db)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<RouteRight>() is not null)
        {
            try
            {
                await shelf.Refresh(db, clock.Now, http.RequestAborted);
            }
            catch (Exception away) when (engine.IsAway(away))
            {
                // What needs the database will say so itself; what does not goes on under the rules last known.
            }
        }

        await next(http);
    }
}
