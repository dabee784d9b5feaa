using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <summary>A file as people see it.</summary>
public sealed record FileView(
    Guid Id,
    string Name,
    string Kind,
    string MediaType,
    long Size,
    string Sha256,
    PersonRef By,
    DateTimeOffset At
);

/// <summary>
/// Whether the person of this request sees a thing; given by the room that knows the doors. A file is seen by those who see what it
/// hangs on; Storage knows no room.
/// </summary>
public delegate Task<bool> SeesSubject(HttpContext http, HuishengDb db, string kind, Guid id);

/// <summary>What rooms do with files inside their acts: look at those a person names, hang them on a thing, show them.</summary>
public static class Attachments
{
    /// <summary>Of these, the ones this person uploaded and which hang on nothing yet; locked until the act ends.</summary>
    public static async Task<IReadOnlyDictionary<Guid, FileView>> Free(
        Act act,
        IReadOnlyCollection<Guid> ids
    )
    {
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, FileView>();
        }

        var mine = act.Actor.StaffId;
        var rows = await act
            .Db.Files()
            .Where(f => ids.Contains(f.Id) && f.UploadedBy == mine && f.SubjectId == null)
            .OrderBy(f => f.Id)
            .Locked()
            .ToListAsync(act.Stop);
        var names = act.Get<FileNames>();
        return rows.ToDictionary(f => f.Id, f => View(f) with { Name = names.Of(f) });
    }

    /// <summary>Names every file of a field that may not be attached: not one's own, gone, attached before, or named twice.</summary>
    public static void Check(
        Check check,
        IReadOnlyDictionary<Guid, FileView> free,
        IReadOnlyList<(string Field, Guid Id)> named
    )
    {
        var seen = new HashSet<Guid>();
        foreach (var (field, id) in named)
        {
            check.Require(free.ContainsKey(id) && seen.Add(id), field, "file.not-free");
        }
    }

    /// <summary>Hangs files that were looked at by <see cref="Free"/> on a thing whose row the act holds; refused past its quota. <paramref name="mask"/> knows whose
    /// thing it is, and keeps that name out of the file's.</summary>
    public static async Task<Refusal?> Hang(
        Act act,
        IReadOnlyCollection<Guid> ids,
        Subject subject,
        string field,
        Func<string, string?> mask
    )
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var there = await act
            .Db.Files()
            .Where(f => f.SubjectId == subject.Id)
            .SumAsync(f => f.Size, act.Stop);
        var rows = await act
            .Db.Files()
            .Where(f => ids.Contains(f.Id))
            .OrderBy(f => f.Id)
            .ToListAsync(act.Stop);
        var limit = act.Get<FileLimits>().SubjectBytes;
        if (there + rows.Sum(f => f.Size) > limit)
        {
            return Refusal.Fields(new FieldError(field, "file.subject-full", FileSize.Say(limit)));
        }

        var names = act.Get<FileNames>();
        foreach (var file in rows)
        {
            file.HangOn(subject, FileName.Masked(names.Of(file), n => mask(n) ?? n));
        }

        return null;
    }

    public static async Task<IReadOnlyDictionary<Guid, FileView>> Of(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) =>
        ids.Count == 0
            ? new Dictionary<Guid, FileView>()
            : (
                await db.Files().AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync(stop)
            ).ToDictionary(f => f.Id, View);

    internal static FileView View(FileRecord file) =>
        new(
            file.Id,
            file.Name,
            file.Kind,
            file.MediaType,
            file.Size,
            file.Sha256,
            new PersonRef(file.UploadedBy, file.JobNumber, file.ByName),
            file.At
        );
}

internal static class FileSize
{
    private const long Mega = 1 << 20;

    public static string Say(long bytes) => $"{bytes / Mega} MB";
}
