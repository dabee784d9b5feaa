using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <summary>A content judged and on disk to stay; a row makes it known.</summary>
public sealed record ContentKept(Guid Id, string Kind, string MediaType, long Size)
{
    internal Inspect.Fit Fit { get; init; } = null!;
}

public sealed record ContentRead(string Kind, string MediaType, byte[] Bytes);

/// <summary>
/// Content another system brings, for a room that gives it out by a way of its own. It hangs on a kind of subject that has no door, so
/// <c>/api/files</c> gives it to nobody.
/// </summary>
public sealed class KeptContent
{
    private readonly FileStore store;
    private readonly Inspect inspect;
    private readonly Clock clock;

    internal KeptContent(FileStore store, Inspect inspect, Clock clock)
    {
        this.store = store;
        this.inspect = inspect;
        this.clock = clock;
    }

    /// <summary>Judged as an upload is; refused with a field error on "file" or "name".</summary>
    public async Task<Outcome<ContentKept>> Take(byte[] bytes, string name)
    {
        var came = await store.Take(to => to.WriteAsync(bytes).AsTask());
        var judged = await inspect.Look(came, name);
        if (judged.Refused)
        {
            FileStore.Drop(came);
            return judged.Refusal!;
        }

        var (file, kind) = judged.Value;
        store.Keep(file);
        return new ContentKept(NewId.At(clock.Now), kind.Code, kind.MediaType, file.Size)
        {
            Fit = judged.Value,
        };
    }

    /// <summary>Makes it known in an act; bytes without a row are swept.</summary>
    public static void Hang(Act act, ContentKept content, Subject on, string name)
    {
        var file = new FileRecord
        {
            Id = content.Id,
            Name = name,
            SealedName = null,
            Kind = content.Kind,
            MediaType = content.MediaType,
            Size = content.Size,
            Sha256 = content.Fit.File.Sha256,
            StoredAs = content.Fit.File.Name,
            UploadedBy = Guid.Empty,
            JobNumber = act.Actor.JobNumber,
            ByName = act.Actor.Name,
            At = act.Now,
        };
        file.HangOn(on, name);
        act.Db.Files().Add(file);
    }

    public void Forget(ContentKept content) => store.Delete(content.Fit.File.Name);

    /// <summary>The whole content, every byte as it was stored; null when there is none.</summary>
    public async Task<ContentRead?> Read(HuishengDb db, Guid id, CancellationToken stop)
    {
        var file = await db.Files().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, stop);
        if (file is null)
        {
            return null;
        }

        await using var content = store.Open(file.StoredAs);
        FileCheck.Whole(content, file);
        content.Position = 0;
        using var all = new MemoryStream();
        await content.CopyToAsync(all, stop);
        return new ContentRead(file.Kind, file.MediaType, all.ToArray());
    }
}
