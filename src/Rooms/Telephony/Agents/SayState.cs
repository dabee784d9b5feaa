using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Telephony.Agents;

/// <summary>示闲, 示忙, 小休 with its reason, 离线: what an agent says of themselves.</summary>
internal static class SayState
{
    public sealed record AgentSaid(string State, string? Reason = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/phone/state", Handle).Permit(PhoneRights.Use).Answers<AgentStateView>();

    private static Task<IResult> Handle(
        AgentSaid request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<AgentStateView>(async act =>
        {
            var rules = act.Get<Rulebook>();
            var said = Said(request.State);
            var check = new Check()
                .Require(said is not null, "state", "field.unknown-value")
                .Require(
                    said != AgentStateCode.Break || rules.Knows("break", request.Reason ?? ""),
                    "reason",
                    "phone.break-reason"
                );
            if (check.Refusal() is { } wrong)
            {
                return wrong;
            }

            var state = await Presence.Of(act, viewer.Id, viewer.DepartmentId);
            if (state.MaySay(act.Now) is { } refusal)
            {
                return refusal;
            }

            var before = state.At(act.Now).State;
            state.Say(said!.Value, request.Reason, act.Now);
            act.Record(
                new Note("agent-state", new Subject("staff", viewer.Id.Value, viewer.JobNumber))
                {
                    Changes =
                    [
                        new Change("agent-state", Kebab.Of(before), Kebab.Of(said.Value)),
                        .. state.Reason is { } reason
                            ? [new Change("break", null, reason)]
                            : Array.Empty<Change>(),
                    ],
                }
            );
            return act.Get<AgentViews>().Of(state, act.Now, language);
        });
    }

    private static AgentStateCode? Said(string? state) =>
        state switch
        {
            "ready" => AgentStateCode.Ready,
            "busy" => AgentStateCode.Busy,
            "break" => AgentStateCode.Break,
            "offline" => AgentStateCode.Offline,
            _ => null,
        };
}
