using Huisheng.Desk.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Desk;

/// <summary>GET /api/desk/items: open work of any kind, what is due first first.</summary>
internal static class ListItems
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/desk/items", Answer).Permit("desk.read").Answers<Page<WorkItemView>>();

    private static async Task<IResult> Answer(
        Viewer viewer,
        WorkItemList list,
        Problems problems,
        HttpContext http,
        string? view,
        string? kind,
        string? after,
        CancellationToken stop
    )
    {
        var page = await list.Of(
            viewer,
            "desk.read",
            new WorkItemQuery(view ?? Views.Mine, kind, After: after),
            Problems.Language(http),
            stop
        );
        return page.Refused ? problems.From(http, page.Refusal!) : Results.Ok(page.Value);
    }
}
