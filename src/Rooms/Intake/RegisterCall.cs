using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Views;
using Huisheng.Kernel;
using Huisheng.Knowledge.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Intake;

/// <summary>登记来电: the record gets its number, and a complex matter becomes a case in the same transaction (S1-31).</summary>
internal static class RegisterCall
{
    private const string SuggestionClass = "suggestion";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/calls", Handle)
            .Permit("call.write")
            .Answers<CallView>(StatusCodes.Status201Created);

    private static Task<IResult> Handle(
        NewCall request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CallView>(
            async act =>
            {
                var rules = act.Get<Rulebook>();
                var known = await CustomerText.WithFacts(act, new CustomerId(request.CustomerId));
                var facts = await Facts(act, request, known?.Facts, viewer);
                if (CallChecks.Wrong(request, facts, rules) is { } refusal)
                {
                    return refusal;
                }

                var words = known!.Value.Text;
                await Draw(act, request, rules);
                var call = MakeCall.Of(
                    request,
                    facts.Customer!,
                    viewer,
                    rules,
                    await Numbering.Next(act, "call"),
                    words,
                    act.Now,
                    facts.Phone
                );
                var opened = await Open(act, call, request, facts, viewer, rules);
                await CustomerTypes.Served(act, facts.Customer!, call.ReceivedAt);
                act.Db.Calls().Add(call);
                if (await Attach(act, call, opened, words) is { } full)
                {
                    return full;
                }

                if (facts.Phone is { } phone)
                {
                    await PhoneCallRecords.Written(act, phone, call.Number, facts.Customer!.Id);
                }

                act.Record(
                    new Note("call-register", call.Subject)
                    {
                        Text = call.Description.Event,
                        Changes =
                        [
                            new Change("case-type", null, call.Type),
                            .. (request.Articles ?? [])
                                .Distinct()
                                .Select(a => new Change("article", null, a)),
                        ],
                        IsBirth = true,
                    }
                );
                Used(act, viewer, facts, call, opened);
                if (call.HandlingClass == SuggestionClass)
                {
                    await act.Raise(new SuggestionsHeard([Suggested(call, request, viewer)]));
                }

                var around = new CallSurroundings(
                    facts.Customer,
                    viewer.Ref,
                    opened,
                    facts.Verification,
                    await Files(act, call),
                    await Company.NameIn(act.Db, act.Stop)
                );
                return act.Get<CallViews>().Of(call, around, viewer, language);
            },
            StatusCodes.Status201Created
        );
    }

    /// <summary>On the call, and on its case for those who go on with it.</summary>
    private static void Used(
        Act act,
        Viewer viewer,
        CallFacts facts,
        Call call,
        CaseSummary? opened
    ) =>
        UsedArticles.Of(
            act,
            viewer,
            facts.Articles!,
            opened is null
                ? [call.Subject]
                : [call.Subject, new Subject("case", opened.Id.Value, opened.Number)]
        );

    /// <summary>意见建议 goes to the suggestions, not to a department (S1-36).</summary>
    private static CustomerSuggested Suggested(Call call, NewCall request, Viewer viewer) =>
        new(
            call.Subject,
            null,
            call.CustomerId,
            call.CustomerName,
            call.Description.Event,
            request.Category,
            null,
            viewer.Id,
            viewer.DepartmentId
        );

    private static Task Draw(Act act, NewCall request, Rulebook rules) =>
        OpensCase(request, rules) ? Numbering.Draw(act, "call", "case") : Task.CompletedTask;

    private static bool OpensCase(NewCall request, Rulebook rules) =>
        rules.CaseTypes.Class(request.HandlingClass)?.OpensCase == true;

    /// <summary>As they are called now that they hang on something: under a name that was masked.</summary>
    private static async Task<IReadOnlyDictionary<Guid, FileView>> Files(Act act, Call call)
    {
        if (call.Evidence.All(e => e.FileIds.Count == 0))
        {
            return new Dictionary<Guid, FileView>();
        }

        await act.Db.SaveChangesAsync(act.Stop);
        return await EvidenceFacts.Files(act.Db, call.Evidence.Select(e => e.FileIds), act.Stop);
    }

    private static async Task<CallFacts> Facts(
        Act act,
        NewCall request,
        CustomerFacts? customer,
        Viewer viewer
    ) =>
        new(
            customer,
            request.VerificationId is { } id
                ? await CustomerAnswers.Verification(act.Db, id, act.Stop)
                : null,
            request.Department is { } code
                ? await DepartmentFacts.ByCode(act.Db, code, act.Stop)
                : null,
            await EvidenceFacts.Free(act, request.Evidence),
            act.Now,
            request.PhoneCall is { } phone
                ? await PhoneCallRecords.ToWrite(act, viewer, phone)
                : null,
            await UsedArticles.Known(act, viewer, request.Articles)
        );

    /// <summary>Files hang on the case, if there is one: who works on it sees them.</summary>
    private static Task<Refusal?> Attach(
        Act act,
        Call call,
        CaseSummary? opened,
        CustomerText words
    ) =>
        Attachments.Hang(
            act,
            [.. call.Evidence.SelectMany(e => e.FileIds)],
            opened is null ? call.Subject : new Subject("case", opened.Id.Value, opened.Number),
            "evidence",
            words.Mask
        );

    private static async Task<CaseSummary?> Open(
        Act act,
        Call call,
        NewCall request,
        CallFacts facts,
        Viewer viewer,
        Rulebook rules
    )
    {
        if (!OpensCase(request, rules))
        {
            return null;
        }

        var opened = await OpenCase.In(
            act,
            new NewCase(
                call.Number,
                facts.Customer!,
                call.Title,
                call.Type,
                request.HandlingClass,
                request.Urgency!,
                call.Description,
                [
                    .. call
                        .Evidence.OrderBy(e => e.No)
                        .Select(e => new Evidence(e.Kind, e.Value, e.FileIds)),
                ],
                call.ReceivedAt,
                facts.Department!,
                request.Limit,
                viewer,
                request.Category
            )
        );
        call.CaseNumber = opened.Number;
        call.Status = opened.StatusWord;
        return opened;
    }
}
