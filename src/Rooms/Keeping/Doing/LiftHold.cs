using Huisheng.Keeping.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Doing;

internal sealed record LiftText(string? Reason = null);

/// <summary>解除保全, with a reason; from here the calendar counts again.</summary>
internal static class LiftHold
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/keeping/holds/{number}/lift", Handle)
            .Permit(Rights.Hold)
            .Edits()
            .Answers<HoldView>();

    private static Task<IResult> Handle(
        string number,
        LiftText request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<HoldView>(async act =>
            await Editing.Of(
                act,
                await act
                    .Db.Holds()
                    .Where(h => h.Number == number)
                    .Locked()
                    .SingleOrDefaultAsync(act.Stop),
                _ => null,
                hold => Do(act, viewer, hold, request),
                async hold => (await act.Get<KeepingViews>().Holds([hold], language, act.Stop))[0]
            )
        );
    }

    private static async Task<Refusal?> Do(Act act, Viewer viewer, LegalHold hold, LiftText request)
    {
        var wrong = new Check().Text(request.Reason, "reason", PlaceHold.Longest).Refusal();
        if ((hold.MayLift() ?? wrong) is { } refusal)
        {
            return refusal;
        }

        Guid? customer = hold.SubjectKind == LegalHold.Customer ? hold.SubjectId : null;
        var reason = await PlaceHold.Masked(act, customer, request.Reason!.Trim());
        hold.Lift(reason, viewer.Id, act.Now);
        act.Record(new Note("hold-lift", hold.Subject) { Reason = reason });
        act.Record(
            new Note("hold-lift", hold.About)
            {
                Reason = reason,
                Changes = [new Change("hold", hold.Number, null)],
            }
        );
        return null;
    }
}
