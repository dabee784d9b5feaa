using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Huisheng.Storage.Acts;

/// <summary>Acts that come in over HTTP: with the caller, the version they saw and the key that keeps them from being done twice.</summary>
public sealed class RequestActs(
    ActRunner runner,
    IHttpContextAccessor web,
    IOptions<JsonOptions> json,
    Problems problems
)
{
    /// <summary>Runs the act and answers with its value as JSON, or with the refusal as a problem.</summary>
    public async Task<IResult> Run<T>(
        Func<Act, Task<Outcome<T>>> body,
        int status = StatusCodes.Status200OK
    )
    {
        var http = web.HttpContext ?? throw new InvalidOperationException("No request.");
        var key = http.Features.Get<RequestKey>();
        var actor = http.Features.Get<Actor>() ?? Actor.System;
        var answer = await runner.Run(
            actor,
            http.Features.Get<SeenVersion>()?.Version,
            act => Answer(act, key, body, status),
            http.RequestAborted
        );
        return answer.Refused
            ? problems.From(http, answer.Refusal!)
            : Results.Text(answer.Value.Body, "application/json", statusCode: answer.Value.Status);
    }

    private async Task<Outcome<Kept>> Answer<T>(
        Act act,
        RequestKey? key,
        Func<Act, Task<Outcome<T>>> body,
        int status
    )
    {
        var caller = act.Actor.StaffId?.ToString() ?? "anonymous";
        if (key is not null && await Before(act, caller, key) is { } before)
        {
            return before;
        }

        var outcome = await body(act);
        if (outcome.Refused)
        {
            return outcome.Refusal!;
        }

        await act.Db.SaveChangesAsync(act.Stop);
        var text = JsonSerializer.Serialize(outcome.Value, json.Value.SerializerOptions);
        if (key is not null)
        {
            await act.Db.Database.ExecuteSqlAsync(
                $"UPDATE stored_answers SET status = {status}, body = {text} WHERE caller = {caller} AND key = {key.Key}",
                act.Stop
            );
        }

        return new Kept(status, text);
    }

    /// <summary>Claims the key; if somebody had it, their answer. A second holder waits here until the first has ended.</summary>
    private static async Task<Outcome<Kept>?> Before(Act act, string caller, RequestKey key)
    {
        object at = act.Db.Engine.StoresInstantsAsSeconds ? act.Now.ToUnixTimeSeconds() : act.Now;
        var claimed = await act.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO stored_answers (caller, key, route, body_hash, at, status, body) VALUES ({caller}, {key.Key}, {key.Route}, {key.BodyHash}, {at}, 0, '') ON CONFLICT DO NOTHING",
            act.Stop
        );
        if (claimed == 1)
        {
            return null;
        }

#pragma warning disable RS0030 // Storage's own table.
        var first = await act
            .Db.Set<StoredAnswer>()
            .AsNoTracking()
            .SingleAsync(a => a.Caller == caller && a.Key == key.Key, act.Stop);
#pragma warning restore RS0030
        return first.BodyHash == key.BodyHash && first.Route == key.Route
            ? new Kept(first.Status, first.Body)
            : Refusal.Because("idempotency.other-body");
    }

    private sealed record Kept(int Status, string Body);
}
