using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Telephony.Events;

/// <summary>"taken", or "known" when the same event had come before.</summary>
internal sealed record PhoneEventAnswer(string Effect);

/// <summary>POST /api/phone/events: what a telephone system tells, by one signed request an event (docs/guide/telephone.md).</summary>
internal static class ReceiveEvents
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/phone/events", Handle)
            .OpenToSigned()
            .WithoutKey()
            .Accepts<PhoneEvent>("application/json")
            .Answers<PhoneEventAnswer>();

    private static async Task<IResult> Handle(
        HttpContext http,
        TelephonySettings settings,
        SignedRequests signed,
        ActRunner acts,
        Problems problems
    )
    {
        var request = await signed.Read(http, settings.Secrets);
        if (request.Refused)
        {
            return problems.From(http, request.Refusal!);
        }

        if (Parse(request.Value.Body) is not { } told)
        {
            return problems.From(http, Refusal.Because("request.unreadable"));
        }

        var effect = await acts.System(
            act => TakeEvent.In(act, request.Value.Id, told, simulated: false),
            http.RequestAborted
        );
        return effect.Refused
            ? problems.From(http, effect.Refusal!)
            : Results.Ok(new PhoneEventAnswer(effect.Value));
    }

    /// <summary>Members nobody knows are let pass: a telephone system may say more than we ask.</summary>
    private static PhoneEvent? Parse(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<PhoneEvent>(bytes, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
