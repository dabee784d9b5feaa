using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

internal sealed record NewDeputy(
    string DeputyJobNumber,
    DateOnly From,
    DateOnly? To,
    string Reason
);

/// <summary>POST /api/staff/{jobNumber}/deputies: who stands in, from a day to a day.</summary>
internal static class AddDeputy
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api/staff/{jobNumber}/deputies",
                (string jobNumber, NewDeputy body, RequestActs acts) =>
                    acts.Run(act => In(act, jobNumber, body), StatusCodes.Status201Created)
            )
            .Permit("people.write")
            .Answers<StaffRow>(StatusCodes.Status201Created);

    private static async Task<Outcome<StaffRow>> In(Act act, string jobNumber, NewDeputy body)
    {
        // Two terms that close a circle may be entered at once for different people: they wait for each other here.
        await Keeping.GuardAdministrators(act);
        var loaded = await Keeping.Load(act, jobNumber);
        if (loaded.Refused)
        {
            return loaded.Refusal!;
        }

        var deputy = await Staffing.ByJobNumber(act.Db, body.DeputyJobNumber, act.Stop);
        var check = new Check()
            .Text(body.Reason, "reason", StaffInput.LongestReason)
            .Require(body.To is null || body.From <= body.To, "to", "deputy.ends-before")
            .Require(
                body.To is null || body.To >= BusinessTime.Date(act.Now),
                "to",
                "deputy.in-the-past"
            )
            .Require(deputy is { Disabled: false }, "deputyJobNumber", "staff.not-found");
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        var term = Term(act, loaded.Value, deputy!, body);
        var others = await act.Db.Deputies().AsNoTracking().ToListAsync(act.Stop);
        if (DeputyChain.Judge(term, others) is { } no)
        {
            return no;
        }

        act.Db.Deputies().Add(term);
        act.Record(DeputyNotes.Of("staff-deputy-add", loaded.Value, deputy!.Ref, term));
        return await StaffRows.After(act, loaded.Value);
    }

    internal static DeputyTerm Term(Act act, StaffMember member, Member deputy, NewDeputy body) =>
        new()
        {
            Id = NewId.At(act.Now),
            StaffId = member.Id,
            DeputyId = deputy.Id,
            FirstDay = body.From,
            LastDay = body.To,
            Reason = PersonalText.Mask(body.Reason)!,
        };
}
