using Huisheng.Customers.Contract;
using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Emergencies.Doing;

/// <summary>预案结束: every point done, and what came of it.</summary>
internal static class EndEmergency
{
    public sealed record EmergencyEnd(string Conclusion);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/emergencies/{number}/end", Handle)
            .Permit(EmergencyRights.Work)
            .Edits()
            .Answers<EmergencyView>();

    private static Task<IResult> Handle(
        string number,
        EmergencyEnd request,
        HttpContext http,
        Viewer viewer,
        EmergencyActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            async (act, run) =>
            {
                var wrong = new Check().Text(request.Conclusion, "conclusion", 500).Refusal();
                if ((run.MayEnd(act.Get<Rulebook>().Emergency) ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, run.CustomerId);
                run.End(viewer.Id, words.Mask(request.Conclusion)!, act.Now);
                Running.Record(act, run, "emergency-end", run.Conclusion, []);
                return null;
            }
        );
}
