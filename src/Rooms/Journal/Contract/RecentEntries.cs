using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Contract;

/// <summary>That a subject has an entry, not what it says.</summary>
public sealed record EntryMark(Guid Id, string SubjectKind, Guid SubjectId, DateTimeOffset At);

/// <summary>The journal by moments, for live rows. Never by id: on PostgreSQL ids do not commit in order.</summary>
public static class RecentEntries
{
    public static async Task<IReadOnlyList<EntryMark>> Since(
        HuishengDb db,
        DateTimeOffset from,
        int most,
        CancellationToken stop
    ) =>
        await db.Entries()
            .AsNoTracking()
            .Where(e => e.At >= from)
            .OrderBy(e => e.At)
            .Take(most)
            .Select(e => new EntryMark(e.Id, e.SubjectKind, e.SubjectId, e.At))
            .ToListAsync(stop);

    /// <summary>The last person's entry: what the house does by itself raises no version.</summary>
    internal static Task<LastChange?> LastOf(Act act, Subject subject) =>
        act
            .Db.Entries()
            .AsNoTracking()
            .Where(e => e.SubjectKind == subject.Kind && e.SubjectId == subject.Id)
            .Where(e => e.StaffId != null)
            .OrderByDescending(e => e.SubjectNo)
            .Select(e => new LastChange(e.At, e.JobNumber, e.Name))
            .FirstOrDefaultAsync(act.Stop);
}
