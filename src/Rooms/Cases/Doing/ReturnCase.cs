using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>退回: a department gives a case back with its reason. Who sent it sends it elsewhere; the second time the supervisor rules (S2-34).</summary>
internal static class ReturnCase
{
    private const int RuledFrom = 2;

    public sealed record Returning(string Reason);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/return", Handle)
            .Permit("case.return")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Returning request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.return",
            async (act, item) =>
            {
                var wrong = new Check().Text(request.Reason, "reason", 500).Refusal();
                if ((item.MayReturn() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                await Do(act, item, request);
                return null;
            }
        );

    private static async Task Do(Act act, Case item, Returning request)
    {
        var words = await CustomerText.Of(act, item.CustomerId);
        var reason = words.Mask(request.Reason);
        var from = await DepartmentFacts.ById(act.Db, item.DepartmentId, act.Stop);
        item.Return(item.Returns + 1 >= RuledFrom ? await Ruler(act, item) : null);
        await CaseClocks.Returned(act, item);
        Notify.In(
            act,
            item.Holder,
            item.RulerId is null ? "case-returned" : "case-ruling",
            item.Subject,
            item.Number
        );
        act.Record(
            new Note("case-return", item.Subject)
            {
                Reason = reason,
                Changes =
                [
                    new Change("department", from?.Name, null),
                    new Change("returns", $"{item.Returns - 1}", $"{item.Returns}"),
                ],
            }
        );
        await CaseDesk.Put(act, item, reason);
    }

    /// <summary>The supervisor of those who sent it, who is there today; where nobody is, whoever sent it may send it again.</summary>
    private static async Task<StaffId?> Ruler(Act act, Case item) =>
        await Duty.SupervisorFor(
            act.Db,
            item.AgentDepartmentId,
            BusinessTime.Date(act.Now),
            act.Stop
        )
            is { } supervisor
            ? new StaffId(supervisor.Id)
            : null;
}
