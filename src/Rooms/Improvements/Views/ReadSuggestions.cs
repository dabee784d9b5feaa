using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements.Views;

/// <summary>建议池, newest first; one suggestion and its history.</summary>
internal static class ReadSuggestions
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/suggestions", List).Permit(Rights.Read).Answers<Page<SuggestionView>>();
        api.MapGet("/api/suggestions/{number}", One).Permit(Rights.Read).Answers<SuggestionView>();
        api.MapGet("/api/suggestions/{number}/timeline", History)
            .Permit(Rights.Read)
            .Answers<Page<TimelineEntry>>();
    }

    /// <summary><c>state</c>: a state, or "untold" for those whose customer has not heard. <c>department</c>: its code.</summary>
    private static async Task<IResult> List(
        string? state,
        string? department,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SuggestionViews views,
        Problems problems
    )
    {
        var rows = db.Suggestions().AsNoTracking().SeenBy(viewer);
        if (state is "untold")
        {
            rows = rows.Where(s => s.RemindAt != null);
        }
        else if (!string.IsNullOrEmpty(state))
        {
            var asked = Enum.GetValues<SuggestionState>().Where(s => Kebab.Of(s) == state).ToList();
            if (asked is not [var wanted])
            {
                return Unknown("state");
            }

            rows = rows.Where(s => s.State == wanted);
        }

        if (!string.IsNullOrEmpty(department))
        {
            if (await DepartmentFacts.ByCode(db, department, http.RequestAborted) is not { } found)
            {
                return Unknown("department");
            }

            rows = rows.Where(s => s.DepartmentId == found.Id);
        }

        var page = await rows.NewestFirst(after, http.RequestAborted);
        return Results.Ok(
            new Page<SuggestionView>(
                await views.Of(page.Items, viewer, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );

        IResult Unknown(string field) =>
            problems.From(http, Refusal.Fields(new FieldError(field, "field.unknown-value", [])));
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SuggestionViews views,
        Problems problems
    ) =>
        await Find(number, viewer, db, http.RequestAborted) is { } item
            ? Results.Ok(await views.Of(item, viewer, Problems.Language(http), http.RequestAborted))
            : problems.From(http, Refusal.NotFound());

    private static async Task<IResult> History(
        string number,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SubjectHistory history
    ) =>
        await history.Of(
            (await Find(number, viewer, db, http.RequestAborted))?.Subject,
            after,
            http
        );

    private static Task<Suggestion?> Find(
        string number,
        Viewer viewer,
        HuishengDb db,
        CancellationToken stop
    ) =>
        db.Suggestions()
            .AsNoTracking()
            .SeenBy(viewer)
            .SingleOrDefaultAsync(s => s.Number == number, stop);
}
