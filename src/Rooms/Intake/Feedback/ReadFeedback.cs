using Huisheng.Intake.Feedback.Reading;
using Huisheng.Intake.Forms;
using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

/// <summary>One record, its history, and the list, newest first by receipt.</summary>
internal static class ReadFeedback
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/feedback", List).Permit("feedback.read").Answers<Page<FeedbackListRow>>();
        api.MapGet("/api/feedback/{number}", One).Permit("feedback.read").Answers<FeedbackView>();
        api.MapGet("/api/feedback/{number}/timeline", History)
            .Permit("feedback.read")
            .Answers<Page<TimelineEntry>>();
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        FeedbackViews views,
        Problems problems
    )
    {
        var stop = http.RequestAborted;
        var found = await db.Feedback()
            .AsNoTracking()
            .SeenBy(viewer, "feedback.read")
            .Include(r => r.Orders)
            .SingleOrDefaultAsync(r => r.Number == number, stop);
        return found is null
            ? problems.From(http, Refusal.NotFound())
            : Results.Ok(await views.Of(found, Problems.Language(http), stop));
    }

    private static async Task<IResult> History(
        string number,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SubjectHistory history
    )
    {
        var found = await db.Feedback()
            .SeenBy(viewer, "feedback.read")
            .Where(r => r.Number == number)
            .Select(r => new { r.Id, r.ImportId })
            .FirstOrDefaultAsync(http.RequestAborted);
        // Thousands of rows of one file have one entry together; that is their history.
        var subject = found switch
        {
            null => null,
            { ImportId: { } import } => new Subject(FormImport.SubjectKind, import.Value, number),
            _ => new Subject("feedback", found.Id.Value, number),
        };
        return await history.Of(subject, after, http);
    }

    private static async Task<IResult> List(
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
            db.Feedback().AsNoTracking().SeenBy(viewer, "feedback.read"),
            db,
            rules,
            stop
        );
        if (Place.Read(after) is { } place)
        {
#pragma warning disable CA1309 // Becomes SQL; both databases compare numbers by their bytes.
            rows = rows.Where(r =>
                r.ReceivedAt <= place.At
                && (r.ReceivedAt < place.At || string.Compare(r.Number, place.Number) < 0)
            );
#pragma warning restore CA1309
        }

        var page = await rows.OrderByDescending(r => r.ReceivedAt)
            .ThenByDescending(r => r.Number)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return Results.Ok(
            new Page<FeedbackListRow>(
                await views.Rows(page, Problems.Language(http), stop),
                page.Count == PageSize.Rows
                    ? new Place(page[^1].ReceivedAt, page[^1].Number).Write()
                    : null
            )
        );
    }
}
