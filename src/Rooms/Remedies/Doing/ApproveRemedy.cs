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

/// <summary>批准: somebody whose limit reaches so far agrees to a compensation, or does not and says why (C-36).</summary>
internal static class ApproveRemedy
{
    public sealed record Approval(bool Agreed, string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/remedies/{number}/approval", Handle)
            .Permit(RemedyRights.Approve)
            .Edits()
            .Answers<RemedyView>();

    private static Task<IResult> Handle(
        string number,
        Approval request,
        HttpContext http,
        Viewer viewer,
        RemedyActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            RemedyRights.Approve,
            async (act, item) =>
            {
                var check = new Check();
                _ = request.Agreed
                    ? check.Optional(request.Note, "note", PlanChecks.Longest)
                    : check.Text(request.Note, "note", PlanChecks.Longest);
                if (
                    (item.MayApprove(viewer, act.Get<Rulebook>().Remedies) ?? check.Refusal()) is
                    { } refusal
                )
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                item.Approve(request.Agreed, viewer.Id, words.Mask(request.Note), act.Now);
                var kind = request.Agreed ? "remedy-agreed" : "remedy-refused";
                Planning.Record(
                    act,
                    item,
                    kind,
                    item.DecisionNote ?? RemedyText.Title(item, act.Get<Rulebook>())
                );
                Notify.In(
                    act,
                    item.MadeById,
                    kind,
                    item.Subject,
                    item.AboutNumber,
                    RemedyText.Yuan(item.Yuan!.Value),
                    Notify.Word("compensation-kind", item.Compensation!)
                );
                await RemedyDesk.Put(act, item);
                return null;
            }
        );
}
