namespace Huisheng.People.Entry;

/// <summary>
/// The last judged sign-ins of a job number that have not succeeded. Unknown job numbers are counted too: if only known
/// ones could be locked, the lock would tell which exist.
/// </summary>
internal sealed class SignInCount
{
    public required string JobNumber { get; init; }
    public DateTimeOffset? Latest { get; init; }
    public DateTimeOffset? Second { get; init; }
    public DateTimeOffset? Third { get; init; }
    public DateTimeOffset? Fourth { get; init; }
    public DateTimeOffset? LockedUntil { get; init; }
}

/// <summary>The code the first administrator is made with; only its hash is kept.</summary>
internal sealed class FirstCodeRow
{
    public required Guid Id { get; init; }
    public required string Hash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? UsedAt { get; init; }
}
