using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Huisheng.Customers.Contract;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Transports;
using Huisheng.Storage.Acts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Huisheng.Tests.Notices.Carriers;

/// <summary>A house that sends through carriers a test has opened, and what they send back.</summary>
internal static class Post
{
    public static readonly byte[] OutSecret = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    public static readonly byte[] InSecret = [.. Enumerable.Range(51, 32).Select(i => (byte)i)];
    public static readonly byte[] OldInSecret = [.. Enumerable.Range(91, 32).Select(i => (byte)i)];

    public static Task<TestHouse> House(
        string engine,
        Gateway? gateway = null,
        MailRelay? relay = null,
        bool allowPrivate = true
    ) => TestHouse.Planted(engine, adjust: Through(gateway?.Url, relay, allowPrivate));

    /// <summary>The folder stays the house's own.</summary>
    public static Action<WebApplicationBuilder> Through(
        Uri? gateway,
        MailRelay? relay = null,
        bool allowPrivate = true
    ) =>
        builder =>
        {
            var own = TransportSettings.Read(builder.Configuration);
            builder.Services.Replace(
                ServiceDescriptor.Singleton(
                    own with
                    {
                        Gateway = gateway is null ? null : new GatewaySettings(gateway, OutSecret),
                        Smtp = relay is null
                            ? null
                            : new SmtpSettings(
                                "127.0.0.1",
                                relay.Port,
                                "service@huisheng.test",
                                null,
                                null,
                                false
                            ),
                        InboundSecrets = [InSecret, OldInSecret],
                        AllowPrivate = allowPrivate,
                    }
                )
            );
        };

    public static async Task<CustomerId> Customer(
        TestHouse house,
        string phone = "13812345678",
        string? email = null,
        string name = "张伟"
    )
    {
        var agent = await house.As("李明");
        var saved = await agent.Post(
            "/api/customers",
            new
            {
                name,
                phone,
                email,
            }
        );
        return new CustomerId(Guid.Parse(saved.Done()["id"].GetValue<string>()));
    }

    /// <summary>Puts a message into the outbox as a room below would, in an act of 李明's.</summary>
    public static async Task<Refusal?> Put(
        TestHouse house,
        CustomerId customer,
        string text = "您的设备已修好。",
        string channel = "sms",
        Subject? about = null,
        string cycle = "1"
    )
    {
        var runner = house.Services.GetRequiredService<ActRunner>();
        var staff = await (await house.As("李明")).Get("/api/session");
        var by = Guid.Parse(staff["person.id"].GetValue<string>());
        var subject = about ?? new Subject("case", Guid.CreateVersion7(), "SD2026001");
        var put = await runner.Run<bool>(
            new Actor(by, "1001", "李*"),
            null,
            async act =>
                await Outbox.Put(
                    act,
                    new OutMessage(channel, customer, subject, "result", cycle, text)
                )
                    is { } refusal
                    ? refusal
                    : true,
            CancellationToken.None
        );
        return put.Refused ? put.Refusal : null;
    }

    public static async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode>> Messages(
        TestHouse house,
        string query = ""
    ) =>
        [
            .. (await (await house.As("陈强")).Get($"/api/messages{query}"))
                .Done()["items"]
                .AsArray()
                .Select(m => m!),
        ];

    public static async Task<string> State(TestHouse house) =>
        (await Messages(house))[0]["state"]!.GetValue<string>();

    /// <summary>A request to /api/inbound as a gateway makes it.</summary>
    public static async Task<Answer> Send(
        TestHouse house,
        object body,
        string? id = null,
        byte[]? secret = null,
        DateTimeOffset? at = null,
        string? signature = null
    )
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web);
        var key = id ?? Guid.NewGuid().ToString();
        var timestamp = (at ?? house.Clock.GetUtcNow())
            .ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/inbound")
        {
            Content = new ByteArrayContent(bytes),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("webhook-id", key);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.TryAddWithoutValidation(
            "webhook-signature",
            signature ?? ByHand(secret ?? InSecret, $"{key}.{timestamp}.", bytes)
        );
        return await house.Stranger().Send(request);
    }

    /// <summary>The signature as the guide describes it, made without the product.</summary>
    public static string ByHand(byte[] secret, string before, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(before), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed));
    }
}
