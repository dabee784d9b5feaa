using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Deadlines;

/// <summary>What a pause is and may do. Only cases wait for a customer or for parts; what a customer was promised never stands.</summary>
internal static class Pausing
{
    private const string Policy = "clocks/policy";

    /// <param name="rules">Those of the day on which the case was registered.</param>
    public static Refusal? MayPause(SubjectClock clock, Rulebook rules, DateTimeOffset now)
    {
        var chosen = ResolvedRules.Read(clock.Rules).Chosen;
        return clock switch
        {
            { SubjectKind: not "case" } => Refusal.Because("clock.pause-cases-only"),
            _ when !rules.Clocks.Policy.Pauses => Refusal.Because("clock.pauses-off"),
            { State: not ClockState.Running } => Refusal.Because("clock.not-running"),
            _ when chosen is { Allowance: null, Window: null } => Refusal.Because(
                "clock.pause-fixed"
            ),
            _ when clock.DueAt < now => Refusal.Because("clock.pause-late"),
            _ when clock.PausedUntil > now => Refusal.Because("clock.paused-already"),
            _ => null,
        };
    }

    public static Refusal? MayResume(SubjectClock clock, DateTimeOffset now) =>
        clock.State == ClockState.Running && clock.PausedUntil > now
            ? null
            : Refusal.Because("clock.not-paused");

    /// <summary>The last day of the deviation that lets clocks stand; today's ends with it at the latest.</summary>
    public static DateOnly LastDay(Rulebook rules) =>
        rules.DeviationsOn(Policy).Select(d => d.LastDay).DefaultIfEmpty(DateOnly.MinValue).Max();

    public static async Task Stand(
        Act act,
        SubjectClock clock,
        DateTimeOffset until,
        string reason,
        Viewer by
    )
    {
        var rows = await ClockPauses.Rows(act.Db, [clock.Id], act.Stop);
        var end = BusinessTime.Cut(until);
        var row = new ClockPause
        {
            ClockId = clock.Id,
            No = rows.Count + 1,
            From = act.Now,
            Until = end,
            To = end,
            Reason = reason,
            By = by.Id,
        };
        act.Db.ClockPauses().Add(row);
        act.Record(
            new Note($"clock-pause:milestone.{clock.Milestone}", clock.Subject)
            {
                Reason = reason,
                Changes = [new Change("until", null, BusinessTime.Print(end))],
            }
        );
        await Follow(act, clock, [.. rows, row], "pause");
        await Clocks.TellDesk(act, clock.Subject);
    }

    /// <summary>The clock goes on at that moment: somebody resumed it, or it was stopped while it stood. Nothing where it does not stand.</summary>
    public static async Task Lift(Act act, SubjectClock clock, DateTimeOffset at)
    {
        if (clock.PausedUntil is not { } until || until <= at)
        {
            return;
        }

        var rows = await ClockPauses.Rows(act.Db, [clock.Id], act.Stop);
        foreach (var row in rows.Where(p => p.To > at))
        {
            row.To = at > row.From ? at : row.From;
        }

        act.Record(
            new Note($"clock-resume:milestone.{clock.Milestone}", clock.Subject)
            {
                ByHouse = act.Actor.StaffId is null,
                Changes = [new Change("until", BusinessTime.Print(until), BusinessTime.Print(at))],
            }
        );
        await Follow(act, clock, rows, "resume");
    }

    private static async Task Follow(
        Act act,
        SubjectClock clock,
        IReadOnlyList<ClockPause> rows,
        string cause
    )
    {
        clock.PausedUntil = rows.Max(p => p.To);

        if (Shifts.Again(act.Get<Rulebook>(), clock, ClockPauses.Of(rows)) is { } found)
        {
            await Shifts.To(act, clock, found, new Cause(cause));
        }
    }
}
