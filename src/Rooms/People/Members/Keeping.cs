using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

/// <summary>What every act on a member of staff begins with.</summary>
internal static class Keeping
{
    /// <summary>The member, locked and fresh; a stale copy is refused with what it looks like now.</summary>
    public static async Task<Outcome<StaffMember>> Load(Act act, string jobNumber)
    {
        var member = await act
            .Db.Staff()
            .Locked()
            .SingleOrDefaultAsync(s => s.JobNumber == jobNumber, act.Stop);
        if (member is null)
        {
            return Refusal.NotFound("staff.not-found");
        }

        await act.Db.StaffRoles().Where(r => r.StaffId == member.Id).LoadAsync(act.Stop);
        return act.IsStale(member.Version)
            ? Refusal.Stale(member.Subject, await StaffRows.After(act, member))
            : member;
    }

    /// <summary>Makes acts that could take the last administrator away wait for each other. Ask before loading the member.</summary>
    public static Task GuardAdministrators(Act act) =>
        act.Db.Companies().Locked().SingleAsync(act.Stop);

    public static async Task<bool> IsLastAdministrator(Act act, StaffMember member) =>
        member.IsAdministrator
        && member.DisabledAt is null
        && !await act
            .Db.Staff()
            .AnyAsync(
                s =>
                    s.Id != member.Id
                    && s.DisabledAt == null
                    && s.Roles.Any(r => r.Role == RoleCodes.Administrator),
                act.Stop
            );
}
