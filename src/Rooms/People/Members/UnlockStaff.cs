using Huisheng.Kernel;
using Huisheng.People.Entry;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Members;

/// <summary>POST /api/staff/{jobNumber}/unlocking: lifts the lock that failed sign-ins set.</summary>
internal static class UnlockStaff
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/staff/{jobNumber}/unlocking",
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

        await Lockout.Forget(act.Db, jobNumber, act.Stop);
        act.Record(new Note("staff-unlock", loaded.Value.Subject));
        return await StaffRows.After(act, loaded.Value);
    }
}
