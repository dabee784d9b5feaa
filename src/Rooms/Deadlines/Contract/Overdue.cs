using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines.Contract;

/// <summary>What is late wants a reason before anything else is written on it (S2-79).</summary>
public static class Overdue
{
    /// <summary>The refusal every act on the subject asks for first; null when nothing is late or every reason is given.</summary>
    public static async Task<Refusal?> Refuses(
        HuishengDb db,
        Subject subject,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var clocks = await db.Clocks()
            .AsNoTracking()
            .Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id)
            .OrderBy(c => c.DueAt)
            .ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Milestone,
                Lateness = new Lateness(
                    c.Soft,
                    c.OverdueReason != null,
                    c.State,
                    c.DueAt,
                    c.Outcome
                ),
            })
            .ToListAsync(stop);
        return Of([.. clocks.Where(c => c.Lateness.WantsReason(now)).Select(c => c.Milestone)]);
    }

    /// <summary>The same, from clocks a page has read already.</summary>
    public static Refusal? Refuses(IEnumerable<ClockView> clocks) =>
        Of([.. clocks.Where(c => c.WantsReason).Select(c => c.Milestone)]);

    private static Refusal? Of(IReadOnlyList<string> late) =>
        late.Count == 0
            ? null
            : Refusal.Conflict("clock.reason-wanted") with
            {
                Missing = [.. late.Select(m => new MissingPiece($"milestone.{m}"))],
            };
}
