using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Desk.Saved;

/// <param name="Sharings">With whom this person may share what they save.</param>
/// <param name="Most">How many one person may keep.</param>
internal sealed record SavedViewList(
    IReadOnlyList<SavedViewRow> Items,
    IReadOnlyList<string> Sharings,
    int Most
);

/// <summary>GET /api/desk/views: one's own and those shared with one; few enough for one page.</summary>
internal static class ListViews
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/desk/views", Answer).Permit("desk.read").Answers<SavedViewList>();

    private static async Task<SavedViewList> Answer(
        HuishengDb db,
        Viewer viewer,
        SavedViews views,
        CancellationToken stop
    ) =>
        new(
            await views.Rows(db, viewer, await SavedViews.Listed(db, viewer, stop), stop),
            [.. SavedView.Sharings.Where(s => s != SavedView.All || viewer.May(SavedViews.Share))],
            views.Most
        );
}
