using Huisheng.Journal.Checking;
using Huisheng.Kernel;
using Huisheng.Storage.Web;

namespace Huisheng.Journal.Contract;

/// <summary>Something that is not as it was written. <c>Text</c> says what, in the language asked for.</summary>
/// <param name="No">The running number of the entry within its subject.</param>
public sealed record JournalFinding(
    string Code,
    string Text,
    long? Seal,
    string? SubjectKind,
    string? SubjectKindText,
    string? SubjectNumber,
    Guid? SubjectId,
    int? No
);

/// <summary>What a verification of the journal found. <c>Findings</c> counts all of them, <c>Items</c> holds the first.</summary>
public sealed record JournalVerdict(
    DateTimeOffset At,
    bool Sound,
    long Entries,
    long SealedEntries,
    long Unsealed,
    DateTimeOffset? OldestUnsealedAt,
    long Seals,
    long Erased,
    long Findings,
    IReadOnlyList<JournalFinding> Items
);

/// <summary>Proves the journal from its first entry to its last; for a route and for the command line.</summary>
public sealed class Verification
{
    private readonly JournalCheck check;
    private readonly RuleWord word;
    private readonly Clock clock;

    internal Verification(JournalCheck check, RuleWord word, Clock clock)
    {
        this.check = check;
        this.word = word;
        this.clock = clock;
    }

    public async Task<JournalVerdict> Run(string language, CancellationToken stop)
    {
        var seen = await check.Run(stop);
        return new JournalVerdict(
            clock.Now,
            seen.Findings.Count == 0,
            seen.Sealed + seen.Unsealed,
            seen.Sealed,
            seen.Unsealed,
            seen.OldestUnsealed,
            seen.Seals,
            seen.Erased,
            seen.Findings.Count,
            [.. seen.Findings.First.Select(f => Read(f, language))]
        );
    }

    /// <summary>What a finding's code says, in a language.</summary>
    public string Sentence(string code, string language) => word("journal-finding", code, language);

    private JournalFinding Read(Finding finding, string language) =>
        new(
            finding.Code,
            Sentence(finding.Code, language),
            finding.Seal,
            finding.Kind,
            finding.Kind is null ? null : word("subject-kind", finding.Kind, language),
            finding.Number,
            finding.Id,
            finding.No
        );
}
