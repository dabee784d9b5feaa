using System.Globalization;
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

/// <summary>POST /api/desk/views: keeps a cut of the desk under a name.</summary>
internal static class SaveView
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/desk/views", Handle)
            .Permit(SavedViews.Save)
            .Answers<SavedViewRow>(StatusCodes.Status201Created);

    private static Task<IResult> Handle(
        ViewInput request,
        Viewer viewer,
        SavedViews views,
        RequestActs acts
    ) =>
        acts.Run<SavedViewRow>(
            async act =>
            {
                // Two saved at once wait here; what the other saved is counted after it.
                _ = await act.Db.SavedViews().Of(viewer.Id).Locked().ToListAsync(act.Stop);
                if (await request.Wrong(act, viewer, null) is { } wrong)
                {
                    return wrong;
                }

                if (await act.Db.SavedViews().Of(viewer.Id).CountAsync(act.Stop) >= views.Most)
                {
                    return Refusal.Because(
                        "view.too-many",
                        views.Most.ToString(CultureInfo.InvariantCulture)
                    );
                }

                var view = New(act, viewer, request);
                act.Db.SavedViews().Add(view);
                act.Record(Saved(view));
                await act.Db.SaveChangesAsync(act.Stop);
                return (await views.Rows(act.Db, viewer, [view], act.Stop))[0];
            },
            StatusCodes.Status201Created
        );

    private static SavedView New(Act act, Viewer viewer, ViewInput request) =>
        new()
        {
            Id = new SavedViewId(NewId.At(act.Now)),
            Owner = viewer.Id,
            Name = request.Masked(),
            Sharing = request.Sharing!,
            DepartmentId = viewer.DepartmentId,
            Cut = request.Asked(),
            CreatedAt = act.Now,
        };

    private static Note Saved(SavedView view) =>
        new("view-save", view.Subject)
        {
            IsBirth = true,
            Changes =
            [
                new Change("name", null, view.Name),
                new Change("sharing", null, view.Sharing),
                new Change("cut", null, view.Cut.ToString()),
            ],
        };
}
