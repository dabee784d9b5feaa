using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.People.Departments;

internal sealed class Department
{
    public required DepartmentId Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; set; }
    public StaffId? HeadId { get; set; }

    /// <summary>Takes complaints in and follows up (客服中心).</summary>
    public required bool ServiceCentre { get; set; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("department", Id.Value, Code);
}
