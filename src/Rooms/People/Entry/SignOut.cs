using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <summary>DELETE /api/session</summary>
internal static class SignOut
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/api/session", Run)
            .Permit(RouteRules.SignedIn)
            .Produces(StatusCodes.Status204NoContent);

    /// <summary>Ends the session of a token, if it is one.</summary>
    public static async Task<Outcome<int>> EndOf(Act act, string token)
    {
        var hash = Tokens.Hash(token);
        var session = await act
            .Db.Sessions()
            .AsNoTracking()
            .Include(s => s.Staff)
            .SingleOrDefaultAsync(s => s.TokenHash == hash && s.EndedAt == null, act.Stop);
        if (session is null)
        {
            return 0;
        }

        await Sessions.End(act, session.Id);
        act.Record(new Note("sign-in-ended", session.Staff!.Subject));
        return 1;
    }

    private static async Task<IResult> Run(ActRunner acts, HttpContext http)
    {
        var actor = http.Features.Get<Actor>() ?? Actor.System;
        if (await Cookies.TokenOf(http) is { } token)
        {
            await acts.Run(actor, null, act => EndOf(act, token), http.RequestAborted);
        }

        await Cookies.Take(http);
        return Results.NoContent();
    }
}
