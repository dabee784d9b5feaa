using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

/// <summary>DELETE /api/staff/{jobNumber}/deputies/{id}</summary>
internal static class RemoveDeputy
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/api/staff/{jobNumber}/deputies/{id:guid}",
                (string jobNumber, Guid id, RequestActs acts) =>
                    acts.Run(act => In(act, jobNumber, id))
            )
            .Permit("people.write")
            .Answers<StaffRow>();

    private static async Task<Outcome<StaffRow>> In(Act act, string jobNumber, Guid id)
    {
        var loaded = await Keeping.Load(act, jobNumber);
        if (loaded.Refused)
        {
            return loaded.Refusal!;
        }

        var member = loaded.Value;
        var term = await act
            .Db.Deputies()
            .SingleOrDefaultAsync(d => d.Id == id && d.StaffId == member.Id, act.Stop);
        if (term is null)
        {
            return Refusal.NotFound();
        }

        var deputy = await Staffing.ById(act.Db, term.DeputyId, act.Stop);
        act.Db.Deputies().Remove(term);
        act.Record(DeputyNotes.Of("staff-deputy-remove", member, deputy?.Ref, term));
        return await StaffRows.After(act, member);
    }
}
