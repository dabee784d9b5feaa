using Huisheng.Desk.Saved;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk;

/// <summary>How much open work each view holds; 999 stands for that many and more. Overdue and due today are of one's own.</summary>
internal sealed record DeskCounts(
    int Mine,
    int Department,
    int Unassigned,
    int All,
    int Overdue,
    int DueToday,
    int Notices,
    IReadOnlyList<SavedViewCount> Saved
);

/// <summary>GET /api/desk/counts.</summary>
internal static class CountItems
{
    public const int CountedTo = 999;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/desk/counts", Answer).Permit("desk.read").Answers<DeskCounts>();

    private static async Task<DeskCounts> Answer(
        HuishengDb db,
        Viewer viewer,
        Clock clock,
        SavedViews views,
        SubjectDoors doors,
        CancellationToken stop
    )
    {
        var now = clock.Now;
        var tonight = BusinessTime.EndOf(BusinessTime.Date(now));
        Task<int> Count(string view, Func<IQueryable<WorkItem>, IQueryable<WorkItem>> which) =>
            Of([.. db.OnDesk(viewer, doors, view).Select(which)], stop);

        return new DeskCounts(
            await Count(Views.Mine, w => w),
            await Count(Views.Department, w => w),
            await Count(Views.Unassigned, w => w),
            await Count(Views.All, w => w),
            await Count(Views.Mine, rows => rows.Where(w => w.DueAt < now)),
            await Count(Views.Mine, rows => rows.Where(w => w.DueAt >= now && w.DueAt <= tonight)),
            await Notify.UnreadCount(db, viewer.Id, stop),
            await ViewCounts.Of(db, viewer, views, doors, stop)
        );
    }

    private static async Task<int> Of(
        IReadOnlyList<IQueryable<WorkItem>> parts,
        CancellationToken stop
    )
    {
        var sum = 0;
        foreach (var part in parts)
        {
            sum += await part.OrderBy(w => w.DueAt).Take(CountedTo).CountAsync(stop);
        }

        return Math.Min(sum, CountedTo);
    }
}
