namespace Huisheng.People.Contract;

/// <summary>Roles other rooms name in their rules; the whole list with its words is regime/roles.yaml.</summary>
public static class RoleCodes
{
    public const string Agent = "agent";
    public const string AccountSpecialist = "account-specialist";
    public const string Supervisor = "supervisor";
    public const string Optimisation = "optimisation";
    public const string DepartmentHead = "department-head";
    public const string ServiceManager = "service-manager";
    public const string Director = "director";
    public const string ResponsiblePerson = "responsible-person";
    public const string Administrator = "administrator";
    public const string Auditor = "auditor";
}
