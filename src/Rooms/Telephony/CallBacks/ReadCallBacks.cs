using Huisheng.Desk.Contract;
using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.CallBacks;

/// <summary>The calls that wait to be answered, the oldest first, and one by its number.</summary>
internal static class ReadCallBacks
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/call-backs", List)
            .Permit(PhoneRights.CallBackRead)
            .Answers<Page<WorkItemView>>();
        api.MapGet("/api/call-backs/{number}", One)
            .Permit(PhoneRights.CallBackRead)
            .Answers<CallBackView>();
        api.MapGet("/api/call-backs/{number}/timeline", History)
            .Permit(PhoneRights.CallBackRead)
            .Answers<Page<TimelineEntry>>();
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext http,
        Viewer viewer,
        WorkItemList list,
        Problems problems
    )
    {
        var page = await list.Of(
            viewer,
            PhoneRights.CallBackRead,
            new WorkItemQuery("all", "call-back", After: after),
            Problems.Language(http),
            http.RequestAborted
        );
        return page.Refused ? problems.From(http, page.Refusal!) : Results.Ok(page.Value);
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        CallBackViews views,
        Problems problems
    ) =>
        await db.CallBacks()
            .AsNoTracking()
            .Include(b => b.Attempts)
            .SeenBy(viewer, PhoneRights.CallBackRead)
            .FirstOrDefaultAsync(b => b.Number == number, http.RequestAborted)
            is { } item
            ? Results.Ok(await views.Of(item, viewer, Problems.Language(http), http.RequestAborted))
            : problems.From(http, Refusal.NotFound());

    private static async Task<IResult> History(
        string number,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SubjectHistory history
    )
    {
        var id = await db.CallBacks()
            .SeenBy(viewer, PhoneRights.CallBackRead)
            .Where(r => r.Number == number)
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(http.RequestAborted);
        return await history.Of(
            id is { } found ? new Subject("call-back", found, number) : null,
            after,
            http
        );
    }
}
