using Huisheng.Customers.Contract;

namespace Huisheng.Notices.Messages;

/// <summary>What a customer wrote back, or somebody nobody knows. The sender is kept masked.</summary>
internal sealed class IncomingMessage
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Channel { get; init; }
    public required string Sender { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required CustomerId? CustomerId { get; init; }

    /// <summary>The message it answers.</summary>
    public required Guid? MessageId { get; init; }
    public required string? AboutKind { get; init; }
    public required string? AboutNumber { get; init; }
}

/// <summary>Ids of signed requests that were taken: the same one again does nothing (R24).</summary>
internal sealed class InboxEntry
{
    public required string Id { get; init; }
    public required DateTimeOffset At { get; init; }
}
