using Huisheng.People.Contract;

namespace Huisheng.Notices;

/// <summary>A message to one member of staff. Its text is made when it is read, in the reader's language; receipts are kept .</summary>
internal sealed class Notice
{
    public required Guid Id { get; init; }
    public required StaffId To { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Kind { get; init; }

    /// <summary>JSON list of what fills {0}, {1} … of the text.</summary>
    public required string Args { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required string SubjectNumber { get; init; }
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>When it was last told: <see cref="At"/>, or later where nobody acknowledged it (S4-147).</summary>
    public required DateTimeOffset ToldAt { get; set; }
    public int Repeats { get; set; }

    /// <summary>When it is told again; null when it has been seen or asks for no answer.</summary>
    public DateTimeOffset? RepeatAt { get; set; }
}
