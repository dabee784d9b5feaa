using Huisheng.Cases.Views;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>承诺 by hand, on a case that is still open: what, until when, by whom and, for an immediate need, how (S0-55, S0-57, S4-11).</summary>
internal static class CommitToCustomer
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/commitments", Handle)
            .Permit("commitment.make")
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        NewCommitment request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "commitment.make",
            async (act, item) =>
                item.MayCommit()
                ?? await MakeCommitment.In(
                    act,
                    CaseCommitments.On(item, request.Source),
                    request,
                    await CustomerText.Of(act, item.CustomerId)
                )
        );
}
