using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Departments;

namespace Huisheng.People.Members;

internal sealed class StaffMember
{
    public required StaffId Id { get; init; }

    /// <summary>工号: how staff are named and quoted; never changes.</summary>
    public required string JobNumber { get; init; }
    public required string FullName { get; set; }
    public required string MaskedName { get; set; }
    public required DepartmentId DepartmentId { get; set; }
    public Department? Department { get; init; }
    public List<StaffRole> Roles { get; init; } = [];
    public required string PasswordHash { get; set; }

    /// <summary>A session carries the stamp it began with. A new stamp ends every session at its next request.</summary>
    public required Guid Stamp { get; set; }
    public DateTimeOffset? DisabledAt { get; set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("staff", Id.Value, JobNumber);

    public bool IsAdministrator => Roles.Any(r => r.Role == RoleCodes.Administrator);

    public void EndSessions(DateTimeOffset now) => Stamp = NewId.At(now);

    public void Take(IEnumerable<string> roles)
    {
        var wanted = roles.ToHashSet();
        Roles.RemoveAll(r => !wanted.Contains(r.Role));
        Roles.AddRange(
            wanted
                .Except(Roles.Select(r => r.Role))
                .Order(StringComparer.Ordinal)
                .Select(r => new StaffRole { StaffId = Id, Role = r })
        );
    }
}

internal sealed class StaffRole
{
    public required StaffId StaffId { get; init; }
    public required string Role { get; init; }
}
