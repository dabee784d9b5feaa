using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Members;

internal sealed record Disabling(string Reason);

/// <summary>POST /api/staff/{jobNumber}/disabling: nobody is deleted, since the journal names them; they can no longer come in.</summary>
internal static class DisableStaff
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/staff/{jobNumber}/disabling",
                (string jobNumber, Disabling body, RequestActs acts) =>
                    acts.Run(act => In(act, jobNumber, body))
            )
            .Permit("people.write")
            .Edits()
            .Answers<StaffRow>();

    private static async Task<Outcome<StaffRow>> In(Act act, string jobNumber, Disabling body)
    {
        var check = new Check().Text(body.Reason, "reason", StaffInput.LongestReason);
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        await Keeping.GuardAdministrators(act);
        var loaded = await Keeping.Load(act, jobNumber);
        if (loaded.Refused)
        {
            return loaded.Refusal!;
        }

        var member = loaded.Value;
        if (await Judge(act, member) is { } no)
        {
            return no;
        }

        member.DisabledAt = act.Now;
        member.EndSessions(act.Now);
        member.Version++;
        act.Record(new Note("staff-disable", member.Subject) { Reason = body.Reason });
        return await StaffRows.After(act, member);
    }

    private static async Task<Refusal?> Judge(Act act, StaffMember member)
    {
        if (member.DisabledAt is not null)
        {
            return Refusal.Because("staff.disabled-already");
        }

        if (member.Id.Value == act.Actor.StaffId)
        {
            return Refusal.Because("staff.oneself");
        }

        return await Keeping.IsLastAdministrator(act, member)
            ? Refusal.Because("staff.last-administrator")
            : null;
    }
}
