using Huisheng.Customers.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Customers.Reveal;

/// <summary>One value shown in clear: who saw what of whom, when. The exposure list of an account is read from here.</summary>
internal sealed class Revealed
{
    public required Guid Id { get; init; }
    public required StaffId StaffId { get; init; }
    public required CustomerId CustomerId { get; init; }

    /// <summary>"name", "phone", "email", "identity" or "address".</summary>
    public required string Item { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>A customer somebody has opened or revealed on a day; once a day each.</summary>
[Unjournalled("It is itself the record of who opened whose file on which day.")]
internal sealed class Sighting
{
    public required StaffId StaffId { get; init; }
    public required DateOnly Day { get; init; }
    public required CustomerId CustomerId { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Searches and identity checks of one person in one hour; the row of hour 0 is what makes two spendings wait for each other.</summary>
internal sealed class LookUpCount
{
    public required StaffId StaffId { get; init; }

    /// <summary>Hours since 1970.</summary>
    public required long Hour { get; init; }
    public int Count { get; set; }
}
