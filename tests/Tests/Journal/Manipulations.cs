using Huisheng.Journal;

namespace Huisheng.Tests.Journal;

/// <summary>What somebody with the database in hand might do, drawn from a seeded dice.</summary>
internal sealed class Manipulations(Ledger ledger, IReadOnlyList<JournalEntry> entries, Random dice)
{
    public static readonly IReadOnlyList<string> Kinds =
    [
        "edit",
        "remove",
        "remove-and-recount",
        "insert",
        "swap",
        "renumber",
        "reseal",
        "seal",
        "cut-entries",
        "cut-all",
    ];

    private JournalEntry Any() => entries[dice.Next(entries.Count)];

    private JournalEntry AnySealed() => entries[dice.Next(entries.Count(e => e.Seal is not null))];

    public IReadOnlyList<string> Draw(string kind) =>
        kind switch
        {
            "edit" => [Edit(Any())],
            "remove" => [Remove(Any())],
            "remove-and-recount" => RemoveAndRecount(AnySealed()),
            "insert" => Insert(Any()),
            "swap" => Swap(Any()),
            "renumber" => [Set(Any(), "subject_no", "subject_no + 1000")],
            "reseal" => [Reseal(AnySealed())],
            "seal" => [EditSeal(dice.Next(1, 5))],
            "cut-entries" => [$"DELETE FROM journal_entries WHERE seal = {dice.Next(1, 5)}"],
            "cut-all" => CutAll(dice.Next(0, 4)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    /// <summary>Everything after a seal gone, and every count and end put right: what a careful hand, or an old backup, does.</summary>
    public IReadOnlyList<string> CutAll(int seal) =>
        [
            $"DELETE FROM journal_entries WHERE seal IS NULL OR seal > {seal}",
            $"DELETE FROM journal_seals WHERE no > {seal}",
            "DELETE FROM journal_subjects WHERE NOT EXISTS (SELECT 1 FROM journal_entries e WHERE e.subject_kind = kind AND e.subject_id = journal_subjects.id)",
            "UPDATE journal_subjects SET last = (SELECT max(subject_no) FROM journal_entries e WHERE e.subject_kind = kind AND e.subject_id = journal_subjects.id)",
            seal == 0
                ? "DELETE FROM journal_chain"
                : $"UPDATE journal_chain SET last = {seal}, mac = (SELECT mac FROM journal_seals WHERE no = {seal}), entries = (SELECT sum(count) FROM journal_seals)",
        ];

    private string Edit(JournalEntry entry)
    {
        string[] texts =
        [
            "text",
            "reason",
            "changes",
            "name",
            "job_number",
            "tone",
            "what",
            "subject_number",
            "subject_kind",
        ];
        var more = dice.Next(texts.Length + 4) - texts.Length;
        return more switch
        {
            0 => Set(
                entry,
                "at",
                ledger.Engine == "sqlite" ? "at + 1" : "at + interval '1 second'"
            ),
            1 => Set(
                entry,
                "staff_id",
                ledger.Id(new Guid("00000000-0000-7000-8000-00000000beef"))
            ),
            2 => Set(entry, "digest", "payload_digest"),
            3 => Set(entry, "id", ledger.Id(Guid.CreateVersion7())),
            _ => Set(
                entry,
                texts[more + texts.Length],
                $"coalesce({texts[more + texts.Length]}, '') || '~'"
            ),
        };
    }

    private string Remove(JournalEntry entry) =>
        $"DELETE FROM journal_entries WHERE id = {ledger.Id(entry.Id)}";

    /// <summary>Closes the hole as well, so that only the seal can tell.</summary>
    private IReadOnlyList<string> RemoveAndRecount(JournalEntry entry)
    {
        var subject = $"kind = '{entry.SubjectKind}' AND id = {ledger.Id(entry.SubjectId)}";
        var own =
            $"subject_kind = '{entry.SubjectKind}' AND subject_id = {ledger.Id(entry.SubjectId)}";
        return
        [
            $"DELETE FROM journal_entries WHERE {own} AND subject_no >= {entry.SubjectNo}",
            $"DELETE FROM journal_subjects WHERE {subject} AND {entry.SubjectNo} = 1",
            $"UPDATE journal_subjects SET last = {entry.SubjectNo - 1} WHERE {subject}",
        ];
    }

    private IReadOnlyList<string> Insert(JournalEntry like)
    {
        const string columns =
            "subject_kind, subject_id, subject_number, at, staff_id, job_number, name, what, tone, text, reason, changes, payload_digest, digest";
        var own = $"kind = '{like.SubjectKind}' AND id = {ledger.Id(like.SubjectId)}";
        return
        [
            $"UPDATE journal_subjects SET last = last + 1 WHERE {own}",
            $"INSERT INTO journal_entries (id, subject_no, seal, {columns}) SELECT {ledger.Id(Guid.CreateVersion7())}, (SELECT last FROM journal_subjects WHERE {own}), {(dice.Next(2) == 0 ? "NULL" : "seal")}, {columns} FROM journal_entries WHERE id = {ledger.Id(like.Id)}",
        ];
    }

    /// <summary>Two entries of one subject tell each other's story.</summary>
    private IReadOnlyList<string> Swap(JournalEntry one)
    {
        var other = entries
            .Where(e => e.Id != one.Id && Told(e) != Told(one))
            .ElementAt(dice.Next(10));
        return [Tell(one, other), Tell(other, one)];

        static string Told(JournalEntry e) => $"{e.Text}{e.Reason}{e.Changes}";

        string Tell(JournalEntry to, JournalEntry from) =>
            $"UPDATE journal_entries SET text = {Text(from.Text)}, reason = {Text(from.Reason)}, changes = {Text(from.Changes)}, payload_digest = {Bytes(from.PayloadDigest)} WHERE id = {ledger.Id(to.Id)}";
    }

    private string Reseal(JournalEntry entry) =>
        dice.Next(3) switch
        {
            0 => Set(entry, "seal", "NULL"),
            1 => Set(entry, "seal", "seal + 100"),
            _ => Set(entry, "seal", $"{(entry.Seal % 4) + 1}"),
        };

    private string EditSeal(int no) =>
        dice.Next(5) switch
        {
            0 => $"UPDATE journal_seals SET count = count + 1 WHERE no = {no}",
            1 => $"UPDATE journal_seals SET root = mac WHERE no = {no}",
            2 => $"UPDATE journal_seals SET mac = root WHERE no = {no}",
            3 => $"UPDATE journal_seals SET previous = root WHERE no = {no}",
            _ => $"DELETE FROM journal_seals WHERE no = {no}",
        };

    private string Set(JournalEntry entry, string column, string value) =>
        $"UPDATE journal_entries SET {column} = {value} WHERE id = {ledger.Id(entry.Id)}";

    private static string Text(string? text) =>
        text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private string Bytes(byte[] bytes) =>
        ledger.Engine == "sqlite"
            ? $"x'{Convert.ToHexString(bytes)}'"
            : $"'\\x{Convert.ToHexString(bytes)}'::bytea";
}
