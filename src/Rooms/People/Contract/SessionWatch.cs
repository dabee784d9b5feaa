using Huisheng.Kernel;
using Huisheng.People.Entry;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Contract;

/// <summary>The session a request came in with, for an answer that lasts (a stream).</summary>
public sealed record SessionKey(Guid Id);

/// <summary>Whether sessions still live, for answers that outlast the door's question (R37).</summary>
public static class SessionWatch
{
    /// <summary>Those of these sessions that live now; one query for all.</summary>
    public static async Task<IReadOnlySet<Guid>> Living(
        HuishengDb db,
        IReadOnlyCollection<Guid> sessions,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var found = await db.Sessions()
            .AsNoTracking()
            .Living()
            .Where(s => sessions.Contains(s.Id))
            .Select(s => new
            {
                s.Id,
                s.LastSeenAt,
                s.EndsAt,
                Administrator = s.Staff!.Roles.Any(r => r.Role == RoleCodes.Administrator),
            })
            .ToListAsync(stop);
        return found
            .Where(s => SessionLife.Lives(s.LastSeenAt, s.EndsAt, s.Administrator, now))
            .Select(s => s.Id)
            .ToHashSet();
    }
}
