using Huisheng.Kernel;
using Microsoft.AspNetCore.Http;

namespace Huisheng.People.Contract;

/// <summary>How far a right reaches. The order matters: of several roles the widest scope counts.</summary>
public enum Scope
{
    None,
    Own,
    Department,
    All,
}

/// <summary>The signed-in person a request comes from. A handler takes it as a parameter; the door has let it in already.</summary>
/// <param name="Name">Masked: 李*.</param>
/// <param name="Department">Name of the department as people read it.</param>
public sealed record Viewer(
    StaffId Id,
    string JobNumber,
    string Name,
    DepartmentId DepartmentId,
    string Department,
    IReadOnlyList<string> Roles,
    IReadOnlyDictionary<string, Scope> Rights
)
{
    public PersonRef Ref => new(Id.Value, JobNumber, Name, Department, Roles);

    public Scope ScopeOf(string right) => Rights.GetValueOrDefault(right);

    public bool May(string right) => ScopeOf(right) != Scope.None;

    /// <summary>True when the right reaches something that belongs to these people and departments.</summary>
    public bool Reaches(
        string right,
        IEnumerable<StaffId> people,
        IEnumerable<DepartmentId> departments
    ) =>
        ScopeOf(right) switch
        {
            Scope.All => true,
            Scope.Department => departments.Contains(DepartmentId) || people.Contains(Id),
            Scope.Own => people.Contains(Id),
            _ => false,
        };

    public static ValueTask<Viewer?> BindAsync(HttpContext context) =>
        ValueTask.FromResult(context.Features.Get<Viewer>());
}
