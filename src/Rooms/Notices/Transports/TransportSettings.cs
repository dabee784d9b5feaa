using Huisheng.Notices.Contract;
using Huisheng.Storage.Starting;
using Microsoft.Extensions.Configuration;

namespace Huisheng.Notices.Transports;

internal sealed record GatewaySettings(Uri Url, byte[] Secret);

internal sealed record SmtpSettings(
    string Host,
    int Port,
    string From,
    string? User,
    string? Password,
    bool StartTls
);

/// <summary>What an operator says about messages: docs/guide/operating.md and docs/guide/sms-gateway.md.</summary>
internal sealed record TransportSettings(
    string Folder,
    GatewaySettings? Gateway,
    SmtpSettings? Smtp,
    IReadOnlyList<byte[]> InboundSecrets,
    bool AllowPrivate
)
{
    public static TransportSettings Read(IConfiguration all)
    {
        var settings = all.GetSection("Messages");
        var folder = Path.GetFullPath(all["Data:Folder"] ?? "data");
        var allowPrivate = settings.GetValue("AllowPrivateAddresses", false);
        return new TransportSettings(
            Path.Combine(folder, "outbox"),
            Chosen(settings, "Sms", "http") ? GatewayOf(settings, allowPrivate) : null,
            Chosen(settings, "Email", "smtp") ? SmtpOf(settings) : null,
            SignedRequests.Secrets(settings["Inbound:Secrets"], "Messages:Inbound:Secrets"),
            allowPrivate
        );
    }

    private static bool Chosen(IConfiguration settings, string channel, string other) =>
        (settings[channel] ?? "folder") switch
        {
            "folder" => false,
            var name when name == other => true,
            _ => throw Wrong($"Messages:{channel}", $"folder, {other}"),
        };

    private static GatewaySettings GatewayOf(IConfiguration settings, bool allowPrivate) =>
        Uri.TryCreate(settings["Gateway:Url"], UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (allowPrivate && url.Scheme == Uri.UriSchemeHttp))
        && url.UserInfo.Length == 0
            ? new GatewaySettings(
                url,
                Secret(settings["Gateway:Secret"], "Messages:Gateway:Secret")
            )
            : throw Wrong("Messages:Gateway:Url", "https://…");

    private static SmtpSettings SmtpOf(IConfiguration settings) =>
        new(
            Needed(settings, "Smtp:Host"),
            settings.GetValue("Smtp:Port", 587),
            Needed(settings, "Smtp:From"),
            settings["Smtp:User"],
            settings["Smtp:Password"],
            settings.GetValue("Smtp:StartTls", true)
        );

    private static string Needed(IConfiguration settings, string name) =>
        settings[name] is { Length: > 0 } value ? value : throw Wrong($"Messages:{name}", "…");

    private static byte[] Secret(string? text, string name) =>
        Webhook.Secret(text) ?? throw Wrong(name, "whsec_… (≥ 24 bytes, base64)");

    private static StartRefusedException Wrong(string name, string expected) =>
        new(
            "messages.settings",
            $"设置 {name} 缺失或不正确，应为：{expected}。说明见 docs/guide/operating.md。",
            $"The setting {name} is missing or wrong; expected: {expected}. See docs/guide/operating.md."
        );
}
