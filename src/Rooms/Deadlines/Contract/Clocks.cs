using Huisheng.Desk.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines.Contract;

/// <summary>Starts and stops the clocks of a subject, inside the act that makes the key moment happen; the desk follows by itself.</summary>
public static class Clocks
{
    /// <summary>
    /// Starts the milestone's clock under the strictest rule that applies; null when the documents set no limit.
    /// One clock of a milestone runs on a subject at a time: cancel or stop it before starting the next.
    /// </summary>
    public static async Task<ClockFact?> Start(Act act, ClockStart start)
    {
        if (Of(act, start) is not { } clock)
        {
            return null;
        }

        act.Db.Clocks().Add(clock);
        await TellDesk(act, start.Subject);
        return clock.Fact;
    }

    /// <summary>
    /// Starts the first clocks of a subject that was born in this act: nothing of it can be in the database yet, so nothing is
    /// looked up and everything is written at once.
    /// </summary>
    public static async Task StartFirst(Act act, IReadOnlyList<ClockStart> starts)
    {
        var clocks = starts.Select(start => Of(act, start)).OfType<SubjectClock>().ToList();
        act.Db.Clocks().AddRange(clocks);
        if (clocks.Where(c => !c.Soft).MinBy(c => c.DueAt) is { } nearest)
        {
            await WorkItems.SetDue(act, starts[0].Subject, Due(nearest));
        }
    }

    /// <summary>What <see cref="Start"/> would give, without starting it; null when the documents set no limit.</summary>
    public static DateTimeOffset? Propose(
        Rulebook rulebook,
        string milestone,
        DateTimeOffset at,
        ClockFacts facts
    ) => Resolve.Of(rulebook, milestone, at, facts, null)?.Due.At;

    /// <summary>The event has happened: met up to the due instant, late after it. Null when no such clock runs.</summary>
    public static async Task<ClockFact?> Stop(
        Act act,
        Subject subject,
        string milestone,
        DateTimeOffset at
    )
    {
        if (await Running(act, subject, milestone) is not [var clock])
        {
            return null;
        }

        await Pausing.Lift(act, clock, at);
        await FireLevels.Missed(act, clock, at);
        clock.Stop(at);
        await TellDesk(act, subject);
        return clock.Fact;
    }

    /// <summary>What was to be done is no longer asked for: this milestone, or every one of the subject.</summary>
    public static async Task Cancel(Act act, Subject subject, string? milestone = null)
    {
        foreach (var clock in await Running(act, subject, milestone))
        {
            await Pausing.Lift(act, clock, act.Now);
            await FireLevels.Missed(act, clock, act.Now);
            clock.Cancel(act.Now);
        }

        await TellDesk(act, subject);
    }

    /// <summary>Running clocks of this milestone, or of the subject, are somebody else's from now on.</summary>
    public static async Task MoveOwner(
        Act act,
        Subject subject,
        StaffId? owner,
        DepartmentId? department,
        string? milestone = null
    )
    {
        foreach (var clock in await Running(act, subject, milestone))
        {
            clock.Owner = owner;
            clock.Department = department;
        }
    }

    /// <summary>
    /// What is known of the thing is no longer what it was (another grade, another urgency): its running clocks are found anew
    /// from where they started, and each that moves says from when to when. A milestone that no longer has a limit is called off.
    /// </summary>
    public static async Task Regrade(Act act, Subject subject, ClockFacts facts, FactChange change)
    {
        foreach (var clock in await Running(act, subject, null))
        {
            await Shifts.Move(act, clock, facts, new Cause("grade", change.From, change.To));
        }

        await TellDesk(act, subject);
    }

