using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines.Contract;

/// <summary>A milestone of one thing.</summary>
public readonly record struct MilestoneOf(Guid Subject, string Milestone);

/// <summary>Until when several things have, for lists and forms.</summary>
public static class ClockDues
{
    /// <summary>Of the round that is worked on; a clock that was called off has no due time.</summary>
    public static async Task<IReadOnlyDictionary<MilestoneOf, DateTimeOffset>> Of(
        HuishengDb db,
        string kind,
        IReadOnlyCollection<Guid> subjects,
        IReadOnlyCollection<string> milestones,
        CancellationToken stop
    )
    {
        var found = await db.Clocks()
            .AsNoTracking()
            .Where(c => c.SubjectKind == kind && subjects.Contains(c.SubjectId))
            .Where(c => milestones.Contains(c.Milestone) && c.State != ClockState.Cancelled)
            .Select(c => new
            {
                c.SubjectId,
                c.Milestone,
                c.Round,
                c.DueAt,
            })
            .ToListAsync(stop);
        return found
            .GroupBy(c => new MilestoneOf(c.SubjectId, c.Milestone))
            .ToDictionary(g => g.Key, g => g.MaxBy(c => c.Round)!.DueAt);
    }
}
