using System.Globalization;
using System.Text.Json;
using Huisheng.Telephony;
using Huisheng.Tests.Notices.Carriers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Huisheng.Tests.Telephony;

/// <summary>A telephone system as the guide describes it, made without the product.</summary>
internal sealed class PhoneLine(TestHouse house, string call = "pbx-1")
{
    public static readonly byte[] Secret = [.. Enumerable.Range(11, 32).Select(i => (byte)i)];

    public const string Known = "13812345678";

    public static Task<TestHouse> House(string engine) =>
        TestHouse.Planted(engine, adjust: Connected);

    public static void Connected(WebApplicationBuilder builder) =>
        builder.Services.Replace(
            ServiceDescriptor.Singleton(new TelephonySettings([Secret], Simulator: false))
        );

    public async Task<string> Tell(
        string type,
        string at,
        string? agent = null,
        string? from = null,
        int? rings = null,
        int? seconds = null,
        string? id = null,
        string? direction = null
    ) => (
            await Send(
                new
                {
                    type,
                    call,
                    at = Utc(at),
                    agent,
                    from,
                    rings,
                    seconds,
                    direction,
                    reference = type == "recording" ? "rec-1" : null,
                },
                id
            )
        ).Done()["effect"].GetValue<string>();

    public async Task<Answer> Send(
        object body,
        string? id = null,
        byte[]? secret = null,
        string? signature = null,
        DateTimeOffset? at = null,
        string path = "/api/phone/events"
    )
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web);
        var key = id ?? Guid.NewGuid().ToString();
        var timestamp = (at ?? house.Clock.GetUtcNow())
            .ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new ByteArrayContent(bytes),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("webhook-id", key);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.TryAddWithoutValidation(
            "webhook-signature",
            signature ?? Post.ByHand(secret ?? Secret, $"{key}.{timestamp}.", bytes)
        );
        return await house.Stranger().Send(request);
    }

    /// <summary>The calls of this moment at somebody's desk.</summary>
    public static async Task<Answer> Desk(TestHouse house, string name = "李明") =>
        (await (await house.As(name)).Get("/api/phone")).Done();

    private static string Utc(string business) =>
        HouseClock.At(business).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
