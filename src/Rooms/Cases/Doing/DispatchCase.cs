using Huisheng.Cases.Views;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>派单: hands the case to the responsible department (S1-30). Without a named person its head is the owner.</summary>
internal static class DispatchCase
{
    public sealed record Dispatching(
        string Department,
        string? OwnerJobNumber = null,
        string? Urgency = null,
        string? Note = null,
        CommitmentAnswer? Commitment = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/dispatch", Handle)
            .Permit("case.dispatch")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Dispatching request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.dispatch",
            async (act, item) =>
            {
                if (item.MayDispatch(viewer.May("case.rule")) is { } refusal)
                {
                    return refusal;
                }

                var department = await DepartmentFacts.ByCode(act.Db, request.Department, act.Stop);
                var owner = department is null
                    ? null
                    : await Owner(act, department, request.OwnerJobNumber);
                if (
                    (
                        Wrong(request, department, owner, act.Get<Rulebook>())
                        ?? HandOver.Untold(item, department!, request.Commitment)
                        ?? await CaseCommitments.Wrong(act, item, request.Commitment, request.Note)
                    ) is
                    { } wrong
                )
                {
                    return wrong;
                }

                await Do(act, item, department!, owner!, request);
                return null;
            }
        );

    private static async Task<Member?> Owner(Act act, DepartmentRef department, string? jobNumber)
    {
        if (jobNumber is not null)
        {
            return await Staffing.ByJobNumber(act.Db, jobNumber, act.Stop);
        }

        var head = await DepartmentFacts.HeadOf(act.Db, department.Id, act.Stop);
        return head is null ? null : await Staffing.ById(act.Db, new StaffId(head.Id), act.Stop);
    }

    private static Refusal? Wrong(
        Dispatching request,
        DepartmentRef? department,
        Member? owner,
        Rulebook rules
    ) =>
        new Check()
            .Require(department is not null, "department", "field.unknown-value")
            .Require(
                department is null || owner is { Disabled: false },
                "ownerJobNumber",
                request.OwnerJobNumber is null ? "case.no-head" : "field.unknown-value"
            )
            .Require(
                owner is null || owner.DepartmentId == department?.Id,
                "ownerJobNumber",
                "case.other-department"
            )
            .Require(
                request.Urgency is null
                    || rules.Urgency.Set("hotline").Values.Contains(request.Urgency),
                "urgency",
                "field.unknown-value"
            )
            .Optional(request.Note, "note")
            .Refusal();

    private static async Task Do(
        Act act,
        Case item,
        DepartmentRef department,
        Member owner,
        Dispatching request
    )
    {
        var words = await CustomerText.Of(act, item.CustomerId);
        var before = item.Urgency;
        item.Dispatch(department.Id, owner.Id, request.Urgency ?? item.Urgency, act.Now);
        await CaseClocks.Dispatched(act, item);
        await CaseClocks.Raised(act, item, before);
        if (
            request.Urgency is { } raised
            && StartEmergency.TriggerOf(act.Get<Rulebook>(), null, raised) is { } trigger
            && StartEmergency.TriggerOf(act.Get<Rulebook>(), null, before) is null
        )
        {
            // One that runs already goes on as it is.
            _ = await StartEmergency.In(act, CaseEmergency.On(item), trigger);
        }

        await CaseCommitments.Make(
            act,
            item,
            "hand-over",
            request.Commitment,
            words,
            HandOver.Said(act, department, request.Commitment)
        );
        Notify.In(act, owner.Id, "case-dispatched", item.Subject, item.Number);
        act.Record(
            new Note("case-dispatch", item.Subject)
            {
                Text = words.Mask(request.Note),
                Changes =
                [
                    new Change("department", null, department.Name),
                    new Change("owner", null, $"{owner.Name} {owner.JobNumber}"),
                    .. before == item.Urgency
                        ? Array.Empty<Change>()
                        : [new Change("urgency", before, item.Urgency)],
                    .. HandOver.Silent(request.Commitment),
                ],
            }
        );
        await CaseDesk.Put(act, item, $"{department.Name} {owner.Name}");
    }
}
