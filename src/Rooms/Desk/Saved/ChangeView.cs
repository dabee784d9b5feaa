using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Saved;

/// <summary>PUT /api/desk/views/{id}: another name, another cut, shared with others; by its owner.</summary>
internal static class ChangeView
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/api/desk/views/{id:guid}", Handle)
            .Permit(SavedViews.Save)
            .Edits()
            .Answers<SavedViewRow>();

    private static Task<IResult> Handle(
        Guid id,
        ViewInput request,
        Viewer viewer,
        SavedViews views,
        RequestActs acts
    ) =>
        acts.Run<SavedViewRow>(async act =>
            await Editing.Of(
                act,
                await Find(act, viewer, id),
                view => view.MayChange(viewer),
                view => Change(act, viewer, view, request),
                async view => (await views.Rows(act.Db, viewer, [view], act.Stop))[0]
            )
        );

    /// <summary>Somebody else's that is not shared is not there.</summary>
    internal static Task<SavedView?> Find(Act act, Viewer viewer, Guid id)
    {
        var asked = new SavedViewId(id);
        return act
            .Db.SavedViews()
            .SeenBy(viewer)
            .Where(v => v.Id == asked)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
    }

    private static async Task<Refusal?> Change(
        Act act,
        Viewer viewer,
        SavedView view,
        ViewInput request
    )
    {
        if (await request.Wrong(act, viewer, view) is { } wrong)
        {
            return wrong;
        }

        Change[] changes =
        [
            new("name", view.Name, request.Masked()),
            new("sharing", view.Sharing, request.Sharing),
            new("cut", view.Cut.ToString(), request.Asked().ToString()),
        ];
        view.Name = request.Masked();
        view.Sharing = request.Sharing!;
        view.DepartmentId = viewer.DepartmentId;
        view.Cut = request.Asked();
        act.Record(
            new Note("view-change", view.Subject)
            {
                Changes = [.. changes.Where(c => c.From != c.To)],
            }
        );
        return null;
    }
}
