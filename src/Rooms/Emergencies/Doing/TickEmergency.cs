using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Doing;

/// <summary>A point of the checklist is done: by whom and when.</summary>
internal static class TickEmergency
{
    public sealed record EmergencyTicked(string Item);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/emergencies/{number}/ticks", Handle)
            .Permit(EmergencyRights.Work)
            .Answers<EmergencyView>();

    private static Task<IResult> Handle(
        string number,
        EmergencyTicked request,
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
                var item = act.Get<Rulebook>()
                    .Emergency.Checklist.FirstOrDefault(i => i.Code == request.Item);
                var wrong = new Check()
                    .Require(item is not null, "item", "field.unknown-value")
                    .Require(
                        run.Ticks.TrueForAll(t => t.Item != request.Item),
                        "item",
                        "emergency.ticked"
                    )
                    .Refusal();
                if ((run.MayTick() ?? wrong) is { } refusal)
                {
                    return Task.FromResult<Refusal?>(refusal);
                }

                var tick = new EmergencyTick
                {
                    RunId = run.Id,
                    Item = item!.Code,
                    ById = viewer.Id,
                    At = act.Now,
                };
                run.Ticks.Add(tick);
                act.Db.Entry(tick).State = EntityState.Added;
                Running.Record(act, run, $"emergency-tick:emergency-item.{item.Code}", null, []);
                return Task.FromResult<Refusal?>(null);
            }
        );
}
