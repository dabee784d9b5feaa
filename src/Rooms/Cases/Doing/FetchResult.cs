using Huisheng.Cases.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>获取结果: the agent has read what the department did, within an hour of it (S1-38).</summary>
internal static class FetchResult
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/fetch", Handle)
            .Permit("case.fetch")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.fetch",
            async (act, item) =>
            {
                if (item.MayFetch() is { } refusal)
                {
                    return refusal;
                }

                item.Fetch(act.Now);
                await CaseClocks.Fetched(act, item);
                act.Record(new Note("case-fetch", item.Subject));
                return null;
            }
        );
}
