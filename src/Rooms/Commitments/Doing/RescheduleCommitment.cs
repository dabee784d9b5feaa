using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Commitments.Doing;

/// <summary>改期: only with the customer's consent, by which way and when it was given (domain model 2.3).</summary>
internal static class RescheduleCommitment
{
    /// <summary>How the customer agreed: channel, moment, and what they said to it.</summary>
    public sealed record Consent(
        string? Channel = null,
        DateTimeOffset? At = null,
        string? Words = null
    );

    public sealed record NewDue(DateTimeOffset? DueAt = null, Consent? Consent = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/commitments/{number}/rescheduling", Handle)
            .Permit(CommitmentRights.Reschedule)
            .Edits()
            .Answers<CommitmentView>();

    private static Task<IResult> Handle(
        string number,
        NewDue request,
        HttpContext http,
        Viewer viewer,
        CommitmentActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            CommitmentRights.Reschedule,
            async (act, item) =>
            {
                if ((item.MayReschedule() ?? Wrong(act, item, request)) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                await Do(act, item, request, words.Mask(request.Consent!.Words)!, viewer);
                return null;
            }
        );

    private static Refusal? Wrong(Act act, Commitment item, NewDue request)
    {
        var consent = request.Consent;
        var check = new Check();
        Making.Check(check, "", new CommitmentAnswer(request.DueAt), act.Now, past: false);
        return check
            .Require(
                request.DueAt is not { } due || BusinessTime.Cut(due) != item.DueAt,
                "dueAt",
                "commitment.same-due"
            )
            .Require(
                act.Get<Rulebook>().Channels.Named(consent?.Channel ?? "") is not null,
                "consent.channel",
                consent is null ? "field.required" : "field.unknown-value"
            )
            .Require(consent?.At is not null, "consent.at", "field.required")
            .Require(
                consent?.At is not { } at || (at >= item.RecordedAt && at <= act.Now),
                "consent.at",
                "commitment.consent-time"
            )
            .Text(consent?.Words, "consent.words", Making.Longest)
            .Refusal();
    }

    private static async Task Do(
        Act act,
        Commitment item,
        NewDue request,
        string words,
        Viewer viewer
    )
    {
        var before = item.DueAt;
        var row = new Rescheduling
        {
            Id = NewId.At(act.Now),
            CommitmentId = item.Id,
            FromDue = before,
            ToDue = BusinessTime.Cut(request.DueAt!.Value),
            Channel = request.Consent!.Channel!,
            ConsentAt = BusinessTime.Cut(request.Consent.At!.Value),
            Words = words,
            ById = viewer.Id,
            At = act.Now,
        };
        item.Reschedule(row);
        act.Db.Entry(row).State = Microsoft.EntityFrameworkCore.EntityState.Added;
        await CommitmentClock.Move(act, item);
        await CommitmentDesk.Put(act, item);
        Making.Tell(
            act,
            item,
            "commitment-reschedule",
            words,
            birth: false,
            BusinessTime.Print(before),
            new Change("channel", null, row.Channel),
            new Change("consentAt", null, BusinessTime.Print(row.ConsentAt))
        );
    }
}
