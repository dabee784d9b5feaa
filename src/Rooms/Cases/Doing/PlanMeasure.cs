using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>制定方案: what is done about the problem of an open case (S2-39 … S2-41, S2-45, S2-46, S2-90).</summary>
internal static class PlanMeasure
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/remedies", Handle)
            .Permit("remedy.plan")
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        NewRemedy request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "remedy.plan",
            async (act, item) =>
                item.MayCommit()
                ?? await PlanRemedy.In(
                    act,
                    new RemedyOn(
                        item.Subject,
                        item.CustomerId,
                        item.CustomerName,
                        item.Category,
                        item.Holder,
                        item.DepartmentId
                    ),
                    request,
                    viewer,
                    await CustomerText.Of(act, item.CustomerId)
                )
        );
}
