using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Members;
using Huisheng.People.Rights;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <summary>A living session and the person in it, as one read found them.</summary>
internal sealed record OpenSession(
    Guid Id,
    DateTimeOffset LastSeenAt,
    DateTimeOffset EndsAt,
    StaffId StaffId,
    string JobNumber,
    string FullName,
    string MaskedName,
    DepartmentId DepartmentId,
    string DepartmentCode,
    string DepartmentName,
    IReadOnlyList<string> Roles
);

/// <summary>Begins, recognises and ends sessions. Nothing is cached: what ends is ended at the next request, on every node.</summary>
internal sealed class Sessions(HuishengDb db, ActRunner acts, Clock clock, Permissions permissions)
{
    /// <summary>
    /// The session of this token if it lives: not ended, not idle, its member enabled and unchanged. What the browser asks
    /// <paramref name="byItself"/> does not count as somebody being there.
    /// </summary>
    public async Task<OpenSession?> Recognise(string token, bool byItself, CancellationToken stop)
    {
        var now = clock.Now;
        var found = await Find(Tokens.Hash(token), stop);
        if (
            found is null
            || !SessionLife.Lives(
                found.LastSeenAt,
                found.EndsAt,
                found.Roles.Contains(RoleCodes.Administrator),
                now
            )
        )
        {
            return null;
        }

        if (!byItself && now - found.LastSeenAt >= SessionLife.SeenEvery)
        {
            await Seen(found.Id, now, stop);
        }

        return found;
    }

    public Viewer ViewerOf(OpenSession session) =>
        new(
            session.StaffId,
            session.JobNumber,
            session.MaskedName,
            session.DepartmentId,
            session.DepartmentName,
            session.Roles,
            permissions.ScopesOf(session.Roles)
        );

    /// <summary>Begins a session in the act of signing in and answers its token.</summary>
    public static string Begin(Act act, StaffMember member)
    {
        var token = Tokens.Session();
        act.Db.Sessions()
            .Add(
                new Session
                {
                    Id = NewId.At(act.Now),
                    TokenHash = Tokens.Hash(token),
                    StaffId = member.Id,
                    Stamp = member.Stamp,
                    CreatedAt = act.Now,
                    LastSeenAt = act.Now,
                    EndsAt = act.Now + SessionLife.Longest,
                }
            );
        return token;
    }

    public static Task End(Act act, Guid session) =>
        act
            .Db.Sessions()
            .Where(s => s.Id == session && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, act.Now), act.Stop);

    private Task<OpenSession?> Find(string hash, CancellationToken stop) =>
        db.Sessions()
            .AsNoTracking()
            .Living()
            .Where(s => s.TokenHash == hash)
            .Select(s => new OpenSession(
                s.Id,
                s.LastSeenAt,
                s.EndsAt,
                s.StaffId,
                s.Staff!.JobNumber,
                s.Staff.FullName,
                s.Staff.MaskedName,
                s.Staff.DepartmentId,
                s.Staff.Department!.Code,
                s.Staff.Department.Name,
                s.Staff.Roles.OrderBy(r => r.Role).Select(r => r.Role).ToList()
            ))
            .SingleOrDefaultAsync(stop);

    /// <summary>At most once a minute a session, and through the writers' queue of the engine.</summary>
    private Task Seen(Guid session, DateTimeOffset now, CancellationToken stop) =>
        acts.System(
            async act =>
                (Outcome<int>)
                    await act
                        .Db.Sessions()
                        .Where(s => s.Id == session && s.LastSeenAt < now)
                        .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), act.Stop),
            stop
        );
}
