using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>
/// Running clocks follow what was published for open cases too, and the calendar, which has no versions. Each that
/// moves says so in the journal.
/// </summary>
internal sealed class FollowRules(HuishengDb db, ActRunner acts, Rulebook rules) : IJob
{
    private const int AtOnce = 50;

    public string Name => "clock-rules";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = rules.Revision;
        return await Behind(db, now).AnyAsync(stop)
            ? (await acts.System(act => Some(act, now), stop)).Value
            : 0;
    }

    internal static IQueryable<SubjectClock> Behind(HuishengDb db, long revision) =>
        db.Clocks().Where(c => c.State == ClockState.Running && c.Revision < revision);

    private async Task<Outcome<int>> Some(Act act, long revision)
    {
        var clocks = await Behind(act.Db, revision)
            .OrderBy(c => c.Revision)
            .Take(AtOnce)
            .FreeOnes()
            .ToListAsync(act.Stop);
        List<Subject> moved = [];
        foreach (var clock in clocks.OrderBy(c => c.SubjectId).ThenBy(c => c.Id))
        {
            if (await Follow(act, clock, revision))
            {
                moved.Add(clock.Subject);
            }
        }

        foreach (var subject in moved.DistinctBy(s => s.Id))
        {
            await Clocks.TellDesk(act, subject);
        }

        return clocks.Count;
    }

    private async Task<bool> Follow(Act act, SubjectClock clock, long revision)
    {
        // A clock whose rule is gone keeps what it promised; only a change of the thing itself calls it off.
        var found = Shifts.Again(rules, clock, await ClockPauses.Of(act.Db, clock, act.Stop));
        if (found is not null && Moves(clock, found.Due))
        {
            var before = ResolvedRules.Read(clock.Rules).Chosen;
            var cause =
                (before.Code, before.Version)
                == (found.Rules.Chosen.Code, found.Rules.Chosen.Version)
                    ? "calendar"
                    : "rule";
            await Shifts.To(act, clock, found, new Cause(cause));
            return true;
        }

        // Nothing a person could see has changed, so nothing is written in the journal.
        var (text, provisional) = found is null
            ? (clock.Rules, clock.Provisional)
            : (found.Rules.Write(), found.Due.Provisional);
        await act
            .Db.Clocks()
            .Where(c => c.Id == clock.Id)
            .ExecuteUpdateAsync(
                c =>
                    c.SetProperty(x => x.Revision, revision)
                        .SetProperty(x => x.Rules, text)
                        .SetProperty(x => x.Provisional, provisional),
                act.Stop
            );
        return false;
    }

    private static bool Moves(SubjectClock clock, Time.Due due) =>
        clock.DueAt != due.At || clock.OpensAt != due.OpensAt || clock.WarnAt != due.WarnAt;
}
