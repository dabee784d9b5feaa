using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.Emergencies.Contract;

/// <summary>One run of the emergency plan; people quote its number, YJ20260310001.</summary>
public readonly record struct EmergencyId(Guid Value) : ITypedId<EmergencyId>
{
    public static EmergencyId From(Guid value) => new(value);
}

/// <summary>On what the plan runs. Title and customer are masked.</summary>
/// <param name="Department">The responsible department, whose head is told.</param>
public sealed record EmergencyOn(
    Subject About,
    CustomerId Customer,
    string CustomerName,
    string Title,
    DepartmentId Department,
    StaffId Agent
);

/// <summary>A point of the checklist.</summary>
public sealed record EmergencyItemView(
    string Code,
    string Text,
    DateTimeOffset? TickedAt,
    PersonRef? TickedBy
);

/// <summary>Who was told, as what, and how often.</summary>
public sealed record EmergencyTold(DateTimeOffset At, PersonRef? To, string RoleText, int Times);

public sealed record EmergencyAction(string Code, string Name, bool Allowed, Problem? Refusal);

/// <summary>A run as the screens show it. <c>TriggerText</c> says what started it: a category, the urgency, or a person.</summary>
public sealed record EmergencyView(
    string Number,
    int Version,
    string AboutKind,
    string AboutNumber,
    string Title,
    string Customer,
    string Trigger,
    string TriggerText,
    string? Reason,
    string Department,
    DateTimeOffset StartedAt,
    PersonRef? StartedBy,
    DateTimeOffset? AcknowledgedAt,
    PersonRef? AcknowledgedBy,
    IReadOnlyList<EmergencyTold> Told,
    IReadOnlyList<EmergencyItemView> Items,
    DateTimeOffset? EndedAt,
    PersonRef? EndedBy,
    string? Conclusion,
    IReadOnlyList<EmergencyAction> Actions
);
