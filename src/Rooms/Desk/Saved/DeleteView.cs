using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Desk.Saved;

/// <summary>DELETE /api/desk/views/{id}: those it was shared with have it no more.</summary>
internal static class DeleteView
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/api/desk/views/{id:guid}", Handle)
            .Permit(SavedViews.Save)
            .Produces(StatusCodes.Status204NoContent);

    private static Task<IResult> Handle(Guid id, Viewer viewer, RequestActs acts) =>
        acts.NoContent(async act =>
        {
            if (await ChangeView.Find(act, viewer, id) is not { } view)
            {
                return Refusal.NotFound();
            }

            if (view.MayDelete(viewer) is { } no)
            {
                return no;
            }

            act.Db.SavedViews().Remove(view);
            act.Record(
                new Note("view-delete", view.Subject)
                {
                    Changes = [new Change("name", view.Name, null)],
                }
            );
            return null;
        });
}
