using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

/// <summary>DELETE /api/absences/{id}: they are there after all; who stood in for them goes too.</summary>
internal static class EndAbsence
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/api/absences/{id:guid}",
                (Guid id, Viewer viewer, RequestActs acts) =>
                    acts.NoContent(act => In(act, id, viewer))
            )
            .Permit(AddAbsence.Right)
            .Produces(StatusCodes.Status204NoContent);

    private static async Task<Refusal?> In(Act act, Guid id, Viewer viewer)
    {
        var absence = await act.Db.Absences().SingleOrDefaultAsync(a => a.Id == id, act.Stop);
        var member = absence is null
            ? null
            : await act.Db.Staff().SingleOrDefaultAsync(s => s.Id == absence.StaffId, act.Stop);
        if (
            absence is null
            || member is null
            || !viewer.Reaches(AddAbsence.Right, [member.Id], [member.DepartmentId])
        )
        {
            return Refusal.NotFound();
        }

        if (absence.TermId is { } term)
        {
            await act.Db.Deputies().Where(d => d.Id == term).ExecuteDeleteAsync(act.Stop);
        }

        act.Db.Absences().Remove(absence);
        act.Record(AbsenceRows.Note("staff-absence-end", member, absence, null));
        return null;
    }
}
