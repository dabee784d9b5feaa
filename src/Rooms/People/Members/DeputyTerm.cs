using Huisheng.People.Contract;

namespace Huisheng.People.Members;

/// <summary>替班: from a day to a day, both included, somebody stands in for a member of staff. No last day: until further notice.</summary>
internal sealed class DeputyTerm
{
    public required Guid Id { get; init; }
    public required StaffId StaffId { get; init; }
    public required StaffId DeputyId { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly? LastDay { get; init; }
    public required string Reason { get; init; }

    public bool Covers(DateOnly date) => FirstDay <= date && (LastDay is null || date <= LastDay);

    public bool Meets(DeputyTerm other) =>
        FirstDay <= (other.LastDay ?? DateOnly.MaxValue)
        && other.FirstDay <= (LastDay ?? DateOnly.MaxValue);
}
