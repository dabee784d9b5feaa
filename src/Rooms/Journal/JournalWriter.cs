using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal;

/// <summary>Turns the notes of an act into entries, in the act's transaction.</summary>
internal sealed class JournalWriter(byte[] key)
{
    public async Task Write(Act act)
    {
        foreach (var note in act.Notes)
        {
            var no = await NextNo(act, note.Subject);
            act.Db.Entries().Add(Entry(act, note, no));
        }
    }

    /// <summary>One statement that also locks the subject's row: entries of one subject wait for each other, nobody else does.</summary>
    private static async Task<int> NextNo(Act act, Subject subject)
    {
        var given = await act
            .Db.Database.SqlQuery<int>(
                $"INSERT INTO journal_subjects (kind, id, last) VALUES ({subject.Kind}, {subject.Id}, 1) ON CONFLICT (kind, id) DO UPDATE SET last = journal_subjects.last + 1 RETURNING last AS \"Value\""
            )
            .ToListAsync(act.Stop);
        return given[0];
    }

    private JournalEntry Entry(Act act, Note note, int no)
    {
        var changes = JsonSerializer.Serialize(note.Changes, JsonSerializerOptions.Web);
        var payload =
            $"{note.Subject.Kind}\n{note.Subject.Id}\n{no}\n{act.Now:O}\n{act.Actor.StaffId}\n{note.What}\n{note.Text}\n{note.Reason}\n{changes}";
        return new JournalEntry
        {
            Id = NewId.At(act.Now),
            SubjectKind = note.Subject.Kind,
            SubjectId = note.Subject.Id,
            SubjectNo = no,
            At = act.Now,
            StaffId = act.Actor.StaffId,
            JobNumber = act.Actor.JobNumber,
            Name = act.Actor.Name,
            What = note.What,
            Tone = note.Tone,
            Text = note.Text,
            Reason = note.Reason,
            Changes = changes,
            Digest = Convert.ToHexStringLower(
                HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(payload))
            ),
        };
    }
}
