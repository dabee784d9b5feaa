using Huisheng.People.Contract;

namespace Huisheng.Desk.Notes;

/// <summary>内部备注: what colleagues tell each other about a thing. It moves nothing, and no customer ever reads it.</summary>
internal sealed class InternalNote
{
    public required Guid Id { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required StaffId By { get; init; }

    /// <summary>Masked as its thing masks what is typed; <c>@2105</c> stands where a colleague was called.</summary>
    public required string Text { get; init; }

    /// <summary>Who was called, each once, in the order of the text.</summary>
    public required IReadOnlyList<Guid> Called { get; init; }
}

internal static class NoteLimits
{
    public const int Text = 1000;
    public const int Called = 10;
}
