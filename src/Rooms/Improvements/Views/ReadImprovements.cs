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

/// <summary>服务优化计划, newest first; one item and its history; and what came out of a record .</summary>
internal static class ReadImprovements
{
    private const int Shown = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/improvements", List).Permit(Rights.Read).Answers<Page<ImprovementView>>();
        api.MapGet("/api/improvements/links", Links)
            .Permit(Rights.Read)
            .Answers<Page<ImprovementLink>>();
        api.MapGet("/api/improvements/{number}", One)
            .Permit(Rights.Read)
            .Answers<ImprovementView>();
        api.MapGet("/api/improvements/{number}/timeline", History)
            .Permit(Rights.Read)
            .Answers<Page<TimelineEntry>>();
    }

    /// <summary><c>state</c>: proposed, open or done; all of them if left out.</summary>
    private static async Task<IResult> List(
        string? state,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        ImprovementViews views,
        Problems problems
    )
    {
        var rows = db.Improvements().AsNoTracking().SeenBy(viewer);
        if (!string.IsNullOrEmpty(state))
        {
            var asked = Enum.GetValues<ImprovementState>()
                .Where(s => Kebab.Of(s) == state)
                .ToList();
            if (asked is not [var wanted])
            {
                return problems.From(
                    http,
                    Refusal.Fields(new FieldError("state", "field.unknown-value", []))
                );
            }

            rows = rows.Where(i => i.State == wanted);
        }

        var page = await rows.NewestFirst(after, http.RequestAborted);
        return Results.Ok(
            new Page<ImprovementView>(
                await views.Of(page.Items, viewer, Problems.Language(http), http.RequestAborted),
                page.Next
            )
        );
    }

    /// <summary>What came out of a call, feedback, follow-up, case or suggestion, as far as this person may know of it.</summary>
    private static async Task<IResult> Links(
        string? kind,
        string? number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        RuleWord word
    )
    {
        var language = Problems.Language(http);
        var isCase = kind == "case";
        var suggestions = await db.Suggestions()
            .AsNoTracking()
            .SeenBy(viewer)
            .Where(s =>
                (s.SourceKind == kind && s.SourceNumber == number)
                || (isCase && s.CaseNumber == number)
            )
            .OrderBy(s => s.Id)
            .Take(Shown)
            .ToListAsync(http.RequestAborted);
        var numbers = suggestions.Select(s => s.Number).ToList();
        var improvements = await db.Improvements()
            .AsNoTracking()
            .SeenBy(viewer)
            .Where(i =>
                (i.AboutKind == kind && i.AboutNumber == number)
                || (i.AboutKind == "suggestion" && numbers.Contains(i.AboutNumber))
            )
            .OrderBy(i => i.Id)
            .Take(Shown)
            .ToListAsync(http.RequestAborted);
        return Results.Ok(
            new Page<ImprovementLink>(
                [
                    .. suggestions.Select(s => new ImprovementLink(
                        "suggestion",
                        s.Number,
                        s.Text,
                        word("suggestion-state", Kebab.Of(s.State), language)
                    )),
                    .. improvements.Select(i => new ImprovementLink(
                        "improvement",
                        i.Number,
                        i.Text,
                        word("improvement-state", Kebab.Of(i.State), language)
                    )),
                ],
                null
            )
        );
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        ImprovementViews views,
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

    private static Task<Improvement?> Find(
        string number,
        Viewer viewer,
        HuishengDb db,
        CancellationToken stop
    ) =>
        db.Improvements()
            .AsNoTracking()
            .SeenBy(viewer)
            .SingleOrDefaultAsync(i => i.Number == number, stop);
}
