using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Rights;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.People.Members;

internal sealed record StaffEdit(string Name, Guid DepartmentId, IReadOnlyList<string> Roles);

/// <summary>PUT /api/staff/{jobNumber}. Other roles or another department end the member's sessions.</summary>
internal sealed class EditStaff(Roles roles, StaffNames names)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/api/staff/{jobNumber}",
                (string jobNumber, StaffEdit body, EditStaff edit, RequestActs acts) =>
                    acts.Run(act => edit.In(act, jobNumber, body))
            )
            .Permit("people.write")
            .Edits()
            .Answers<StaffRow>();

    private async Task<Outcome<StaffRow>> In(Act act, string jobNumber, StaffEdit body)
    {
        await Keeping.GuardAdministrators(act);
        var loaded = await Keeping.Load(act, jobNumber);
        if (loaded.Refused)
        {
            return loaded.Refusal!;
        }

        var member = loaded.Value;
        var target = await DepartmentFacts.ById(
            act.Db,
            new DepartmentId(body.DepartmentId),
            act.Stop
        );
        var check = new Check()
            .Text(body.Name, "name", StaffInput.LongestName)
            .Roles(body.Roles, roles)
            .Require(target is not null, "departmentId", "department.not-found");
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        if (
            !body.Roles.Contains(RoleCodes.Administrator)
            && await Keeping.IsLastAdministrator(act, member)
        )
        {
            return Refusal.Because("staff.last-administrator");
        }

        var before = await DepartmentFacts.ById(act.Db, member.DepartmentId, act.Stop);
        Apply(act, member, body, before!, target!);
        return await StaffRows.After(act, member);
    }

    private void Apply(
        Act act,
        StaffMember member,
        StaffEdit body,
        DepartmentRef before,
        DepartmentRef after
    )
    {
        var rolesBefore = RolesOf(member);
        var nameBefore = member.MaskedName;
        member.FullName = body.Name.Trim();
        member.MaskedName = names.Mask(member.FullName);
        member.DepartmentId = after.Id;
        member.Take(body.Roles);
        member.Version++;
        var rolesAfter = RolesOf(member);
        if (rolesBefore != rolesAfter || before.Id != after.Id)
        {
            member.EndSessions(act.Now);
        }

        Change[] changes =
        [
            new("name", nameBefore, member.MaskedName),
            new("department", before.Name, after.Name),
            new("roles", rolesBefore, rolesAfter),
        ];
        act.Record(
            new Note("staff-edit", member.Subject)
            {
                Changes = [.. changes.Where(c => c.From != c.To)],
            }
        );
    }

    private static string RolesOf(StaffMember member) =>
        string.Join(", ", member.Roles.Select(r => r.Role).Order(StringComparer.Ordinal));
}
