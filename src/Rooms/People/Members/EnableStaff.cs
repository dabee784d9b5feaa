using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Members;

/// <summary>POST /api/staff/{jobNumber}/enabling</summary>
internal static class EnableStaff
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/staff/{jobNumber}/enabling",
                (string jobNumber, RequestActs acts) => acts.Run(act => In(act, jobNumber))
            )
            .Permit("people.write")
            .Answers<StaffRow>();

    private static async Task<Outcome<StaffRow>> In(Act act, string jobNumber)
    {
        var loaded = await Keeping.Load(act, jobNumber);
        if (loaded.Refused)
        {
            return loaded.Refusal!;
        }

        var member = loaded.Value;
        if (member.DisabledAt is null)
        {
            return Refusal.Because("staff.not-disabled");
        }

        member.DisabledAt = null;
        member.Version++;
        act.Record(new Note("staff-enable", member.Subject));
        return await StaffRows.After(act, member);
    }
}
