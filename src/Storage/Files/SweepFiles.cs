using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <summary>Takes away what was uploaded and never attached to anything: row first, then bytes.</summary>
internal sealed class SweepUploads(ActRunner runner, FileStore store, FileLimits limits) : IJob
{
    private const int Some = 50;

    public string Name => "sweep-uploads";

    public async Task<int> DoSome(CancellationToken stop)
    {
        List<FileRecord> gone = [];
        await runner.System<bool>(
            async act =>
            {
                var before = act.Now - limits.Unattached;
                gone = await act
                    .Db.Files()
                    .Where(f => f.SubjectId == null && f.At <= before)
                    .OrderBy(f => f.At)
                    .Take(Some)
                    .FreeOnes()
                    .ToListAsync(act.Stop);
                foreach (var file in gone)
                {
                    act.Db.Files().Remove(file);
                    act.Record(new Note("file-sweep", file.Subject) { Tone = "system" });
                }

                return true;
            },
            stop
        );
        gone.ForEach(f => store.Delete(f.StoredAs));
        return gone.Count;
    }
}

/// <summary>When this node last walked through its folder: an act that failed leaves bytes without a row, which only a walk finds.</summary>
internal sealed class LastWalk
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public DateTimeOffset? At { get; set; }
}

/// <summary>Takes away bytes nobody has a row for, once they are a day old.</summary>
internal sealed class SweepBytes(
    HuishengDb db,
    FileStore store,
    FileLimits limits,
    LastWalk last,
    Clock clock
) : IJob
{
    private const int Batch = 500;
    private const int DaysKept = 2;

    public string Name => "sweep-bytes";

    public async Task<int> DoSome(CancellationToken stop)
    {
        if (last.At is { } at && clock.Now - at < LastWalk.Every && clock.Now >= at)
        {
            return 0;
        }

        last.At = clock.Now;
        var gone = 0;
        foreach (var names in store.Before(clock.Now - limits.Unattached).Chunk(Batch))
        {
            var known = await db.Files()
                .Where(f => names.Contains(f.StoredAs))
                .Select(f => f.StoredAs)
                .ToListAsync(stop);
            foreach (var name in names.Except(known))
            {
                store.Forget(name);
                gone++;
            }
        }

        var before = BusinessTime.Date(clock.Now).AddDays(-DaysKept);
        await db.FileDays().Where(d => d.Day < before).ExecuteDeleteAsync(stop);
        return gone;
    }
}
