using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>Fires what is due on one clock, each level once: the key of the level's row says so, whoever else is looking (C-16).</summary>
internal static class FireLevels
{
    /// <summary>How many levels fired; 0 when another node has the clock or it was stopped meanwhile.</summary>
    public static async Task<Outcome<int>> In(Act act, ClockId id)
    {
        var clock = await act
            .Db.Clocks()
            .Where(c => c.Id == id && c.NextAt != null && c.NextAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (clock is null)
        {
            return 0;
        }

        var open = await Open(act, clock);
        var due = open.Where(l => l.At <= act.Now).OrderBy(l => l.At).ToList();
        foreach (var level in due)
        {
            await Fire(act, clock, level);
        }

        clock.NextAt = open.Except(due).Select(l => (DateTimeOffset?)l.At).Min();
        return due.Count;
    }

    /// <summary>
    /// The clock ends late and no sweep came by in between: what was due by then fires in the act that ends it. So what is written
    /// does not depend on who was quicker.
    /// </summary>
    public static async Task Missed(Act act, SubjectClock clock, DateTimeOffset end)
    {
        if (end <= clock.DueAt)
        {
            return;
        }

        foreach (var level in (await Open(act, clock)).Where(l => l.At <= end).OrderBy(l => l.At))
        {
            await Fire(act, clock, level);
        }
    }

    private static async Task<List<LevelDue>> Open(Act act, SubjectClock clock)
    {
        var fired = await act
            .Db.ClockLevels()
            .Where(l => l.ClockId == clock.Id)
            .Select(l => l.Level)
            .ToListAsync(act.Stop);
        return
        [
            .. Ladders
                .Of(clock, LadderOf(act.Get<Rulebook>(), clock))
                .Where(l => !fired.Contains(l.Level)),
        ];
    }

    private static async Task Fire(Act act, SubjectClock clock, LevelDue level)
    {
        var told =
            level.To is null ? clock.Owner
            : await Supervisor(act, clock) is { } someone ? new StaffId(someone.Id)
            : null;
        act.Db.ClockLevels()
            .Add(
                new ClockLevel
                {
                    ClockId = clock.Id,
                    Level = level.Level,
                    At = act.Now,
                    To = told,
                }
            );
        await Journal(act, clock, level, told);
        if (told is { } to && !(level.Level == Ladders.Warning && clock.DueAt < act.Now))
        {
            Notify.In(
                act,
                to,
                $"clock-{level.Level}",
                clock.Subject,
                clock.SubjectNumber,
                Notify.Word("milestone", clock.Milestone),
                BusinessTime.Print(clock.DueAt)
            );
        }
    }

    private static async Task Journal(Act act, SubjectClock clock, LevelDue level, StaffId? told)
    {
        List<Change> changes = [new("due", null, BusinessTime.Print(clock.DueAt))];
        if (told is { } to && await Staffing.ById(act.Db, to, act.Stop) is { } person)
        {
            changes.Add(new Change("told", null, $"{person.Name} {person.JobNumber}"));
        }

        act.Record(
            new Note($"clock-{level.Level}:milestone.{clock.Milestone}", clock.Subject)
            {
                Tone = level.Level == Ladders.Warning ? "system" : "late",
                ByHouse = true,
                Changes = changes,
            }
        );
    }

    private static Task<PersonRef?> Supervisor(Act act, SubjectClock clock) =>
        Supervisors.On(act.Db, clock.Department, BusinessTime.Date(act.Now), act.Stop);

    private static Ladder LadderOf(Rulebook rulebook, SubjectClock clock)
    {
        var code = ResolvedRules.Read(clock.Rules).Ladder;
        return rulebook.Clocks.Ladders.FirstOrDefault(l => l.Code == code)
            ?? rulebook.Clocks.Ladders[0];
    }
}
