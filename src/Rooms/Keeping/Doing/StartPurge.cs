using Huisheng.Keeping.Views;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Doing;

/// <param name="Count">How many go, typed by the person: nobody purges by a slip of the hand.</param>
internal sealed record PurgeText(int? Count = null, string? Reason = null);

/// <summary>清除: from here the job takes what the trial named. It cannot be taken back.</summary>
internal static class StartPurge
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/keeping/purges/{number}/start", Handle)
            .Permit(Rights.Purge)
            .Edits()
            .Answers<PurgeView>();

    private static Task<IResult> Handle(
        string number,
        PurgeText request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<PurgeView>(async act =>
            await Editing.Of(
                act,
                await act
                    .Db.PurgeRuns()
                    .Where(r => r.Number == number)
                    .Locked()
                    .SingleOrDefaultAsync(act.Stop),
                _ => null,
                run => Task.FromResult(Do(act, viewer, run, request)),
                async run =>
                    (await act.Get<KeepingViews>().Runs([run], viewer, language, act.Stop))[0]
            )
        );
    }

    private static Refusal? Do(Act act, Viewer viewer, PurgeRun run, PurgeText request)
    {
        var wrong = new Check()
            .Require(
                request.Count == run.Going,
                "count",
                request.Count is null ? "field.required" : "purge.other-count",
                $"{run.Going}"
            )
            .Text(request.Reason, "reason", PlaceHold.Longest)
            .Refusal();
        if ((run.MayStart() ?? wrong) is { } refusal)
        {
            return refusal;
        }

        run.Start(PersonalText.Mask(request.Reason!.Trim())!, viewer.Id, act.Now);
        act.Record(
            new Note("purge-start", run.Subject)
            {
                Reason = run.Reason,
                Changes = [new Change("going", null, $"{run.Going}")],
            }
        );
        return null;
    }
}
