using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Remedies.Doing;

/// <summary>撤销: a measure that is no longer needed is taken back with its reason; otherwise its case could not be closed (S2-86).</summary>
internal static class WithdrawRemedy
{
    public sealed record RemedyWithdrawal(string? Reason = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/remedies/{number}/withdrawal", Handle)
            .Permit(RemedyRights.Work)
            .Edits()
            .Answers<RemedyView>();

    private static Task<IResult> Handle(
        string number,
        RemedyWithdrawal request,
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
                    .Text(request.Reason, "reason", PlanChecks.Longest)
                    .Refusal();
                if ((item.MayWithdraw() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                item.Withdraw(words.Mask(request.Reason)!, viewer.Id, act.Now);
                Planning.Record(
                    act,
                    item,
                    "remedy-withdraw",
                    $"{RemedyText.Title(item, act.Get<Rulebook>())}：{item.DecisionNote}",
                    []
                );
                await RemedyDesk.Put(act, item);
                return null;
            }
        );
}
