using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>What other rules would do to the clocks that run, before anybody publishes them.</summary>
internal sealed class OpenClocks : IOpenClocks
{
    private const int AtOnce = 500;

    public async Task<ClockShifts> Under(
        HuishengDb db,
        Rulebook trial,
        int most,
        CancellationToken stop
    )
    {
        var open = 0;
        List<ClockShift> moved = [];
        var last = Guid.Empty;
        while (true)
        {
            var page = await db.Clocks()
                .AsNoTracking()
                .Where(c => c.State == ClockState.Running && c.SubjectId.CompareTo(last) > 0)
                .OrderBy(c => c.SubjectId)
                .Take(AtOnce)
                .ToListAsync(stop);
            var more = page.Count == AtOnce;
            if (more)
            {
                // The clocks of one thing stay together: its last may go on behind the page.
                page = [.. page.Where(c => c.SubjectId != page[^1].SubjectId)];
            }

            open += page.Count;
            var stood = await Stood(db, page, stop);
            moved.AddRange(
                page.Select(c => Shift(c, trial, ClockPauses.Of(stood[c.Id]))).OfType<ClockShift>()
            );
            if (!more || page.Count == 0)
            {
                break;
            }

            last = page[^1].SubjectId;
        }

        return new ClockShifts(open, moved.Count, [.. moved.OrderBy(m => m.Due).Take(most)]);
    }

    public IReadOnlyList<SampleDue> Samples(
        Rulebook rules,
        string clock,
        IReadOnlyList<DateTimeOffset> starts
    ) =>
        rules.Clocks.Clocks.FirstOrDefault(r => r.Code == clock)
            is { NoLimit: false, Manual: false } rule
            ?
            [
                .. starts.Select(start =>
                {
                    var due = Resolve.Walk(rules, rule, start, null, rules.Calendar);
                    return new SampleDue(start, due.OpensAt, due.At, due.Provisional);
                }),
            ]
            : [];

    private static async Task<ILookup<ClockId, ClockPause>> Stood(
        HuishengDb db,
        List<SubjectClock> page,
        CancellationToken stop
    )
    {
        var ever = page.Where(c => c.PausedUntil is not null).Select(c => c.Id).ToList();
        var rows = ever.Count == 0 ? [] : await ClockPauses.Rows(db, ever, stop);
        return rows.ToLookup(p => p.ClockId);
    }

    private static ClockShift? Shift(SubjectClock clock, Rulebook trial, Pauses pauses) =>
        Shifts.Again(trial, clock, pauses) is { } found && found.Due.At != clock.DueAt
            ? new ClockShift(
                clock.Subject,
                clock.Milestone,
                clock.StartedAt,
                clock.DueAt,
                found.Due.At
            )
            : null;
}
