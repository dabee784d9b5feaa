namespace Huisheng.Journal.Checking;

/// <summary>One thing that is wrong, by its code in the list "journal-finding", with the seal or the entry it is about.</summary>
internal sealed record Finding(
    string Code,
    long? Seal = null,
    string? Kind = null,
    Guid? Id = null,
    string? Number = null,
    int? No = null
)
{
    public static Finding Of(string code, JournalEntry entry) =>
        new(
            code,
            entry.Seal,
            entry.SubjectKind,
            entry.SubjectId,
            entry.SubjectNumber,
            entry.SubjectNo
        );
}

/// <summary>All are counted, the first are kept: a table that was replaced whole would fill the memory.</summary>
internal sealed class Findings
{
    private const int Kept = 200;
    private readonly List<Finding> first = [];

    public long Count { get; private set; }

    public IReadOnlyList<Finding> First => first;

    public void Add(Finding finding)
    {
        Count++;
        if (first.Count < Kept)
        {
            first.Add(finding);
        }
    }
}

/// <summary>What a walk through the whole journal has seen.</summary>
internal sealed class Seen
{
    public Findings Findings { get; } = new();
    public long Sealed { get; set; }
    public long Unsealed { get; set; }
    public long Seals { get; set; }
    public long Erased { get; set; }
    public DateTimeOffset? OldestUnsealed { get; set; }
}
