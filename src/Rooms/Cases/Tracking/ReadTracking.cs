using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Tracking;

/// <summary>跟踪: whose customer is not yet satisfied, the earliest contact first (S2-87).</summary>
internal static class ReadTracking
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/cases/tracking", List).Permit("case.read").Answers<Page<TrackedRow>>();

    /// <summary><c>mine</c>: those this person has to contact.</summary>
    private static async Task<IResult> List(
        bool? mine,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Clock clock
    )
    {
        var stop = http.RequestAborted;
        var rows = db.Cases()
            .AsNoTracking()
            .SeenBy(viewer, "case.read")
            .Where(c => c.NextContactAt != null);
        if (mine == true)
        {
            rows = rows.Where(c =>
                c.NextContactById == viewer.Id
                || (c.NextContactById == null && (c.OwnerId == viewer.Id || c.AgentId == viewer.Id))
            );
        }

        if (Place.Read(after) is { } from)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(c =>
                c.NextContactAt >= from.At
                && (c.NextContactAt > from.At || string.Compare(c.Number, from.Number) > 0)
            );
#pragma warning restore CA1309
        }

        var page = await rows.OrderBy(c => c.NextContactAt)
            .ThenBy(c => c.Number)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        var people = await Staffing.Refs(db, page.Select(c => c.Contacts), stop);
        var language = Problems.Language(http);
        return Results.Ok(
            new Page<TrackedRow>(
                [.. page.Select(c => Row(c, people, rules, clock.Now, language))],
                page.Count == PageSize.Rows
                    ? new Place(page[^1].NextContactAt!.Value, page[^1].Number).Write()
                    : null
            )
        );
    }

    private static TrackedRow Row(
        Case c,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        Rulebook rules,
        DateTimeOffset now,
        string language
    ) =>
        new(
            c.Number,
            c.Title,
            c.CustomerName,
            c.Type,
            c.Urgency,
            c.Grade,
            rules.Word("case-state", Kebab.Of(c.State), language),
            c.Round,
            TrackingView.Of(c, people, now)!,
            c.Version
        );
}
