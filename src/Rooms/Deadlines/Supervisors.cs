using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Deadlines;

/// <summary>Who is told when something is late (S1-59).</summary>
internal static class Supervisors
{
    /// <summary>
    /// The supervisor of the responsible department or whoever stands in on that day; where it has none, the service
    /// centre's; where there is none either, whoever decides for one of these departments.
    /// </summary>
    public static async Task<PersonRef?> On(
        HuishengDb db,
        DepartmentId? department,
        DateOnly day,
        CancellationToken stop
    )
    {
        var centre = (await DepartmentFacts.ServiceCentre(db, stop)).Select(d => d.Id);
        var asked = department is { } own ? centre.Prepend(own).Distinct() : centre;
        var list = asked.ToList();
        foreach (var id in list)
        {
            foreach (var one in await Staffing.WithRole(db, RoleCodes.Supervisor, id, stop))
            {
                if (await Duty.OnDuty(db, one.Id, day, stop) is { } there)
                {
                    return there;
                }
            }
        }

        foreach (var id in list)
        {
            if (await Duty.SupervisorFor(db, id, day, stop) is { } decides)
            {
                return decides;
            }
        }

        return null;
    }
}