    /// <summary>
    /// The same, but a clock only ever comes closer: the earlier of what it was and what it would be (C-04). So nobody gains time by
    /// saying that a matter is less urgent.
    /// </summary>
    public static async Task Tighten(Act act, Subject subject, ClockFacts facts, FactChange change)
    {
        var rules = act.Get<Rulebook>();
        foreach (var clock in await Running(act, subject, null))
        {
            var pauses = await ClockPauses.Of(act.Db, clock, act.Stop);
            if (
                Shifts.Again(rules, clock, pauses, facts) is { } found
                && found.Due.At < clock.DueAt
            )
            {
                await Shifts.To(act, clock, found, new Cause("grade", change.From, change.To));
            }
        }

        await TellDesk(act, subject);
    }

    /// <summary>Every clock of the subject for a screen, in the order they started.</summary>
    public static async Task<IReadOnlyList<ClockView>> Of(
        HuishengDb db,
        Rulebook rulebook,
        Subject subject,
        string language,
        DateTimeOffset now,
        CancellationToken stop
    ) => [.. (await All(db, subject, stop)).Select(c => ClockViews.Of(c, rulebook, language, now))];

    /// <summary>Every clock of the subject as it stands, this act's own changes included.</summary>
    public static async Task<IReadOnlyList<ClockFact>> Facts(Act act, Subject subject)
    {
        await act.Db.SaveChangesAsync(act.Stop);
        return [.. (await All(act.Db, subject, act.Stop)).Select(c => c.Fact)];
    }

    private static Task<List<SubjectClock>> All(
        HuishengDb db,
        Subject subject,
        CancellationToken stop
    ) =>
        db.Clocks()
            .AsNoTracking()
            .Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id)
            .OrderBy(c => c.StartedAt)
            .ThenBy(c => c.Id)
            .ToListAsync(stop);

    private static async Task<List<SubjectClock>> Running(
        Act act,
        Subject subject,
        string? milestone
    )
    {
        // A clock this act started a moment ago must be found too.
        await act.Db.SaveChangesAsync(act.Stop);
        return await act
            .Db.Clocks()
            .Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id)
            .Where(c => c.State == ClockState.Running)
            .Where(c => milestone == null || c.Milestone == milestone)
            .OrderBy(c => c.Id)
            .Locked()
            .ToListAsync(act.Stop);
    }

    internal static async Task TellDesk(Act act, Subject subject)
    {
        var running = await Running(act, subject, null);
        var nearest = running.Where(c => !c.Soft).MinBy(c => c.DueAt);
        await WorkItems.SetDue(act, subject, nearest is null ? null : Due(nearest));
    }

    private static NearestDue Due(SubjectClock clock) =>
        new(clock.Milestone, clock.StartedAt, clock.DueAt, clock.WarnAt);

    /// <summary>The row of a clock that starts now; null when the documents set no limit.</summary>
    private static SubjectClock? Of(Act act, ClockStart start) =>
        Resolve.Of(
            act.Get<Rulebook>().AsOf(start.Registered ?? start.At),
            start.Milestone,
            start.At,
            start.Facts,
            start.Limit,
            start.Department
        )
            is { } found
            ? Row(act, start, found)
            : null;

    private static SubjectClock Row(Act act, ClockStart start, Resolved found)
    {
        var clock = new SubjectClock
        {
            Id = new ClockId(NewId.At(act.Now)),
            SubjectKind = start.Subject.Kind,
            SubjectId = start.Subject.Id,
            SubjectNumber = start.Subject.Number,
            Milestone = start.Milestone,
            Round = start.Round,
            StartedAt = found.Due.Start,
            OpensAt = found.Due.OpensAt,
            DueAt = found.Due.At,
            WarnAt = found.Due.WarnAt,
            TargetAt = found.TargetAt,
            Provisional = found.Due.Provisional,
            Registered = start.Registered ?? start.At,
            Revision = act.Get<Rulebook>().Revision,
            Soft = found.Soft,
            Rules = found.Rules.Write(),
            Owner = start.Owner,
            Department = start.Department,
        };
        clock.NextAt = Ladders.First(clock, ResolvedRules.LadderOf(clock, act.Get<Rulebook>()));
        return clock;
    }
}
