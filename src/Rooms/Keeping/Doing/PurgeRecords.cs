using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Doing;

/// <summary>
/// Purges what a started run names, each record in an act of its own: a kill in the middle leaves whole records and purged ones, and
/// the next round goes on where this one stopped. Each is judged once more; a hold placed meanwhile stops it.
/// </summary>
internal sealed class PurgeRecords(HuishengDb db, ActRunner acts, Forgotten house) : IJob
{
    private const int AtOnce = 20;

    public string Name => "purge-records";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var running = await db.PurgeRuns()
            .Where(r => r.State == PurgeState.Running)
            .OrderBy(r => r.StartedAt)
            .Select(r => r.Id)
            .Take(1)
            .ToListAsync(stop);
        var did = 0;
        foreach (var run in running)
        {
            while (did < AtOnce && await One(run, stop))
            {
                did++;
            }
        }

        return did;
    }

    private async Task<bool> One(PurgeRunId id, CancellationToken stop)
    {
        IReadOnlyList<string> contents = [];
        var did = await acts.System<bool>(
            async act =>
            {
                contents = [];
                var run = await act
                    .Db.PurgeRuns()
                    .Where(r => r.Id == id && r.State == PurgeState.Running)
                    .FreeOnes()
                    .SingleOrDefaultAsync(act.Stop);
                if (run is null)
                {
                    return false;
                }

                var item = await act
                    .Db.PurgeItems()
                    .Where(i => i.RunId == id && i.Verdict == Verdict.Goes && i.PurgedAt == null)
                    .OrderBy(i => i.No)
                    .FirstOrDefaultAsync(act.Stop);
                if (item is null)
                {
                    End(act, run);
                    return true;
                }

                contents = await Purge(act, run, item);
                return true;
            },
            stop
        );
        house.Contents(contents);
        return did.Value;
    }

    private static void End(Act act, PurgeRun run)
    {
        run.End(act.Now);
        act.Record(
            new Note("purge-end", run.Subject)
            {
                Tone = "system",
                Changes =
                [
                    Count("purged", run.Purged),
                    Count("held-back", run.HeldBack + run.Kept),
                ],
            }
        );
    }

    private static async Task<IReadOnlyList<string>> Purge(Act act, PurgeRun run, PurgeItem item)
    {
        var verdicts = act.Get<Verdicts>();
        var kind = verdicts.Kind(item.Kind)!;
        var record = (await kind.Named(act.Db, [item.Number], act.Stop))[0];
        var verdict = (await verdicts.Of(act.Db, [record], act.Now, act.Stop))[0];
        if (record.PurgedAt is null && verdict.Code != Verdict.Goes)
        {
            (item.Verdict, item.Because) = (verdict.Code, verdict.Because);
            run.Kept++;
            act.Record(
                new Note("purge-keep", run.Subject)
                {
                    Tone = "system",
                    Changes = [new Change("number", null, item.Number)],
                }
            );
            return [];
        }

        item.PurgedAt = record.PurgedAt ?? act.Now;
        run.Purged++;
        if (record.PurgedAt is not null)
        {
            act.Record(new Note("purge-keep", run.Subject) { Tone = "system" });
            return [];
        }

        return await act.Get<Forgetting>().Of(act, record, $"{run.Number} {run.Reason}");
    }

    private static Change Count(string field, int count) =>
        new(field, null, count.ToString(CultureInfo.InvariantCulture));
}
