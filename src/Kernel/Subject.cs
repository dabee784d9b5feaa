namespace Huisheng.Kernel;

/// <summary>
/// A thing people name across rooms: its kind ("case", "call", "follow-up", "customer", "staff"), its opaque id and the
/// number people quote for it. Clocks, work items, notices and journal entries point at subjects.
/// </summary>
public sealed record Subject(string Kind, Guid Id, string Number);

/// <summary>A member of staff as others see them: job number and masked name (李*).</summary>
public sealed record PersonRef(
    Guid Id,
    string JobNumber,
    string Name,
    string? Department = null,
    IReadOnlyList<string>? Roles = null
);
