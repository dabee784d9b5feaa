using Huisheng.Kernel;
using Huisheng.Notices.Transports;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Starting;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Notices.Contract;

/// <summary>A request of another system whose signature holds: the id it gave, by which it is done once, and its body byte for byte.</summary>
public sealed record SignedRequest(string Id, byte[] Body);

/// <summary>
/// Requests of other systems, signed as Standard Webhooks has it: at most 64 KB unless its reader allows more; unsigned, wrongly signed or too far from our clock
/// is refused before anything of them is read (R24).
/// </summary>
public sealed class SignedRequests(Rulebook rules, Clock clock)
{
    private const int Longest = 64 * 1024;

    /// <summary>The secrets of a setting, blanks or commas between them; several hold while one is being changed.</summary>
    public static IReadOnlyList<byte[]> Secrets(string? written, string setting) =>
        [
            .. (written ?? "")
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                .Select(s =>
                    Webhook.Secret(s)
                    ?? throw new StartRefusedException(
                        "messages.settings",
                        $"设置 {setting} 缺失或不正确，应为：whsec_…（Base64，至少 24 字节）。说明见 docs/guide/operating.md。",
                        $"The setting {setting} is missing or wrong; expected: whsec_… (base64, 24 bytes or more). See docs/guide/operating.md."
                    )
                ),
        ];

    public async Task<Outcome<SignedRequest>> Read(
        HttpContext http,
        IReadOnlyList<byte[]> secrets,
        long longest = Longest
    )
    {
        if (await Body(http, longest) is not { } bytes)
        {
            return Refusal.Because("inbound.too-long");
        }

        var id = http.Request.Headers[Webhook.IdHeader].ToString();
        return Webhook.Verify(
            secrets,
            id,
            http.Request.Headers[Webhook.TimestampHeader].ToString(),
            http.Request.Headers[Webhook.SignatureHeader].ToString(),
            bytes,
            clock.Now,
            TimeSpan.FromMinutes(rules.Messages.Incoming.ClockMinutes)
        )
            ? new SignedRequest(id, bytes)
            : new Refusal("inbound.unsigned", RefusalKind.NotSignedIn);
    }

    /// <summary>Null when it is longer than anything another system has to say.</summary>
    private static async Task<byte[]?> Body(HttpContext http, long longest)
    {
        using var memory = new MemoryStream();
        var piece = new byte[8192];
        int read;
        while ((read = await http.Request.Body.ReadAsync(piece, http.RequestAborted)) > 0)
        {
            if (memory.Length + read > longest)
            {
                return null;
            }

            memory.Write(piece, 0, read);
        }

        return memory.ToArray();
    }
}
