using System.Globalization;
using Huisheng.Cases.Views;
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
    public sealed record Progress(string Text, DateOnly? ExpectedOn = null);

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
                if ((item.MayProgress() ?? wrong) is { } refusal)
                {
                    return refusal;
                }

                var words = await CustomerText.Of(act, item.CustomerId);
                item.Progress();
                var expected = request.ExpectedOn?.ToString(
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture
                );
                act.Record(
                    new Note("case-progress", item.Subject)
                    {
                        Text = words.Mask(request.Text),
                        Changes = expected is null
                            ? []
                            : [new Change("expectedOn", null, expected)],
                    }
                );
                await CaseDesk.Put(act, item, words.Mask(request.Text));
                return null;
            }
        );
}
