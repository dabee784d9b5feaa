using Huisheng.Kernel;

namespace Huisheng.People.Contract;

/// <summary>One member of staff.</summary>
public readonly record struct StaffId(Guid Value) : ITypedId<StaffId>
{
    public static StaffId From(Guid value) => new(value);
}

/// <summary>One department of the company.</summary>
public readonly record struct DepartmentId(Guid Value) : ITypedId<DepartmentId>
{
    public static DepartmentId From(Guid value) => new(value);
}
