using Huisheng.Kernel;
using Huisheng.People.Entry;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Members;

internal sealed record NewPassword(string Password);

/// <summary>POST /api/staff/{jobNumber}/password: a new password ends every session of the member.</summary>
internal static class SetPassword
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/staff/{jobNumber}/password",
                (string jobNumber, NewPassword body, Passwords passwords, RequestActs acts) =>
                    acts.Run(act => In(act, jobNumber, body, passwords))
            )
            .Permit("people.write")
            .Answers<StaffRow>();

    private static async Task<Outcome<StaffRow>> In(
        Act act,
        string jobNumber,
        NewPassword body,
        Passwords passwords
    )
    {
        var check = new Check().Password(body.Password, "password", jobNumber);
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        var loaded = await Keeping.Load(act, jobNumber);
        if (loaded.Refused)
        {
            return loaded.Refusal!;
        }

        var member = loaded.Value;
        member.PasswordHash = passwords.Hash(body.Password);
        member.EndSessions(act.Now);
        member.Version++;
        act.Record(new Note("staff-password", member.Subject));
        return await StaffRows.After(act, member);
    }
}
