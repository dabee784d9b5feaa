using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback.Reading;

/// <summary>待办队列: open feedback, P0 first, and of one priority what came in first (S2-31). Cut by the same dimensions as the list.</summary>
internal static class ReadQueue
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/feedback/queue", Handle)
            .Permit("feedback.read")
            .Answers<Page<FeedbackListRow>>();

    private static async Task<IResult> Handle(
        [AsParameters] FeedbackFilter filter,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        FeedbackViews views,
        Problems problems
    )
    {
        if (filter.Wrong() is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var stop = http.RequestAborted;
        var rows = await filter.Cut(
            db.Feedback().AsNoTracking().SeenBy(viewer, "feedback.read").Where(r => r.Open),
            db,
            rules,
            stop
        );
        if (
            Place.Read(after) is { } place
            && place.Number.Split('.', 2) is [var priority, var number]
        )
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare priorities and numbers by their bytes.
            rows = rows.Where(r =>
                string.Compare(r.Priority, priority) > 0
                || (
                    r.Priority == priority
                    && (
                        r.ReceivedAt > place.At
                        || (r.ReceivedAt == place.At && string.Compare(r.Number, number) > 0)
                    )
                )
            );
#pragma warning restore CA1309
        }

        var page = await rows.OrderBy(r => r.Priority)
            .ThenBy(r => r.ReceivedAt)
            .ThenBy(r => r.Number)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return Results.Ok(
            new Page<FeedbackListRow>(
                await views.Rows(page, Problems.Language(http), stop),
                page.Count == PageSize.Rows
                    ? new Place(
                        page[^1].ReceivedAt,
                        $"{page[^1].Priority}.{page[^1].Number}"
                    ).Write()
                    : null
            )
        );
    }
}
