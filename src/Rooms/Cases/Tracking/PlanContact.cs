using Huisheng.Cases.Doing;
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

namespace Huisheng.Cases.Tracking;

/// <summary>约定下次联系: when, who, and what was said the last time. Never without a day (S2-87).</summary>
internal static class PlanContact
{
    /// <param name="ContactJobNumber">Left out: whoever has the case.</param>
    public sealed record NextContact(
        DateOnly? NextOn = null,
        string? Said = null,
        string? ContactJobNumber = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/next-contact", Handle)
            .Permit("case.progress")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        NextContact request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.progress",
            async (act, item) =>
            {
                var who = request.ContactJobNumber is { } job
                    ? await Staffing.ByJobNumber(act.Db, job, act.Stop)
                    : null;
                if ((item.MayPlanContact() ?? Wrong(request, item, who, act.Now)) is { } refusal)
                {
                    return refusal;
                }

                await Do(act, item, request, who);
                return null;
            }
        );

    private static Refusal? Wrong(
        NextContact request,
        Case item,
        Member? who,
        DateTimeOffset now
    ) =>
        new Check()
            .Require(request.NextOn is not null, "nextOn", "field.required")
            .Require(
                request.NextOn is null || request.NextOn >= BusinessTime.Date(now),
                "nextOn",
                "field.past"
            )
            .Text(request.Said, "said")
            .Require(
                request.ContactJobNumber is null || who is { Disabled: false },
                "contactJobNumber",
                "field.unknown-value"
            )
            .Require(
                who is null
                    || who.DepartmentId == item.DepartmentId
                    || who.DepartmentId == item.AgentDepartmentId,
                "contactJobNumber",
                "case.other-department"
            )
            .Refusal();

    private static async Task Do(Act act, Case item, NextContact request, Member? who)
    {
        var before = Tracked.Day(item.NextContactAt);
        item.PlanContact(request.NextOn!.Value, who?.Id);
        item.ContactSaid = (await CustomerText.Of(act, item.CustomerId)).Mask(request.Said);
        act.Record(
            new Note("case-next-contact", item.Subject)
            {
                Text = item.ContactSaid,
                Changes =
                [
                    Tracked.Next(item, before),
                    .. who is null
                        ? Array.Empty<Change>()
                        : [new Change("contact-by", null, $"{who.Name} {who.JobNumber}")],
                ],
            }
        );
        if (who is not null && who.Id != item.Holder)
        {
            Notify.In(
                act,
                who.Id,
                "contact-planned",
                item.Subject,
                item.Number,
                Tracked.Day(item.NextContactAt)!
            );
        }
    }
}
