using Huisheng.Cases.Views;
using Huisheng.Commitments.Contract;
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

/// <summary>处理完成: result and solution are recorded; the agent has an hour to fetch it and the customer must be told (S1-38).</summary>
internal static class RecordHandling
{
    /// <param name="Keeps">Numbers of commitments that are kept by this work.</param>
    public sealed record Handling(
        string Result,
        string Solution,
        CommitmentAnswer? Commitment = null,
        IReadOnlyList<string>? Keeps = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/handling", Handle)
            .Permit("case.handle")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Handling request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.handle",
            async (act, item) =>
            {
                var wrong = new Check()
                    .Text(request.Result, "result")
                    .Text(request.Solution, "solution")
                    .Refusal();
                if (
                    (
                        item.MayHandle()
                        ?? wrong
                        ?? await CaseCommitments.Wrong(
                            act,
                            item,
                            request.Commitment,
                            request.Result,
                            request.Solution
                        )
                        ?? await KeepCommitments.In(act, item.Subject, request.Keeps, "keeps")
                    ) is
                    { } refusal
                )
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                await CaseCommitments.Make(
                    act,
                    item,
                    "result",
                    request.Commitment,
                    words,
                    request.Result
                );
                item.Handle(words.Mask(request.Result)!, words.Mask(request.Solution)!, act.Now);
                await CaseClocks.Handled(act, item);
                Notify.In(act, item.AgentId, "case-handled", item.Subject, item.Number);
                act.Record(
                    new Note("case-handle", item.Subject)
                    {
                        Text = item.Result,
                        Changes =
                        [
                            new Change("solution", null, item.Solution),
                            .. CaseCommitments.Declined(request.Commitment),
                        ],
                    }
                );
                await CaseDesk.Put(act, item, item.Result);
                return null;
            }
        );
}
