using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>Why a due time moved: a code of the list "shift", and the codes of what it was and is.</summary>
internal sealed record Cause(string Code, string? From = null, string? To = null);

/// <summary>Finds a running clock anew and keeps what moved; nothing moves silently.</summary>
internal static class Shifts
{
    public static async Task Move(Act act, SubjectClock clock, ClockFacts facts, Cause cause)
    {
        var pauses = await ClockPauses.Of(act.Db, clock, act.Stop);
        if (Again(act.Get<Rulebook>(), clock, pauses, facts) is not { } found)
        {
            await FireLevels.Missed(act, clock, act.Now);
            clock.Cancel(act.Now);
            return;
        }

        await To(act, clock, found, cause);
    }

    /// <summary>The same clock under the rules of now; null where they set no limit any more.</summary>
    public static Resolved? Again(
        Rulebook rules,
        SubjectClock clock,
        Pauses pauses,
        ClockFacts? facts = null
    )
    {
        var kept = ResolvedRules.Read(clock.Rules);
        return Resolve.Of(
            rules.AsOf(clock.Registered),
            clock.Milestone,
            clock.StartedAt,
            facts ?? kept.Facts ?? new ClockFacts(),
            kept.Limit,
            kept.CalendarOf is { } id ? new DepartmentId(id) : null,
            pauses
        );
    }

    public static async Task To(Act act, SubjectClock clock, Resolved found, Cause cause)
    {
        var before = clock.DueAt;
        clock.Rules = found.Rules.Write();
        clock.OpensAt = found.Due.OpensAt;
        clock.DueAt = found.Due.At;
        clock.WarnAt = found.Due.WarnAt;
        clock.TargetAt = found.TargetAt;
        clock.Provisional = found.Due.Provisional;
        clock.Revision = act.Get<Rulebook>().Revision;
        if (clock.DueAt != before)
        {
            await Keep(act, clock, before, cause);
        }

        await Turn(act, clock, act.Get<Rulebook>());
        clock.NextAt = await FireLevels.Next(act, clock);
    }

    private static async Task Keep(Act act, SubjectClock clock, DateTimeOffset before, Cause cause)
    {
        var earlier = await act.Db.DueShifts().CountAsync(s => s.ClockId == clock.Id, act.Stop);
        act.Db.DueShifts()
            .Add(
                new DueShift
                {
                    ClockId = clock.Id,
                    No = earlier + 1,
                    At = act.Now,
                    Cause = cause.Code,
                    From = cause.From,
                    To = cause.To,
                    FromDue = before,
                    ToDue = clock.DueAt,
                    By = act.Actor.StaffId is { } by ? new StaffId(by) : null,
                }
            );
        act.Record(
            new Note($"clock-shift:milestone.{clock.Milestone}", clock.Subject)
            {
                Tone = "system",
                ByHouse = act.Actor.StaffId is null,
                Changes =
                [
                    new Change("shift", null, cause.Code),
                    new Change("due", BusinessTime.Print(before), BusinessTime.Print(clock.DueAt)),
                ],
            }
        );
    }

    /// <summary>
    /// What has fired was true when it was said and stays. But what would now come later must be said again at its time, so the
    /// clock begins another turn: otherwise the new limit would pass in silence.
    /// </summary>
    private static async Task Turn(Act act, SubjectClock clock, Rulebook rules)
    {
        var fired = await act
            .Db.ClockLevels()
            .Where(l => l.ClockId == clock.Id && l.Turn == clock.Turn)
            .Select(l => l.Level)
            .ToListAsync(act.Stop);
        var afresh = Ladders.Open(clock, ResolvedRules.LadderOf(clock, rules), []);
        if (!afresh.Any(l => fired.Contains(l.Level) && l.At > act.Now))
        {
            return;
        }

        clock.Turn++;
        clock.OverdueReason = null;
        clock.ReasonBy = null;
        clock.ReasonAt = null;
    }
}
