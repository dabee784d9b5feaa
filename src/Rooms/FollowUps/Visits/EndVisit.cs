using Huisheng.Customers.Contract;
using Huisheng.FollowUps.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.FollowUps.Visits;

/// <summary>The line is down. Reached: the stage's clock stops and two hours for the record begin; otherwise an attempt is kept and the task stays.</summary>
internal static class EndVisit
{
    private const int LongestNote = 500;

    public sealed record Ending(string Outcome, string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/follow-ups/{number}/end", Handle)
            .Permit(FollowUpActs.Visit)
            .Edits()
            .Answers<FollowUpView>();

    private static Task<IResult> Handle(
        string number,
        Ending request,
        HttpContext http,
        Viewer viewer,
        FollowUpActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            async (act, item, visitor) =>
            {
                var refusal = item.MayEnd(visitor) ?? Wrong(request, act.Get<Rulebook>());
                if (refusal is null)
                {
                    await Do(act, item, visitor, request);
                }

                return refusal;
            }
        );

    private static Refusal? Wrong(Ending request, Rulebook rules) =>
        new Check()
            .Require(
                rules.FollowUps.Outcomes.Any(o => o.Code == request.Outcome),
                "outcome",
                "field.unknown-value"
            )
            .Optional(request.Note, "note", LongestNote)
            .Refusal();

    private static async Task Do(Act act, FollowUp item, Visitor visitor, Ending request)
    {
        var words = await CustomerText.Of(act, item.CustomerId);
        var late = act.Now > item.DueAt;
        var attempt = item.End(visitor, request.Outcome, words.Mask(request.Note), act.Now);
        if (item.State == FollowUpState.Visited)
        {
            await VisitClocks.Reached(act, item);
        }

        var outcome = act.Get<Rulebook>().Word("outcome", request.Outcome, Languages.Chinese);
        await VisitDesk.Put(act, item, attempt.Note ?? outcome);
        act.Record(
            new Note("follow-up-end", item.Subject)
            {
                Text = attempt.Note,
                Tone = late ? "late" : "person",
                Changes = [new Change("outcome", null, request.Outcome)],
            }
        );
    }
}
