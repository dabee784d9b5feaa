using Huisheng.Deadlines.Contract;
using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements.Doing;

/// <summary>已实施: the item is done, with what it brought; the customer whose suggestion it was is to hear of it (S0-70).</summary>
internal static class CompleteImprovement
{
    public sealed record ImprovementDone(string? Effect = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/improvements/{number}/completion", Handle)
            .Permit(Rights.Complete)
            .Edits()
            .Answers<ImprovementView>();

    private static Task<IResult> Handle(
        string number,
        ImprovementDone request,
        HttpContext http,
        Viewer viewer,
        SuggestionActs acts
    ) =>
        acts.OnPlan(
            http,
            viewer,
            number,
            Rights.Complete,
            async (act, item) =>
            {
                var wrong = new Check()
                    .Text(request.Effect, "effect", SuggestionActs.Longest)
                    .Refusal();
                if ((item.MayComplete() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                item.Complete((await Typed.Mask(act, item.CustomerId, request.Effect))!, act.Now);
                await Clocks.Stop(act, item.Subject, PlanItems.Milestone, act.Now);
                await Worklist.Put(act, item);
                act.Record(new Note("improvement-complete", item.Subject) { Text = item.Effect });
                act.Record(
                    new Note("improvement-complete", item.About)
                    {
                        Text = item.Effect,
                        Changes = [new Change("number", null, item.Number)],
                    }
                );
                await Suggested(act, item);
                return null;
            }
        );

    private static async Task Suggested(Act act, Improvement item)
    {
        var suggestion = await act
            .Db.Suggestions()
            .Where(s => s.ImprovementNumber == item.Number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (suggestion is null)
        {
            return;
        }

        suggestion.CarryOut(act.Now, act.Get<Rulebook>().Improvements.Untold.Every);
        suggestion.Version++;
        await Worklist.Put(act, suggestion);
        if (suggestion.OwesWord)
        {
            Notify.In(
                act,
                suggestion.RecordedById,
                "suggestion-judged",
                suggestion.Subject,
                suggestion.Number,
                Notify.Word("suggestion-state", Kebab.Of(suggestion.State))
            );
        }
    }
}
