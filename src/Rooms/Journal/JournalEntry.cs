namespace Huisheng.Journal;

/// <summary>Who did what, when. Never changed and never removed; the payload carries a keyed digest of itself.</summary>
internal sealed class JournalEntry
{
    public required Guid Id { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>Running number within the subject: 1, 2, 3 … without gaps.</summary>
    public required int SubjectNo { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid? StaffId { get; init; }
    public required string JobNumber { get; init; }
    public required string Name { get; init; }
    public required string What { get; init; }
    public required string Tone { get; init; }
    public required string? Text { get; init; }
    public required string? Reason { get; init; }

    /// <summary>JSON list of field, from, to; personal fields masked before they came here.</summary>
    public required string Changes { get; init; }
    public required string Digest { get; init; }
}

/// <summary>The last running number of a subject; its row is locked last in every act.</summary>
internal sealed class JournalSubject
{
    public required string Kind { get; init; }
    public required Guid Id { get; init; }
    public int Last { get; set; }
}
