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

/// <summary>完成: the measure is carried out; a compensation with its proof, an apology with what the customer said to it (S2-91, C-36).</summary>
internal static class CompleteRemedy
{
    public sealed record RemedyCompletion(string? Note = null, bool? Accepted = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/remedies/{number}/completion", Handle)
            .Permit(RemedyRights.Work)
            .Edits()
            .Answers<RemedyView>();

    private static Task<IResult> Handle(
        string number,
        RemedyCompletion request,
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
                if ((item.MayComplete() ?? Wrong(act, item, request)) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                var asked = Asks(act, item) == RemedyKind.Acceptance;
                item.Complete(words.Mask(request.Note), asked ? request.Accepted : null, act.Now);
                Planning.Record(
                    act,
                    item,
                    "remedy-complete",
                    item.DoneNote ?? RemedyText.Title(item, act.Get<Rulebook>()),
                    asked
                        ? [new Change("accepted", null, item.Accepted == true ? "true" : "false")]
                        : []
                );
                await RemedyDesk.Put(act, item);
                await Planning.Tell(act, item);
                return null;
            }
        );

    private static string? Asks(Act act, Remedy item) =>
        act.Get<Rulebook>().Remedies.Named(item.Kind)?.Asks;

    private static Refusal? Wrong(Act act, Remedy item, RemedyCompletion request)
    {
        var asks = Asks(act, item);
        var check = new Check().Require(
            asks != RemedyKind.Acceptance || request.Accepted is not null,
            "accepted",
            "remedy.accepted"
        );
        _ =
            asks == RemedyKind.Amount
                ? check.Require(!string.IsNullOrWhiteSpace(request.Note), "note", "remedy.proof")
                : check;
        return check.Optional(request.Note, "note", PlanChecks.Longest).Refusal();
    }
}
