using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Files;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Recordings;

/// <param name="Call">How the telephone system calls the call</param>
/// <param name="Format">"wav" or "mp3"</param>
/// <param name="Content">The audio in Base64</param>
internal sealed record RecordingTold(
    string? Call = null,
    string? Format = null,
    byte[]? Content = null
);

/// <summary>POST /api/phone/recordings: what was recorded of a call, signed as its events are (docs/guide/telephone.md).</summary>
internal static class ReceiveRecording
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/phone/recordings", Handle)
            .OpenToSigned()
            .WithoutKey()
            .Accepts<RecordingTold>("application/json")
            .Answers<Events.PhoneEventAnswer>();

    private static async Task<IResult> Handle(
        HttpContext http,
        TelephonySettings settings,
        SignedRequests signed,
        FileLimits limits,
        KeptContent contents,
        ActRunner acts,
        Problems problems
    )
    {
        // Base64 is a third longer than what it carries.
        var request = await signed.Read(http, settings.Secrets, limits.FileBytes / 3 * 4 + 4096);
        if (request.Refused)
        {
            return problems.From(http, request.Refusal!);
        }

        var told = Parse(request.Value.Body);
        var wrong = Wrong(told);
        if (wrong is not null)
        {
            return problems.From(http, wrong);
        }

        var kept = await contents.Take(told!.Content!, $"recording.{told.Format}");
        if (kept.Refused)
        {
            return problems.From(http, OfContent(kept.Refusal!));
        }

        var effect = await acts.System(
            act => Hang(act, told.Call!, kept.Value),
            http.RequestAborted
        );
        if (effect.Refused || effect.Value != "taken")
        {
            contents.Forget(kept.Value);
        }

        return effect.Refused
            ? problems.From(http, effect.Refusal!)
            : Results.Ok(new Events.PhoneEventAnswer(effect.Value));
    }

    private static Refusal? Wrong(RecordingTold? told) =>
        told is null
            ? Refusal.Because("request.unreadable")
            : new Check()
                .Require(!string.IsNullOrWhiteSpace(told.Call), "call", "field.required")
                .Require(
                    AudioMark.Kinds.Contains(told.Format, StringComparer.Ordinal),
                    "format",
                    "field.unknown-value"
                )
                .Require(told.Content is { Length: > 0 }, "content", "field.required")
                .Refusal();

    /// <summary>The first recording of a call stays; another one for it is not told from the same one sent again.</summary>
    internal static async Task<Outcome<string>> Hang(Act act, string callId, ContentKept content)
    {
        var call = await act
            .Db.PhoneCalls()
            .Where(c => c.ExternalId == callId)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (call is null)
        {
            return Refusal.Fields(new FieldError("call", "field.unknown-value"));
        }

        if (call.RecordingId is not null)
        {
            return "known";
        }

        call.RecordingId = content.Id;
        KeptContent.Hang(act, content, call.Subject with { Kind = "recording" }, call.Number);
        act.Record(new Note("recording-keep", call.Subject) { ByHouse = true });
        return "taken";
    }

    /// <summary>The store speaks of a file; whoever sent this knows it as its content.</summary>
    private static Refusal OfContent(Refusal refusal) =>
        Refusal.Fields([.. refusal.Errors.Select(e => e with { Field = "content" })]);

    private static RecordingTold? Parse(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<RecordingTold>(bytes, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
