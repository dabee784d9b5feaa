using System.Text.Json;
using Huisheng.Journal.Sealing;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal;

/// <summary>Turns the notes of an act into entries, in the act's transaction. The chain of seals is not waited for.</summary>
internal sealed class JournalWriter(Digests digests)
{
    public async Task Write(Act act)
    {
        foreach (var note in act.Notes)
        {
            var no = note.IsBirth ? FirstNo(act, note.Subject) : await NextNo(act, note.Subject);
            act.Db.Entries().Add(Entry(act, note, no));
        }
    }

    /// <summary>Written with everything else of the act; a subject that was there after all breaks the key and the act with it.</summary>
    private static int FirstNo(Act act, Subject subject)
    {
        act.Db.JournalSubjects()
            .Add(
                new JournalSubject
                {
                    Kind = subject.Kind,
                    Id = subject.Id,
                    Number = subject.Number,
                    Last = 1,
                }
            );
        return 1;
    }

    /// <summary>One statement that also locks the subject's row: entries of one subject wait for each other, nobody else does.</summary>
    private static async Task<int> NextNo(Act act, Subject subject)
    {
        var given = await act
            .Db.Database.SqlQuery<int>(
                $"INSERT INTO journal_subjects (kind, id, number, last) VALUES ({subject.Kind}, {subject.Id}, {subject.Number}, 1) ON CONFLICT (kind, id) DO UPDATE SET last = journal_subjects.last + 1 RETURNING last AS \"Value\""
            )
            .ToListAsync(act.Stop);
        return given[0];
    }

    private JournalEntry Entry(Act act, Note note, int no)
    {
        var by = note.ByHouse ? Actor.System : act.Actor;
        var entry = new JournalEntry
        {
            Id = NewId.At(act.Now),
            SubjectKind = note.Subject.Kind,
            SubjectId = note.Subject.Id,
            SubjectNumber = note.Subject.Number,
            SubjectNo = no,
            At = act.Now,
            StaffId = by.StaffId,
            JobNumber = by.JobNumber,
            Name = by.Name,
            What = note.What,
            Tone = note.Tone,
            Text = note.Text,
            Reason = note.Reason,
            Changes = JsonSerializer.Serialize(note.Changes, JsonSerializerOptions.Web),
            PayloadDigest = [],
            Digest = [],
        };
        entry.PayloadDigest = digests.Payload(entry);
        entry.Digest = digests.Entry(entry);
        return entry;
    }
}
