using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Huisheng.Journal.Sealing;

/// <summary>
/// Seals what has waited long enough and keeps the seal file of this node level with the chain. A file that contradicts the
/// database stops it: sealing on would bury the contradiction.
/// </summary>
internal sealed partial class Sealer(
    HuishengDb db,
    ActRunner acts,
    Clock clock,
    Digests digests,
    SealFile file,
    SealTrouble trouble,
    ILogger<Sealer> log
) : IJob
{
    private const int SealsAtOnce = 20;
    private const int LinesAtOnce = 500;

    public string Name => "journal-seals";

    public async Task<int> DoSome(CancellationToken stop)
    {
        if (!await IsLevel(stop))
        {
            return 0;
        }

        var made = 0;
        while (made < SealsAtOnce && await SealEntries.IsDue(db, clock.Now, stop))
        {
            var seal = (await acts.System(act => SealEntries.In(act, digests), stop)).Value;
            if (seal is null)
            {
                break;
            }

            made++;
        }

        if (made > 0)
        {
            await IsLevel(stop);
        }

        return made;
    }

    /// <summary>Writes the seals the file lacks; false when file and database contradict each other.</summary>
    private async Task<bool> IsLevel(CancellationToken stop)
    {
        var chain = await db.Chain().AsNoTracking().SingleOrDefaultAsync(stop);
        var line = file.LastLine();
        JournalSeal? last = null;
        var readable = line is null || SealLine.TryRead(line, out last);
        var level = readable && await Agrees(last, chain?.Last ?? 0, stop);
        Say(level ? null : "file-contradicts");
        for (var no = last?.No ?? 0; level && no < (chain?.Last ?? 0); )
        {
            var missing = await db.Seals()
                .AsNoTracking()
                .Where(s => s.No > no)
                .OrderBy(s => s.No)
                .Take(LinesAtOnce)
                .ToListAsync(stop);
            if (missing.Count == 0)
            {
                Say("seal-missing");
                return false;
            }

            await file.Append(missing, stop);
            no = missing[^1].No;
        }

        return level;
    }

    private async Task<bool> Agrees(JournalSeal? line, long end, CancellationToken stop)
    {
        if (line is null)
        {
            return true;
        }

        var kept = await db.Seals().AsNoTracking().SingleOrDefaultAsync(s => s.No == line.No, stop);
        return line.No <= end && kept is not null && kept.Mac.AsSpan().SequenceEqual(line.Mac);
    }

    private void Say(string? code)
    {
        if (code is not null && trouble.Code != code)
        {
            Stopped(log, code, file.Folder);
        }

        trouble.Code = code;
    }

    [LoggerMessage(
        1101,
        LogLevel.Critical,
        "The journal is not sealed any more: {Code}. Run verify; the seal files are in {Folder}"
    )]
    private static partial void Stopped(ILogger log, string code, string folder);
}
