using Huisheng.People.Contract;

namespace Huisheng.People.Members;

/// <summary>缺勤: from a day to a day, both included, a member of staff is not there. Who stands in is a <see cref="DeputyTerm"/> of the same days.</summary>
internal sealed class Absence
{
    public required Guid Id { get; init; }
    public required StaffId StaffId { get; init; }

    /// <summary>Code of the list "absence": leave, sick, travel, training, other.</summary>
    public required string Kind { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }
    public required string Reason { get; init; }

    /// <summary>The deputy entered with it, who goes with it.</summary>
    public Guid? TermId { get; init; }
}
