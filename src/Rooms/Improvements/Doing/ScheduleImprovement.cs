using Huisheng.Deadlines.Contract;
using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Improvements.Doing;

/// <summary>安排: an item a measure asked for gets its person and day; one that has them gets others, with a reason.</summary>
internal static class ScheduleImprovement
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/improvements/{number}/schedule", Handle)
            .Permit(Rights.Assess)
            .Edits()
            .Answers<ImprovementView>();

    private static Task<IResult> Handle(
        string number,
        PlanText request,
        HttpContext http,
        Viewer viewer,
        SuggestionActs acts
    ) =>
        acts.OnPlan(
            http,
            viewer,
            number,
            Rights.Assess,
            async (act, item) =>
            {
                if (item.MaySchedule() is { } refusal)
                {
                    return refusal;
                }

                var again = item.State == ImprovementState.Open;
                var owner = await PlanItems.Owner(act, request, again);
                if (owner.Refused)
                {
                    return owner.Refusal;
                }

                await Do(act, item, request, owner.Value, again);
                return null;
            }
        );

    private static async Task Do(
        Act act,
        Improvement item,
        PlanText request,
        Member owner,
        bool again
    )
    {
        var dueBefore = item.DueOn is { } before ? PlanItems.Day(before) : null;
        var ownerBefore = item.OwnerId is { } id ? await Staffing.ById(act.Db, id, act.Stop) : null;
        if (again)
        {
            await Clocks.Cancel(act, item.Subject, PlanItems.Milestone);
        }

        await PlanItems.Schedule(act, item, request, owner);
        act.Record(
            new Note("improvement-schedule", item.Subject)
            {
                Text = item.Text,
                Reason = await Typed.Mask(act, item.CustomerId, request.Reason),
                Changes =
                [
                    new Change(
                        "owner",
                        ownerBefore is null ? null : $"{ownerBefore.Name} {ownerBefore.JobNumber}",
                        $"{owner.Name} {owner.JobNumber}"
                    ),
                    new Change("due", dueBefore, PlanItems.Day(request.DueOn!.Value)),
                ],
            }
        );
    }
}
