using Huisheng.Storage.Model;

namespace Huisheng.People.Entry;

/// <summary>One judged sign-in from a network; a success takes it away again. Kept for a day, and of the address only its network.</summary>
[Unjournalled("A failure has its entry of its own; this is only the count of a network.")]
internal sealed class SignInTry
{
    public required Guid Id { get; init; }
    public required string Network { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>The row on which tries of one network wait for each other.</summary>
internal sealed class SignInNetwork
{
    public required string Network { get; init; }
    public DateTimeOffset? SeenAt { get; init; }
}
