using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Improvements.Doing;

/// <summary>纳入服务优化计划: what was found feasible gets somebody who does it and a day (S0-70).</summary>
internal static class PlanSuggestion
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/suggestions/{number}/plan", Handle)
            .Permit(Rights.Assess)
            .Edits()
            .Answers<SuggestionView>();

    private static Task<IResult> Handle(
        string number,
        PlanText request,
        HttpContext http,
        Viewer viewer,
        SuggestionActs acts
    ) =>
        acts.On(
            http,
            viewer,
            number,
            Rights.Assess,
            async (act, item) =>
            {
                if (item.MayPlan() is { } refusal)
                {
                    return refusal;
                }

                var owner = await PlanItems.Owner(act, request, again: false);
                if (owner.Refused)
                {
                    return owner.Refusal;
                }

                await Do(act, item, request, owner.Value, viewer);
                return null;
            }
        );

    private static async Task Do(
        Act act,
        Suggestion item,
        PlanText request,
        Member owner,
        Viewer viewer
    )
    {
        var made = new Improvement
        {
            Id = new ImprovementId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "improvement"),
            AboutKind = item.Subject.Kind,
            AboutId = item.Id.Value,
            AboutNumber = item.Number,
            RemedyNumber = null,
            CustomerId = item.CustomerId,
            CustomerName = item.CustomerName,
            Text = request.Text!,
            Kind = request.Kind,
            OwnerId = owner.Id,
            DepartmentId = owner.DepartmentId,
            DueOn = request.DueOn,
            MadeById = viewer.Id,
            RecordedAt = act.Now,
            State = ImprovementState.Open,
        };
        await PlanItems.Schedule(act, made, request, owner);
        act.Db.Improvements().Add(made);
        item.Plan(made.Number);
        Change[] changes =
        [
            new("owner", null, $"{owner.Name} {owner.JobNumber}"),
            new("due", null, PlanItems.Day(request.DueOn!.Value)),
        ];
        act.Record(
            new Note("improvement-plan", made.Subject)
            {
                Text = made.Text,
                Changes = changes,
                IsBirth = true,
            }
        );
        act.Record(
            new Note("improvement-plan", item.Subject)
            {
                Text = made.Text,
                Changes = [new Change("number", null, made.Number), .. changes],
            }
        );
    }
}
