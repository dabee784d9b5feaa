using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Drafts;

/// <summary>DELETE /api/drafts/{key}: its owner wants it no more.</summary>
internal static class DropDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/api/drafts/{key:guid}", Handle)
            .Permit(RouteRules.SignedIn)
            .Produces(StatusCodes.Status204NoContent);

    private static Task<IResult> Handle(Guid key, Viewer viewer, RequestActs acts) =>
        acts.NoContent(async act => await Of(act, viewer.Id, key) == 1 ? null : Refusal.NotFound());

    /// <summary>
    /// A form that is sent takes its draft along in its own transaction; a form sent again, because the answer got lost, too.
    /// </summary>
    public static Task Sent(Act act, string key) =>
        act.Actor.StaffId is { } staff && Guid.TryParse(key, out var id)
            ? Of(act, new StaffId(staff), id)
            : Task.CompletedTask;

    private static Task<int> Of(Act act, StaffId owner, Guid key) =>
        act.Db.Drafts().Of(owner).Where(d => d.Key == key).ExecuteDeleteAsync(act.Stop);
}

/// <summary>Forgets drafts nobody has touched for thirty days.</summary>
internal sealed class ForgetDrafts(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    public string Name => "forget-drafts";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var before = clock.Now - DraftLimits.Kept;
        return await db.Drafts().AnyAsync(d => d.SavedAt < before, stop)
            ? (
                await acts.System<int>(
                    async act =>
                        await act
                            .Db.Drafts()
                            .Where(d => d.SavedAt < before)
                            .ExecuteDeleteAsync(act.Stop),
                    stop
                )
            ).Value
            : 0;
    }
}
