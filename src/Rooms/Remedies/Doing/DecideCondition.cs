using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Remedies.Doing;

/// <summary>检测属实: the condition turned out, and what depends on it becomes work; or it did not, and nothing does (S2-90).</summary>
internal static class DecideCondition
{
    public sealed record ConditionFound(bool Holds, string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/remedies/{number}/condition", Handle)
            .Permit(RemedyRights.Work)
            .Edits()
            .Answers<RemedyView>();

    private static Task<IResult> Handle(
        string number,
        ConditionFound request,
        HttpContext http,
        Viewer viewer,
        RemedyActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            RemedyRights.Work,
            async (act, item) =>
            {
                var wrong = new Check()
                    .Optional(request.Note, "note", PlanChecks.Longest)
                    .Refusal();
                if ((item.MayDecide() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                item.Decide(request.Holds, viewer.Id, words.Mask(request.Note), act.Now);
                Planning.Record(
                    act,
                    item,
                    request.Holds ? "remedy-confirmed" : "remedy-denied",
                    item.DecisionNote ?? item.Condition
                );
                await RemedyDesk.Put(act, item);
                if (request.Holds)
                {
                    await Planning.Following(act, item, viewer.Id);
                }

                return null;
            }
        );
}
