using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>Fires what is due, each level once: the key of the level's row says so, whoever else is looking (C-16).</summary>
internal static class FireLevels
{
    /// <summary>One clock; 0 when another node has it or it was stopped meanwhile.</summary>
    public static async Task<Outcome<int>> In(Act act, ClockId id) =>
        await In(
            act,
            await act
                .Db.Clocks()
                .Where(c => c.Id == id && c.NextAt != null && c.NextAt <= act.Now)
                .FreeOnes()
                .ToListAsync(act.Stop)
        );

    /// <summary>Clocks this act holds, in the order of their subjects, because the journal locks each: two nodes never wait in a ring.</summary>
    public static async Task<int> In(Act act, IReadOnlyCollection<SubjectClock> clocks)
    {
        var mine = clocks.Select(c => c.Id).ToList();
        var fired = (
            await act.Db.ClockLevels().Where(l => mine.Contains(l.ClockId)).ToListAsync(act.Stop)
        ).ToLookup(l => l.ClockId);
        var firing = new Firing(act);
        foreach (var clock in clocks.OrderBy(c => c.SubjectId).ThenBy(c => c.Id))
        {
            await firing.Due(clock, [.. fired[clock.Id]]);
        }

        return clocks.Count;
    }

    /// <summary>
    /// The clock ends late and no sweep came by in between: what was due by then fires in the act that ends it. So what is written
    /// does not depend on who was quicker. Nothing is said again to those who can no longer do anything about it.
    /// </summary>
    public static async Task Missed(Act act, SubjectClock clock, DateTimeOffset end)
    {
        if (end <= clock.DueAt)
        {
            return;
        }

        var fired = await Fired(act, clock);
        var firing = new Firing(act);
        foreach (var level in firing.Open(clock, fired).Where(l => l.At <= end && l.Nr == 0))
        {
            await firing.Fire(clock, level);
        }
    }

    /// <summary>When the sweep must look at this clock next.</summary>
    public static async Task<DateTimeOffset?> Next(Act act, SubjectClock clock) =>
        new Firing(act)
            .Open(clock, await Fired(act, clock))
            .Select(l => (DateTimeOffset?)l.At)
            .Min();

    private static Task<List<ClockLevel>> Fired(Act act, SubjectClock clock) =>
        act.Db.ClockLevels().Where(l => l.ClockId == clock.Id).ToListAsync(act.Stop);
}

/// <summary>Fires levels of many clocks in one act.</summary>
internal sealed class Firing(Act act)
{
    private readonly Rulebook rules = act.Get<Rulebook>();
    private readonly Supervisors supervisors = new(act.Db, BusinessTime.Date(act.Now), act.Stop);

    public IReadOnlyList<LevelDue> Open(
        SubjectClock clock,
        IReadOnlyCollection<ClockLevel> fired
    ) => [.. Ladders.Open(clock, ResolvedRules.LadderOf(clock, rules), fired).OrderBy(l => l.At)];

    /// <summary>Everything due by now, and when to look again.</summary>
    public async Task Due(SubjectClock clock, List<ClockLevel> fired)
    {
        var due = Open(clock, fired).Where(l => l.At <= act.Now).ToList();
        foreach (var level in due)
        {
            fired.Add(await Fire(clock, level));
        }

        var next = Open(clock, fired).Select(l => (DateTimeOffset?)l.At).Min();
        if (due.Count > 0)
        {
            clock.NextAt = next;
            return;
        }

        // Nothing is late after all, so there is nothing to write in the journal either.
        await act
            .Db.Clocks()
            .Where(c => c.Id == clock.Id)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextAt, next), act.Stop);
    }

    public async Task<ClockLevel> Fire(SubjectClock clock, LevelDue level)
    {
        var told = level.To is { } role
            ? await supervisors.With(role, clock.Department)
            : await supervisors.For(clock.Owner);
        var row = new ClockLevel
        {
            ClockId = clock.Id,
            Turn = clock.Turn,
            Level = level.Level,
            Nr = level.Nr,
            At = act.Now,
            To = told is null ? null : new StaffId(told.Id),
        };
        act.Db.ClockLevels().Add(row);
        Record(clock, level, told);
        if (row.To is { } to && !(level.Level == Ladders.Warning && clock.DueAt < act.Now))
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

        return row;
    }

    private void Record(SubjectClock clock, LevelDue level, PersonRef? told)
    {
        List<Change> changes = [new("due", null, BusinessTime.Print(clock.DueAt))];
        if (told is not null)
        {
            changes.Add(new Change("told", null, $"{told.Name} {told.JobNumber}"));
        }

        var again = level.Nr > 0 ? "-again" : "";
        act.Record(
            new Note($"clock-{level.Level}{again}:milestone.{clock.Milestone}", clock.Subject)
            {
                Tone = level.Level == Ladders.Warning || clock.Soft ? "system" : "late",
                ByHouse = true,
                Changes = changes,
            }
        );
    }
}
