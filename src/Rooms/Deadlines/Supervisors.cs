using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Deadlines;

/// <summary>
/// Who is told (S1-59, C-16): whoever is there on that day. Asked once for many clocks, because most of them have the same
/// supervisor.
/// </summary>
internal sealed class Supervisors(HuishengDb db, DateOnly day, CancellationToken stop)
{
    /// <summary>Where nobody of a role is there, the next of these is told.</summary>
    private static readonly string[] Upwards =
    [
        RoleCodes.Supervisor,
        RoleCodes.ServiceManager,
        RoleCodes.Director,
    ];

    private readonly Dictionary<(string, DepartmentId?), PersonRef?> found = [];
    private readonly Dictionary<StaffId, PersonRef?> there = [];

    /// <summary>The owner or who stands in; the owner all the same when nobody does.</summary>
    public async Task<PersonRef?> For(StaffId? owner) =>
        owner is { } id ? await There(id) ?? (await Staffing.ById(db, id, stop))?.Ref : null;

    /// <summary>
    /// Of the responsible department, else of the service centre, else of the house; a supervisor's place is taken by whoever
    /// decides for the department. Where the whole role is away, the role above.
    /// </summary>
    public async Task<PersonRef?> With(string role, DepartmentId? department)
    {
        if (!found.TryGetValue((role, department), out var person))
        {
            person = await Find(role, department);
            found[(role, department)] = person;
        }

        return person;
    }

    private async Task<PersonRef?> Find(string role, DepartmentId? department)
    {
        var above = Array.IndexOf(Upwards, role);
        foreach (var one in above < 0 ? [role] : Upwards[above..])
        {
            if (await Of(one, department) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    private async Task<PersonRef?> Of(string role, DepartmentId? department)
    {
        var centre = (await DepartmentFacts.ServiceCentre(db, stop)).Select(d => d.Id);
        var asked = (department is { } own ? centre.Prepend(own).Distinct() : centre).ToList();
        foreach (var id in asked)
        {
            if (await First(role, id) is { } person)
            {
                return person;
            }
        }

        return role == RoleCodes.Supervisor ? await Decides(asked) : await First(role, null);
    }

    private async Task<PersonRef?> First(string role, DepartmentId? department)
    {
        foreach (var one in await Staffing.WithRole(db, role, department, stop))
        {
            if (await There(one.Id) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    private async Task<PersonRef?> Decides(IEnumerable<DepartmentId> departments)
    {
        foreach (var id in departments)
        {
            if (await Duty.SupervisorFor(db, id, day, stop) is { } decides)
            {
                return decides;
            }
        }

        return null;
    }

    private async Task<PersonRef?> There(StaffId id)
    {
        if (!there.TryGetValue(id, out var person))
        {
            person = await Duty.OnDuty(db, id, day, stop);
            there[id] = person;
        }

        return person;
    }
}
