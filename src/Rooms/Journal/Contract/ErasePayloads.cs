using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Contract;

/// <summary>
/// Erases what the journal says about a subject: text, reason and changes of every entry so far. That it happened, when and by
/// whom stays, and the journal still verifies. The erasure is an entry of its own and says how far it reaches.
/// </summary>
public static class ErasePayloads
{
    internal const string Act = "journal-erase";
    internal const string Through = "erased-through";
    internal const string NoChanges = "[]";

    /// <param name="reason">Why; it stays, so it must not name the person.</param>
    public static async Task Of(Act act, Subject subject, string reason)
    {
        var last = await act
            .Db.JournalSubjects()
            .Where(s => s.Kind == subject.Kind && s.Id == subject.Id)
            .Locked()
            .Select(s => s.Last)
            .SingleOrDefaultAsync(act.Stop);
        await act
            .Db.Entries()
            .Where(e => e.SubjectKind == subject.Kind && e.SubjectId == subject.Id)
            .Where(e => e.SubjectNo <= last && e.What != Act)
            .ExecuteUpdateAsync(
                e =>
                    e.SetProperty(x => x.Text, (string?)null)
                        .SetProperty(x => x.Reason, (string?)null)
                        .SetProperty(x => x.Changes, NoChanges),
                act.Stop
            );
        act.Record(
            new Note(Act, subject)
            {
                Reason = reason,
                Changes = [new Change(Through, null, last.ToString(CultureInfo.InvariantCulture))],
            }
        );
    }
}
