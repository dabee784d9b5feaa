using Huisheng.Emergencies.Contract;

namespace Huisheng.Cases;

/// <summary>On what the emergency plan of a case runs.</summary>
internal static class CaseEmergency
{
    public static EmergencyOn On(Case item) =>
        new(
            item.Subject,
            item.CustomerId,
            item.CustomerName,
            item.Title,
            item.DepartmentId,
            item.AgentId
        );
}
