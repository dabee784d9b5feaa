using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>启动应急预案 by hand: whoever sees the danger starts it and says why (C-40).</summary>
internal static class StartEmergencyPlan
{
    private const int Longest = 500;

    public sealed record EmergencyStart(string Reason);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/emergency", Handle)
            .Permit("emergency.start")
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        EmergencyStart request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "emergency.start",
            async (act, item) =>
            {
                var wrong = new Check().Text(request.Reason, "reason", Longest).Refusal();
                if ((item.MayStartEmergency() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                return await StartEmergency.In(
                    act,
                    CaseEmergency.On(item),
                    StartEmergency.ByHand,
                    words.Mask(request.Reason)
                );
            }
        );
}
