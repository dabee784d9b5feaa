using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Presence;

/// <param name="Name">Masked: 张*.</param>
/// <param name="Doing">looking or typing.</param>
internal sealed record PresentColleague(
    string JobNumber,
    string Name,
    string Doing,
    DateTimeOffset Since
);

internal sealed record PresentColleagues(IReadOnlyList<PresentColleague> Items);

/// <summary>POST /api/presence, every 15 s while a page is open: I am here, who else is?</summary>
internal static class TellPresence
{
    private const int MostShown = 50;

    public sealed record PresenceInput(NamedSubject Subject, string Doing);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/presence", Come)
            .Permit(RouteRules.SignedIn)
            .WithoutKey()
            .ByItself()
            .Answers<PresentColleagues>();
        api.MapDelete("/api/presence/{kind}/{number}", Leave)
            .Permit(RouteRules.SignedIn)
            .ByItself()
            .Produces(StatusCodes.Status204NoContent);
    }

    private static Task<IResult> Come(
        PresenceInput request,
        Viewer viewer,
        SubjectDoors doors,
        RequestActs acts
    ) =>
        acts.Run<PresentColleagues>(async act =>
        {
            if (request.Doing is not (Attendance.Looking or Attendance.Typing))
            {
                return Refusal.Fields(new FieldError("doing", "field.unknown-value"));
            }

            var (kind, number) = (request.Subject.Kind, request.Subject.Number);
            if (await doors.Find(act.Db, viewer, kind, number, act.Stop) is not { } found)
            {
                return Refusal.NotFound();
            }

            await Put(act, found.Subject, viewer.Id, request.Doing);
            act.Announce();
            return await Others(act, found.Subject, viewer.Id);
        });

    private static Task<IResult> Leave(
        string kind,
        string number,
        Viewer viewer,
        SubjectDoors doors,
        RequestActs acts
    ) =>
        acts.NoContent(async act =>
        {
            if (await doors.Find(act.Db, viewer, kind, number, act.Stop) is not { } found)
            {
                return Refusal.NotFound();
            }

            await act
                .Db.Attendances()
                .On(found.Subject)
                .Where(p => p.StaffId == viewer.Id && !p.Over)
                .ExecuteUpdateAsync(Attendances.End(act.Now), act.Stop);
            act.Announce();
            return null;
        });

    /// <summary>One statement, so that two tabs of one person never collide. Coming back after the end is coming anew.</summary>
    private static Task Put(Act act, Subject subject, StaffId who, string doing)
    {
        var now = act.Db.Instant(act.Now);
        var until = act.Db.Instant(act.Now + Attendance.Lasts);
        return act.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO attendances (kind, subject_id, staff_id, doing, since, until, changed_at, changes, over)
            VALUES ({subject.Kind}, {subject.Id}, {who.Value}, {doing}, {now}, {until}, {now}, 1, {false})
            ON CONFLICT (kind, subject_id, staff_id) DO UPDATE SET
              since = CASE WHEN attendances.until <= {now} THEN excluded.since ELSE attendances.since END,
              changed_at = CASE WHEN attendances.until <= {now} OR attendances.doing <> excluded.doing THEN excluded.changed_at ELSE attendances.changed_at END,
              changes = attendances.changes + CASE WHEN attendances.until <= {now} OR attendances.doing <> excluded.doing THEN 1 ELSE 0 END,
              doing = excluded.doing, until = excluded.until, over = excluded.over
            """,
            act.Stop
        );
    }

    private static async Task<PresentColleagues> Others(Act act, Subject subject, StaffId me)
    {
        var now = act.Now;
        var there = await act
            .Db.Attendances()
            .AsNoTracking()
            .On(subject)
            .Where(p => p.StaffId != me && p.Until > now)
            .OrderBy(p => p.Since)
            .ThenBy(p => p.StaffId)
            .Take(MostShown)
            .ToListAsync(act.Stop);
        var people = await Staffing.Refs(act.Db, there.Select(p => p.StaffId), act.Stop);
        return new PresentColleagues([
            .. there.Select(p => new PresentColleague(
                people[p.StaffId].JobNumber,
                people[p.StaffId].Name,
                p.Doing,
                p.Since
            )),
        ]);
    }
}
