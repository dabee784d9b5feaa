using System.Globalization;
using Huisheng.Cases.Views;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>处理进度: adds a line to the history, nothing more (S2-42).</summary>
internal static class RecordProgress
{
    public sealed record Progress(
        string Text,
        DateOnly? ExpectedOn = null,
        CommitmentAnswer? Commitment = null
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/progress", Handle)
            .Permit("case.progress")
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Progress request,
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
                var wrong = new Check()
                    .Text(request.Text, "text")
                    .Require(
                        request.ExpectedOn is null
                            || request.ExpectedOn >= BusinessTime.Date(act.Now),
                        "expectedOn",
                        "field.past"
                    )
                    .Refusal();
                if (
                    (
                        item.MayProgress()
                        ?? wrong
                        ?? await CaseCommitments.Wrong(act, item, request.Commitment, request.Text)
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
                    "progress",
                    request.Commitment,
                    words,
                    request.Text
                );
                item.Progress();
                item.ProgressedAt = act.Now;
                var expected = request.ExpectedOn?.ToString(
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture
                );
                act.Record(
                    new Note("case-progress", item.Subject)
                    {
                        Text = words.Mask(request.Text),
                        Changes =
                        [
                            .. expected is null
                                ? Array.Empty<Change>()
                                : [new Change("expectedOn", null, expected)],
                            .. CaseCommitments.Declined(request.Commitment),
                        ],
                    }
                );
                await CaseDesk.Put(act, item, words.Mask(request.Text));
                return null;
            }
        );
}
