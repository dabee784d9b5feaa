using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Emergencies.Doing;

/// <summary>收到: whoever was told, or works on it, has it; nobody is told again.</summary>
internal static class AcknowledgeEmergency
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/emergencies/{number}/receipt", Handle)
            .Permit(EmergencyRights.Work)
            .Edits()
            .Answers<EmergencyView>();

    private static Task<IResult> Handle(
        string number,
        HttpContext http,
        Viewer viewer,
        EmergencyActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            (act, run) =>
            {
                if (run.MayAcknowledge() is { } refusal)
                {
                    return Task.FromResult<Refusal?>(refusal);
                }

                run.Acknowledge(viewer.Id, act.Now);
                Running.Record(act, run, "emergency-receipt", null, []);
                return Task.FromResult<Refusal?>(null);
            }
        );
}
