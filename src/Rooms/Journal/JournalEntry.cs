namespace Huisheng.Journal;

/// <summary>
/// Who did what, when. Never changed and never removed. Two later marks: the seal that covers it, and that its payload
/// (text, reason, changes) was erased; neither is part of what the digests prove.
/// </summary>
internal sealed class JournalEntry
{
    public required Guid Id { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>The number people quote for the subject; empty where it has none.</summary>
    public required string SubjectNumber { get; init; }

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

    /// <summary>Keyed digest of text, reason and changes; it stays when they are erased.</summary>
    public required byte[] PayloadDigest { get; set; }

    /// <summary>Keyed digest of everything else, the payload's digest included.</summary>
    public required byte[] Digest { get; set; }

    /// <summary>The seal that covers this entry; null until the sealer has come by.</summary>
    public long? Seal { get; init; }
}

/// <summary>The last running number of a subject; its row is locked last in every act.</summary>
internal sealed class JournalSubject
{
    public required string Kind { get; init; }
    public required Guid Id { get; init; }

    /// <summary>The number people quote for the subject, to look it up by.</summary>
    public required string Number { get; init; }
    public int Last { get; set; }
}
