using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Transports;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Inbound;

/// <summary>What a gateway or a mail reader hands in: docs/guide/sms-gateway.md.</summary>
/// <param name="Type">"sms", "email" or "receipt"</param>
/// <param name="From">The sender's number or address</param>
/// <param name="Id">Of a receipt: the id we sent the message with</param>
/// <param name="State">Of a receipt: "delivered" or "failed"</param>
internal sealed record InboundBody(
    string Type,
    string? From = null,
    string? Title = null,
    string? Text = null,
    string? Id = null,
    string? State = null
);

/// <summary>"taken", "unmatched" or "known" when the same request had come before.</summary>
internal sealed record InboundAnswer(string Effect);

/// <summary>
/// POST /api/inbound: answers, receipts and mail, by one signed request each. Unsigned, wrongly signed or old is 401; the same id again
/// does nothing (R24).
/// </summary>
internal sealed class ReceiveInbound(
    ActRunner acts,
    TransportSettings settings,
    SignedRequests signed,
    Problems problems
)
{
    private const int LongestText = 4000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/inbound",
                (HttpContext http, ReceiveInbound inbound) => inbound.Handle(http)
            )
            .OpenToSigned()
            .WithoutKey()
            .Accepts<InboundBody>("application/json")
            .Answers<InboundAnswer>();

    private async Task<IResult> Handle(HttpContext http)
    {
        var request = await signed.Read(http, settings.InboundSecrets);
        if (request.Refused)
        {
            return problems.From(http, request.Refusal!);
        }

        var (id, bytes) = request.Value;
        if (Parse(bytes) is not { } body)
        {
            return problems.From(http, Refusal.Because("request.unreadable"));
        }

        if (Wrong(body) is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var effect = await acts.System(act => Take(act, id, body), http.RequestAborted);
        return effect.Refused
            ? problems.From(http, effect.Refusal!)
            : Results.Ok(new InboundAnswer(effect.Value));
    }

    private static async Task<Outcome<string>> Take(Act act, string id, InboundBody body)
    {
        var at = act.Db.Instant(act.Now);
        var isNew =
            await act.Db.Database.ExecuteSqlAsync(
                $"INSERT INTO inbox (id, at) VALUES ({id}, {at}) ON CONFLICT DO NOTHING",
                act.Stop
            ) == 1;
        return !isNew ? "known"
            : body.Type == "receipt" ? await TakeReceipt.In(act, body)
            : await TakeReply.In(act, body);
    }

    /// <summary>Members nobody knows are let pass: a gateway may say more than we ask.</summary>
    private static InboundBody? Parse(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<InboundBody>(bytes, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Refusal? Wrong(InboundBody body)
    {
        var receipt = body.Type == "receipt";
        var check = new Check()
            .Require(body.Type is "sms" or "email" or "receipt", "type", "field.unknown-value")
            .Require(
                !receipt || body.State is "delivered" or "failed",
                "state",
                "field.unknown-value"
            );
        return receipt
            ? check.Text(body.Id, "id", 200).Refusal()
            : check
                .Text(body.From, "from", 254)
                .Optional(body.Title, "title", 200)
                .Text(body.Text, "text", LongestText)
                .Refusal();
    }
}
