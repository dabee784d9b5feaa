using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake.Feedback.Taking;

/// <summary>登记反馈: the record gets its number, and what is no mere wish becomes a case in the same transaction (C-29).</summary>
internal static class RegisterFeedback
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/feedback", Handle)
            .Permit("feedback.write")
            .Answers<FeedbackView>(StatusCodes.Status201Created);

    private static Task<IResult> Handle(
        NewFeedback request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<FeedbackView>(
            async act =>
            {
                var rules = act.Get<Rulebook>();
                var known = await CustomerText.WithFacts(act, new CustomerId(request.CustomerId));
                var facts = new TakingFacts(
                    known?.Facts,
                    await Routing.Of(act.Db, request, rules, act.Stop),
                    await EvidenceFacts.Free(act, request.Evidence),
                    act.Now
                );
                if (TakingChecks.Wrong(request, facts, rules) is { } refusal)
                {
                    return refusal;
                }

                var record = MakeFeedback.Of(
                    request,
                    await Numbering.Next(act, "feedback"),
                    facts.Customer!,
                    facts.Department!.Id,
                    viewer.Id,
                    rules,
                    known!.Value.Text.Mask,
                    act.Now
                );
                await CustomerTypes.Served(act, facts.Customer!, record.ReceivedAt);
                act.Db.Feedback().Add(record);
                if (await Open(act, record, request, facts, known.Value.Text, viewer) is { } full)
                {
                    return full;
                }

                act.Record(
                    new Note("feedback-register", record.Subject)
                    {
                        Text = record.Detail,
                        Changes = [new Change("category", null, record.CategoryLabel)],
                        IsBirth = true,
                    }
                );
                await Suggested.In(act, [record], viewer.DepartmentId);
                return await act.Get<FeedbackViews>().Of(record, language, act.Stop);
            },
            StatusCodes.Status201Created
        );
    }

    /// <summary>A flagged category is 特急 whatever the form says (C-40); the form prints it as it prints every 特急.</summary>
    private static void Raise(FeedbackRecord record, Rulebook rules)
    {
        if (rules.Categories.Named(record.Category)?.Emergency == true)
        {
            record.Urgency = rules.Emergency.Urgency;
            record.Priority = rules.Feedback.Priority(record.Urgency, record.CustomerType).Code;
        }
    }

    private static async Task<Refusal?> Open(
        Act act,
        FeedbackRecord record,
        NewFeedback request,
        TakingFacts facts,
        CustomerText words,
        Viewer viewer
    )
    {
        if (!TakingChecks.OpensCase(request, act.Get<Rulebook>()))
        {
            return null;
        }

        var opened = await OpenCase.In(
            act,
            new NewCase(
                record.Number,
                facts.Customer!,
                Titles.Of(words.Mask(request.Title), record.Detail),
                MakeFeedback.CaseType,
                TakingChecks.ClassOf(request.Urgency),
                request.Urgency,
                request.Description with
                {
                    Event = record.Detail,
                    Place = record.Taking!.Place,
                    Product = record.Product,
                    Demand = record.Taking.Demand,
                },
                [
                    .. (request.Evidence ?? []).Select(e =>
                        e with
                        {
                            Value = words.Mask(e.Value.Trim())!,
                        }
                    ),
                ],
                record.ReceivedAt,
                facts.Department!,
                request.Limit,
                viewer,
                request.Category,
                Source: CaseSources.Feedback,
                Expected: request.ExpectedAt,
                Copied: await Routing.Copied(
                    act.Db,
                    request.Category,
                    act.Get<Rulebook>(),
                    act.Stop
                )
            )
        );
        record.CaseId = opened.Id;
        record.CaseNumber = opened.Number;
        record.Open = true;
        record.Waiting = true;
        Raise(record, act.Get<Rulebook>());
        return await Attachments.Hang(
            act,
            EvidenceFacts.Ids(request.Evidence),
            new Subject("case", opened.Id.Value, opened.Number),
            "evidence",
            words.Mask
        );
    }
}
