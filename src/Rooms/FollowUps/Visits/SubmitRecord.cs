using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.FollowUps.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.FollowUps.Visits;

/// <summary>
/// 录入回访记录: settles what the case waits for and keeps the satisfaction; 不满意, or something left, opens the next round in
/// the same transaction.
/// </summary>
internal static class SubmitRecord
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/follow-ups/{number}/record", Handle)
            .Permit(FollowUpActs.Visit)
            .Edits()
            .Answers<FollowUpView>();

    private static Task<IResult> Handle(
        string number,
        RecordRequest request,
        HttpContext http,
        Viewer viewer,
        FollowUpActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            async (act, item, visitor) =>
            {
                if (item.MayRecord(visitor) is { } refusal)
                {
                    return refusal;
                }

                var result = VisitResults.Of(request, item.Stage, act.Get<Rulebook>());
                return result.Refused
                    ? result.Refusal
                    : await Do(
                        act,
                        item,
                        Kept(
                            act,
                            item,
                            visitor,
                            request,
                            result.Value,
                            await CustomerText.Of(act, item.CustomerId)
                        ),
                        result.Value
                    );
            }
        );

    private static string? Given(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static FollowUpRecord Kept(
        Act act,
        FollowUp item,
        Visitor visitor,
        RecordRequest request,
        VisitResult result,
        CustomerText words
    ) =>
        new()
        {
            Id = NewId.At(act.Now),
            FollowUpId = item.Id,
            At = act.Now,
            By = visitor.Id,
            Identity = request.Identity,
            Consent = request.Consent,
            Score = result.Score,
            Level = result.Level.Code,
            Reason = words.Mask(request.Reason),
            Solved = request.Solved,
            Needs = words.Mask(request.Needs),
            Suggestion = words.Mask(Given(request.Suggestion)),
            Said = string.Join(',', request.Said.Distinct()),
        };

    private static async Task<Refusal?> Do(
        Act act,
        FollowUp item,
        FollowUpRecord record,
        VisitResult result
    )
    {
        item.Submit(record);
        var clock = await VisitClocks.Submitted(act, item);
        await VisitDesk.Put(act, item, null);
        await CaseObligations.Settle(act, item.CaseId, item.Obligation, item.Number);
        await CaseRounds.AddSatisfaction(
            act,
            item.CaseId,
            item.Stage,
            record.Score,
            record.Level,
            record.Reason
        );
        Note(act, item, record, clock?.Outcome == ClockOutcome.Late);
        if (record.Suggestion is { } suggestion)
        {
            await act.Raise(new SuggestionsHeard([Suggested(item, record, suggestion)]));
        }

        return result.Reopens
            ? await CaseRounds.Reopen(act, item.CaseId, record.Needs ?? record.Reason ?? "")
            : null;
    }

    /// <summary>What the customer answers to the open question goes to the suggestions (S2-51).</summary>
    private static CustomerSuggested Suggested(FollowUp item, FollowUpRecord record, string text) =>
        new(
            item.Subject,
            item.CaseNumber,
            item.CustomerId,
            item.CustomerName,
            text,
            null,
            null,
            record.By,
            item.DepartmentId
        );

    /// <summary>Both the follow-up and its case tell it in their timelines.</summary>
    private static void Note(Act act, FollowUp item, FollowUpRecord record, bool late)
    {
        foreach (var subject in new[] { item.Subject, item.Case })
        {
            act.Record(
                new Note($"follow-up-record-{item.Stage}", subject)
                {
                    Text = record.Needs,
                    Reason = record.Reason,
                    Tone = late ? "late" : "person",
                    Changes =
                    [
                        new Change("satisfaction-level", null, record.Level),
                        .. record.Score is { } score
                            ? [new Change("rating", null, $"{score}")]
                            : Array.Empty<Change>(),
                    ],
                }
            );
        }
    }
}
