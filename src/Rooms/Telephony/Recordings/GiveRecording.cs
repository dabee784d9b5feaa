using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Recordings;

/// <summary>
/// A recording is heard in the console, or taken out by those few who may; either way the copy carries who has it, the journal says so
/// before the first byte, and there is no address that works for anybody else (S1-57).
/// </summary>
internal static class GiveRecording
{
    public const string Listen = "recording.listen";
    public const string Take = "recording.take";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/phone/calls/{number}/recording", Heard)
            .Permit(Listen)
            .TracesRefusal("recording-refused")
            .Produces<Stream>(StatusCodes.Status200OK, "audio/wav", "audio/mpeg");
        api.MapGet("/api/phone/calls/{number}/recording/file", Taken)
            .Permit(Take)
            .TracesRefusal("recording-refused")
            .Produces<Stream>(StatusCodes.Status200OK, "audio/wav", "audio/mpeg");
    }

    private static Task<IResult> Heard(
        string number,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    ) => Give(number, Listen, "recording-listen", http, viewer, acts, problems);

    private static Task<IResult> Taken(
        string number,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    ) => Give(number, Take, "recording-take", http, viewer, acts, problems);

    private static async Task<IResult> Give(
        string number,
        string right,
        string what,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    )
    {
        var made = await acts.Run<MarkedAudio>(
            http.Features.Get<Actor>()!,
            null,
            async act =>
            {
                var call = await act
                    .Db.PhoneCalls()
                    .AsNoTracking()
                    .SeenBy(viewer, right)
                    .FirstOrDefaultAsync(c => c.Number == number, act.Stop);
                if (
                    call?.RecordingId is not { } id
                    || await act.Get<KeptContent>().Read(act.Db, id, act.Stop) is not { } content
                )
                {
                    return Refusal.NotFound();
                }

                var mark = Mark(act, viewer, number, Problems.Language(http));
                act.Record(new Note(what, call.Subject) { Text = mark });
                return new MarkedAudio(
                    AudioMark.On(content.Bytes, content.Kind, mark),
                    content.MediaType,
                    $"{number}-{viewer.JobNumber}-{BusinessTime.Date(act.Now):yyyyMMdd}.{content.Kind}"
                );
            },
            http.RequestAborted
        );
        return made.Refused
            ? problems.From(http, made.Refusal!)
            : Results.File(
                made.Value.Bytes,
                made.Value.MediaType,
                what == "recording-take" ? made.Value.Name : null
            );
    }

    private static string Mark(Act act, Viewer viewer, string number, string language) =>
        string.Join(
            " · ",
            act.Get<Rulebook>().Word("recording-mark", "internal", language),
            $"{viewer.Name} {viewer.JobNumber}",
            BusinessTime.Print(act.Now),
            number
        );

    private sealed record MarkedAudio(byte[] Bytes, string MediaType, string Name);
}
