using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Overlays;

/// <summary>
/// Begins each round of jobs: reads the rules again if they have changed, and tells open clocks that a publication for open cases too has
/// come into force, or has ended.
/// </summary>
internal sealed class ComeIntoForce(HuishengDb db, ActRunner acts, Shelf shelf, Clock clock) : IJob
{
    public string Name => "regime";

    public async Task<int> DoSome(CancellationToken stop)
    {
        await shelf.Refresh(db, clock.Now, stop);
        if (!shelf.Publications.Any(p => Due(p, clock.Now)))
        {
            return 0;
        }

        var told = (await acts.System(Tell, stop)).Value;
        await shelf.Refresh(db, clock.Now, stop);
        return told;
    }

    private static async Task<Outcome<int>> Tell(Act act)
    {
        var state = await States.Locked(act);
        var due = (await act.Db.Publications().OrderBy(p => p.Number).ToListAsync(act.Stop))
            .Where(p => Due(p, act.Now))
            .ToList();
        foreach (var publication in due)
        {
            publication.Told = Reached(publication, act.Now);
            act.Record(
                new Note(
                    publication.Told == 1 ? "rule-in-force" : "rule-ended",
                    publication.Subject
                )
                {
                    Tone = "system",
                    Changes =
                    [
                        new Change(
                            "version",
                            null,
                            publication.Version.ToString(CultureInfo.InvariantCulture)
                        ),
                    ],
                }
            );
        }

        if (due.Count > 0)
        {
            States.Raise(state, openClocks: true);
        }

        return due.Count;
    }

    private static bool Due(Publication publication, DateTimeOffset now) =>
        publication.OpenCasesToo && publication.Told < Reached(publication, now);

    private static int Reached(Publication publication, DateTimeOffset now) =>
        now < publication.HoldsFrom ? 0
        : publication.HoldsUntil is { } until && now >= until ? 2
        : 1;
}
