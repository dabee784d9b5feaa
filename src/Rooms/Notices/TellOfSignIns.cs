using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Notices;

/// <summary>Passwords are being guessed (R34): the administrators, who can unlock, are told in the same act.</summary>
internal sealed class TellOfSignIns : IAnswer<SignInsClosed>
{
    public async Task Answer(SignInsClosed happened, Act act)
    {
        var kind = happened.About is null ? "sign-in-network" : "sign-in-locked";
        foreach (
            var member in await Staffing.WithRole(act.Db, RoleCodes.Administrator, null, act.Stop)
        )
        {
            Notify.In(
                act,
                member.Id,
                kind,
                happened.About ?? new Subject("staff", member.Id.Value, member.JobNumber),
                happened.Place,
                BusinessTime.Print(happened.Until)
            );
        }
    }
}
