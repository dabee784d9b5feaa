using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <summary>A clock that was made to stand: from when to when, why, and on whose word. Its end is written from the start, so nothing has to wake it.</summary>
internal sealed class ClockPause
{
    public required ClockId ClockId { get; init; }
    public required int No { get; init; }
    public required DateTimeOffset From { get; init; }

    /// <summary>When it was to end; where it was lifted earlier, <see cref="To"/> says when.</summary>
    public required DateTimeOffset Until { get; init; }
    public required DateTimeOffset To { get; set; }

    /// <summary>Masked.</summary>
    public required string Reason { get; init; }
    public required StaffId By { get; init; }
}

/// <summary>The pauses of clocks, as the reckoning takes them.</summary>
internal static class ClockPauses
{
    public static Task<List<ClockPause>> Rows(
        HuishengDb db,
        IReadOnlyCollection<ClockId> clocks,
        CancellationToken stop
    ) =>
        db.ClockPauses()
            .Where(p => clocks.Contains(p.ClockId))
            .OrderBy(p => p.ClockId)
            .ThenBy(p => p.No)
            .ToListAsync(stop);

    /// <summary>Asked only where the clock has ever stood.</summary>
    public static async Task<Pauses> Of(
        HuishengDb db,
        SubjectClock clock,
        CancellationToken stop
    ) => clock.PausedUntil is null ? Pauses.None : Of(await Rows(db, [clock.Id], stop));

    public static Pauses Of(IEnumerable<ClockPause> rows) =>
        new(rows.Select(p => new Pause(p.From, p.To)));
}
