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

internal sealed record SignInRequest(string JobNumber, string Password);

/// <summary>POST /api/session. Count, judge outside any transaction, then begin the session or note the failure.</summary>
internal sealed class SignIn(ActRunner acts, Passwords passwords, Problems problems)
{
    private static readonly Refusal Wrong = new("sign-in.wrong", RefusalKind.NotSignedIn);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/session",
                (SignInRequest body, SignIn act, HttpContext http) => act.Run(body, http)
            )
            .OpenToAnyone()
            .WithoutKey()
            .Answers<SessionView>();

    private async Task<IResult> Run(SignInRequest body, HttpContext http)
    {
        var stop = http.RequestAborted;
        var jobNumber = body.JobNumber.Trim();
        var check = new Check()
            .Text(jobNumber, "jobNumber", StaffInput.LongestJobNumber)
            .Text(body.Password, "password", PasswordPolicy.Longest);
        if (check.Refusal() is { } refusal)
        {
            return problems.From(http, refusal);
        }

        var network = NetworkLimit.Of(http.Connection.RemoteIpAddress);
        var attempt = await acts.System(act => Count(act, jobNumber, network), stop);
        if (attempt.Refused)
        {
            return problems.From(http, attempt.Refusal!);
        }

        var known = attempt.Value;
        var fits = passwords.Fits(known.Hash, body.Password);
        var token = await acts.System(act => Decide(act, known, fits), stop);
        if (token.Value is null)
        {
            return problems.From(http, Wrong);
        }

        await Replace(http, token.Value, stop);
        return await SessionAnswer.For(http, token.Value);
    }

    private static async Task<Outcome<Attempt>> Count(Act act, string jobNumber, string? network)
    {
        if (network is not null && await NetworkLimit.Ask(act, network) is { } closed)
        {
            return NetworkLimit.Refuse(closed, act.Now);
        }

        if (await Lockout.Count(act, jobNumber) is { } until)
        {
            return Lockout.Refuse(until, act.Now);
        }

        var member = await act
            .Db.Staff()
            .AsNoTracking()
            .SingleOrDefaultAsync(s => s.JobNumber == jobNumber && s.DisabledAt == null, act.Stop);
        Guid? judged = network is null ? null : NetworkLimit.Count(act, network);
        return new Attempt(jobNumber, member?.Id, member?.PasswordHash, member?.Stamp)
        {
            Network = network,
            Judged = judged,
        };
    }

    /// <summary>Null: wrong. A member disabled or changed while the password was judged is treated as wrong, too.</summary>
    private static async Task<Outcome<string?>> Decide(Act act, Attempt attempt, bool fits)
    {
        var member = await act
            .Db.Staff()
            .Locked()
            .SingleOrDefaultAsync(s => s.JobNumber == attempt.JobNumber, act.Stop);
        if (
            !fits
            || member is null
            || member.Stamp != attempt.Stamp
            || member.DisabledAt is not null
        )
        {
            await SignInNotes.Failed(act, attempt.JobNumber, member);
            await SignInNotes.Closed(act, attempt.Network);
            return (string?)null;
        }

        await Lockout.Forget(act.Db, attempt.JobNumber, act.Stop);
        if (attempt.Judged is { } judged)
        {
            await NetworkLimit.Forget(act, judged);
        }

        act.Record(new Note("sign-in-done", member.Subject));
        return Sessions.Begin(act, member);
    }

    /// <summary>A session this browser had before ends: signing in always begins a new one.</summary>
    private async Task Replace(HttpContext http, string token, CancellationToken stop)
    {
        if (await Cookies.TokenOf(http) is { } before)
        {
            await acts.System(act => SignOut.EndOf(act, before), stop);
        }

        await Cookies.Give(http, token);
    }

    private sealed record Attempt(string JobNumber, StaffId? Id, string? Hash, Guid? Stamp)
    {
        public string? Network { get; init; }

        /// <summary>The try the network is charged with until it turns out to be a success.</summary>
        public Guid? Judged { get; init; }
    }
}
