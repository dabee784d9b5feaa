using Huisheng.Improvements.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements.Digests;

/// <summary>The digests, newest first, and one of them: what it listed and what became of each since.</summary>
internal static class ReadDigests
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/suggestion-digests", List).Permit(Rights.Read).Answers<Page<DigestRow>>();
        api.MapGet("/api/suggestion-digests/{number}", One)
            .Permit(Rights.Read)
            .Answers<DigestView>();
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db
    )
    {
        var page = await db.Digests()
            .AsNoTracking()
            .SeenBy(viewer)
            .NewestFirst(after, http.RequestAborted);
        var departments = await DepartmentFacts.Refs(
            db,
            page.Items.Select(d => d.DepartmentId),
            http.RequestAborted
        );
        return Results.Ok(
            new Page<DigestRow>(
                [
                    .. page.Items.Select(d => new DigestRow(
                        d.Number,
                        departments[d.DepartmentId].Name,
                        d.Week,
                        d.Week.AddDays(6),
                        d.RecordedAt,
                        d.Count
                    )),
                ],
                page.Next
            )
        );
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        SuggestionViews views,
        Problems problems
    )
    {
        var stop = http.RequestAborted;
        var digest = await db.Digests()
            .AsNoTracking()
            .SeenBy(viewer)
            .SingleOrDefaultAsync(d => d.Number == number, stop);
        if (digest is null)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var items = await db.Suggestions()
            .AsNoTracking()
            .Where(s => s.DigestNumber == number)
            .OrderBy(s => s.RecordedAt)
            .ThenBy(s => s.Number.Length)
            .ThenBy(s => s.Number)
            .ToListAsync(stop);
        var department = await DepartmentFacts.ById(db, digest.DepartmentId, stop);
        return Results.Ok(
            new DigestView(
                digest.Number,
                department!.Name,
                digest.Week,
                digest.Week.AddDays(6),
                digest.RecordedAt,
                digest.Count,
                items.Count(s => s.ImprovementNumber is not null),
                await views.Of(items, viewer, Problems.Language(http), stop)
            )
        );
    }
}
