using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Events;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Agents;

/// <summary>Keeps 坐席状态 in step with the calls.</summary>
internal static class Presence
{
    public static async Task<AgentState> Of(Act act, StaffId staff, DepartmentId department)
    {
        var at = act.Db.Instant(act.Now);
        var offline = Kebab.Of(AgentStateCode.Offline);
        await act.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO agent_states (staff_id, department_id, state, since) VALUES ({staff.Value}, {department.Value}, {offline}, {at}) ON CONFLICT DO NOTHING",
            act.Stop
        );
        var state = await act
            .Db.AgentStates()
            .Where(a => a.StaffId == staff)
            .Locked()
            .SingleAsync(act.Stop);
        state.DepartmentId = department;
        return state;
    }

    /// <summary>An event that is told late finds the agent in another call already and leaves them there.</summary>
    public static async Task Follow(Act act, PhoneCall call)
    {
        if (
            call.AnsweredAt is not { } answered
            || call is not { AgentId: { } agent, DepartmentId: { } department }
        )
        {
            return;
        }

        var state = await Of(act, agent, department);
        if (call.EndedAt is { } ended)
        {
            if (state.State == AgentStateCode.Talking && state.CallId == call.Id)
            {
                state.WrapUp(ended, act.Get<Rulebook>().Call.Phone.WrapUpSeconds);
            }
        }
        else if (
            state.CallId != call.Id
            && (state.State != AgentStateCode.Talking || answered >= state.Since)
        )
        {
            state.Talk(call.Id, answered);
        }
    }
}
