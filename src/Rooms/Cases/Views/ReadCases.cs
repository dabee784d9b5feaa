using Huisheng.Cases.Contract;
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

namespace Huisheng.Cases.Views;

internal sealed record CaseRow(
    string Number,
    string Title,
    string Customer,
    string Type,
    string Urgency,
    string? Grade,
    string State,
    string StateText,
    int Round,
    PersonRef? Owner,
    DateTimeOffset ReceivedAt,
    int Version
);

/// <summary>One case, its history, and the list of all cases, newest first.</summary>
internal static class ReadCases
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/cases", List).Permit("case.read").Answers<Page<CaseRow>>();
        api.MapGet("/api/cases/{number}", One).Permit("case.read").Answers<CaseView>();
        api.MapGet("/api/cases/{number}/timeline", History)
            .Permit("case.read")
            .Answers<Page<TimelineEntry>>();
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        CaseViews views,
        Problems problems
    ) =>
        await views.Find(number, viewer, Problems.Language(http), http.RequestAborted) is { } view
            ? Results.Ok(view)
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
        var id = await db.Cases()
            .SeenBy(viewer, "case.read")
            .Where(r => r.Number == number)
            .Select(r => (CaseId?)r.Id)
            .FirstOrDefaultAsync(http.RequestAborted);
        return await history.Of(
            id is { } found ? new Subject("case", found.Value, number) : null,
            after,
            http
        );
    }

    private static async Task<IResult> List(
        [AsParameters] CaseFilter filter,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Problems problems
    )
    {
        if (filter.Wrong() is { } wrong)
        {
            return problems.From(http, wrong);
        }

        var stop = http.RequestAborted;
        var rows = await filter.Cut(
            db.Cases().AsNoTracking().SeenBy(viewer, "case.read"),
            db,
            stop
        );
        var page = await rows.NewestFirst(after, stop);
        var people = await Staffing.Refs(db, page.Items.Select(c => c.Holder), stop);
        var language = Problems.Language(http);
        return Results.Ok(
            new Page<CaseRow>(
                [.. page.Items.Select(c => Row(c, people, rules, language))],
                page.Next
            )
        );
    }

    private static CaseRow Row(
        Case c,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        Rulebook rules,
        string language
    )
    {
        var state = Kebab.Of(c.State);
        return new CaseRow(
            c.Number,
            c.Title,
            c.CustomerName,
            c.Type,
            c.Urgency,
            c.Grade,
            state,
            rules.Word("case-state", state, language),
            c.Round,
            people.GetValueOrDefault(c.Holder),
            c.ReceivedAt,
            c.Version
        );
    }
}
