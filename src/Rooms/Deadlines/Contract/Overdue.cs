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
        var late = await db.Clocks()
            .AsNoTracking()
            .Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id)
            .Where(c => c.OverdueReason == null && !c.Soft)
            .Where(c =>
                c.State == ClockState.Running && c.DueAt < now || c.Outcome == ClockOutcome.Late
            )
            .OrderBy(c => c.DueAt)
            .Select(c => c.Milestone)
            .ToListAsync(stop);
        return Of(late);
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
