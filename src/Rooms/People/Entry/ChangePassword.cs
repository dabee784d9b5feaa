using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Members;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <param name="Current">The password of now: a session somebody left open is not enough</param>
internal sealed record OwnPassword(string Current, string Password);

/// <summary>
/// POST /api/session/password: one's own new password. Every session ends; this browser goes on with a new one. The present
/// password is counted and judged like at signing in, so that it cannot be guessed here either.
/// </summary>
internal sealed class ChangePassword(ActRunner acts, Passwords passwords, Problems problems)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/session/password",
                (OwnPassword body, ChangePassword change, Viewer viewer, HttpContext http) =>
                    change.Run(body, viewer, http)
            )
            .Permit(RouteRules.SignedIn)
            .WithoutKey()
            .Answers<SessionView>();

    private async Task<IResult> Run(OwnPassword body, Viewer viewer, HttpContext http)
    {
        var stop = http.RequestAborted;
        if (Wrong(body, viewer) is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var seen = await acts.System(act => Count(act, viewer), stop);
        if (seen.Refused)
        {
            return problems.From(http, seen.Refusal!);
        }

        var fits = passwords.Fits(seen.Value.Hash, body.Current);
        var hash = fits ? passwords.Hash(body.Password) : null;
        var token = await acts.Run(
            http.Features.Get<Actor>() ?? Actor.System,
            null,
            act => Decide(act, viewer, seen.Value, hash),
            stop
        );
        if (token.Value is null)
        {
            return problems.From(
                http,
                Refusal.Because("password.wrong") with
                {
                    Errors = [new FieldError("current", "password.wrong")],
                }
            );
        }

        await Cookies.Give(http, token.Value);
        return await SessionAnswer.For(http, token.Value);
    }

    private static Refusal? Wrong(OwnPassword body, Viewer viewer) =>
        new Check()
            .Text(body.Current, "current", PasswordPolicy.Longest)
            .Password(body.Password, "password", viewer.JobNumber)
            .Require(body.Password != body.Current, "password", "password.same")
            .Refusal();

    private static async Task<Outcome<Seen>> Count(Act act, Viewer viewer)
    {
        if (await Lockout.Count(act, viewer.JobNumber) is { } until)
        {
            return Lockout.Refuse(until, act.Now);
        }

        var member = await act
            .Db.Staff()
            .AsNoTracking()
            .SingleAsync(s => s.Id == viewer.Id, act.Stop);
        return new Seen(member.PasswordHash, member.Stamp);
    }

    /// <summary>Null: wrong. Whoever was changed while the password was judged is treated as wrong, too.</summary>
    private static async Task<Outcome<string?>> Decide(
        Act act,
        Viewer viewer,
        Seen seen,
        string? hash
    )
    {
        var member = await act.Db.Staff().Locked().SingleAsync(s => s.Id == viewer.Id, act.Stop);
        if (hash is null || member.Stamp != seen.Stamp || member.DisabledAt is not null)
        {
            await SignInNotes.Failed(act, member.JobNumber, member, "own-password-wrong");
            return (string?)null;
        }

        await Lockout.Forget(act.Db, member.JobNumber, act.Stop);
        member.PasswordHash = hash;
        member.EndSessions(act.Now);
        member.Version++;
        act.Record(new Note("own-password", member.Subject));
        return Sessions.Begin(act, member);
    }

    private sealed record Seen(string Hash, Guid Stamp);
}
