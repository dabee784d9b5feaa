using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
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

    /// <summary>Runs the act and answers with nothing (204), or with the refusal. For DELETE, which has no key.</summary>
    public async Task<IResult> NoContent(Func<Act, Task<Refusal?>> body)
    {
        var http = web.HttpContext ?? throw new InvalidOperationException("No request.");
        var done = await runner.Run<bool>(
            http.Features.Get<Actor>() ?? Actor.System,
            http.Features.Get<SeenVersion>()?.Version,
            async act => await body(act) is { } refusal ? refusal : true,
            http.RequestAborted
        );
        return done.Refused ? problems.From(http, done.Refusal!) : Results.NoContent();
    }

    private async Task<Outcome<Kept>> Answer<T>(
        Act act,
        RequestKey? key,
        Func<Act, Task<Outcome<T>>> body,
        int status
    )
    {
        var caller = AnsweredKeys.Caller(act);
        if (key is not null && await Before(act, caller, key) is { } before)
        {
            return before;
        }

        var outcome = await body(act);
        if (outcome.Refused)
        {
            return await WithLastChange(act, outcome.Refusal!);
        }

        var text = JsonSerializer.Serialize(outcome.Value, json.Value.SerializerOptions);
        if (key is not null)
        {
            AnsweredKeys.Answer(act, caller, key, status, text);
            await Used(act, key);
        }

        return new Kept(status, text);
    }

    /// <summary>Claims the key; if somebody had it, their answer.</summary>
    private static async Task<Outcome<Kept>?> Before(Act act, string caller, RequestKey key)
    {
        if (await AnsweredKeys.Claim(act, caller, key))
        {
            return null;
        }

        var first = await AnsweredKeys.Given(act, caller, key.Key);
        if (first.BodyHash != key.BodyHash || first.Route != key.Route)
        {
            return Refusal.Because("idempotency.other-body");
        }

        await Used(act, key);
        return new Kept(first.Status, first.Body);
    }

    private static async Task<Refusal> WithLastChange(Act act, Refusal refusal) =>
        refusal.Of is { } subject
            ? refusal with
            {
                LastChange = await act.Get<WhoChanged>()(act, subject),
            }
            : refusal;

    private static async Task Used(Act act, RequestKey key)
    {
        foreach (var told in act.Get<IEnumerable<KeyUsed>>())
        {
            await told(act, key.Key);
        }
    }

    private sealed record Kept(int Status, string Body);
}
