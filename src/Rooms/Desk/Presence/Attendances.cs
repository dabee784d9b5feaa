using System.Linq.Expressions;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Huisheng.Desk.Presence;

internal static class Attendances
{
    public static IQueryable<Attendance> On(this IQueryable<Attendance> rows, Subject subject) =>
        rows.Where(p => p.Kind == subject.Kind && p.SubjectId == subject.Id);

    public static Action<UpdateSettersBuilder<Attendance>> End(DateTimeOffset now) =>
        set =>
            set.SetProperty(p => p.Over, true)
                .SetProperty(p => p.Until, now)
                .SetProperty(p => p.ChangedAt, now)
                .SetProperty(p => p.Changes, p => p.Changes + 1);
}

/// <summary>Notices who has gone without a word, and forgets them a minute later.</summary>
internal sealed class EndAttendances(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private static readonly TimeSpan Told = TimeSpan.FromMinutes(1);

    public string Name => "end-attendances";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var before = now - Told;
        Expression<Func<Attendance, bool>> silent = p => !p.Over && p.Until <= now;
        Expression<Func<Attendance, bool>> told = p => p.Over && p.ChangedAt < before;
        if (
            !await db.Attendances().AnyAsync(silent, stop)
            && !await db.Attendances().AnyAsync(told, stop)
        )
        {
            return 0;
        }

        var done = await acts.System<int>(
            async act =>
            {
                act.Announce();
                return await act
                        .Db.Attendances()
                        .Where(silent)
                        .ExecuteUpdateAsync(Attendances.End(now), act.Stop)
                    + await act.Db.Attendances().Where(told).ExecuteDeleteAsync(act.Stop);
            },
            stop
        );
        return done.Value;
    }
}
