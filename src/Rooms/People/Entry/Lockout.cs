using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <summary>Five failures within 15 minutes lock a job number for 15 minutes.</summary>
internal static class Lockout
{
    public const int Allowed = 5;
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan For = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Counts a try before its password is judged, so that two hundred at once cannot all be judged: one UPDATE moves the
    /// times along and sets the lock with the fifth. Null: judge it; otherwise when the lock ends.
    /// </summary>
    public static async Task<DateTimeOffset?> Count(Act act, string jobNumber)
    {
        var now = act.Now;
        var since = now - Within;
        DateTimeOffset? until = now + For;
        await act.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO sign_in_counts (job_number) VALUES ({jobNumber}) ON CONFLICT DO NOTHING",
            act.Stop
        );
        var counted = await act
            .Db.SignInCounts()
            .Where(c => c.JobNumber == jobNumber)
            .Where(c => c.LockedUntil == null || c.LockedUntil <= now)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(c => c.LockedUntil, c => c.Fourth > since ? until : null)
                        .SetProperty(c => c.Fourth, c => c.Third)
                        .SetProperty(c => c.Third, c => c.Second)
                        .SetProperty(c => c.Second, c => c.Latest)
                        .SetProperty(c => c.Latest, now),
                act.Stop
            );
        return counted == 1 ? null : await LockedUntil(act.Db, jobNumber, act.Stop) ?? now;
    }

    /// <summary>Forgets the failures: after a success, or by an administrator.</summary>
    public static Task Forget(HuishengDb db, string jobNumber, CancellationToken stop) =>
        db.SignInCounts()
            .Where(c => c.JobNumber == jobNumber)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(c => c.LockedUntil, (DateTimeOffset?)null)
                        .SetProperty(c => c.Fourth, (DateTimeOffset?)null)
                        .SetProperty(c => c.Third, (DateTimeOffset?)null)
                        .SetProperty(c => c.Second, (DateTimeOffset?)null)
                        .SetProperty(c => c.Latest, (DateTimeOffset?)null),
                stop
            );

    public static Task<DateTimeOffset?> LockedUntil(
        HuishengDb db,
        string jobNumber,
        CancellationToken stop
    ) =>
        db.SignInCounts()
            .Where(c => c.JobNumber == jobNumber)
            .Select(c => c.LockedUntil)
            .SingleOrDefaultAsync(stop);

    public static Refusal Refuse(DateTimeOffset until, DateTimeOffset now) =>
        new("sign-in.locked", RefusalKind.Locked)
        {
            Args = [$"{Math.Max(1, Math.Ceiling((until - now).TotalMinutes)):0}"],
        };
}
