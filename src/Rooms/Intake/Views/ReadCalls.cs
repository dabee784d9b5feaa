using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
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

namespace Huisheng.Intake.Views;

internal sealed record CallRow(
    string Number,
    DateTimeOffset ReceivedAt,
    string Customer,
    string Contact,
    string Type,
    string Title,
    PersonRef? Agent,
    string AgentName,
    string StatusWord,
    int? Score,
    string? CaseNumber,
    DateTimeOffset? ArchivedAt
);

/// <summary>One record, its history, and the list, newest first; <c>customer</c> gives one customer's earlier records (S1-24).</summary>
internal static class ReadCalls
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/calls", List).Permit("call.read").Answers<Page<CallRow>>();
        api.MapGet("/api/calls/{number}", One).Permit("call.read").Answers<CallView>();
        api.MapGet("/api/calls/{number}/timeline", History)
            .Permit("call.read")
            .Answers<Page<TimelineEntry>>();
    }

    private static async Task<IResult> One(
        string number,
        HttpContext http,
        Viewer viewer,
        CallViews views,
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
        var found = await db.Calls()
            .SeenBy(viewer, "call.read")
            .Where(r => r.Number == number)
            .Select(r => new { r.Id, r.ImportId })
            .FirstOrDefaultAsync(http.RequestAborted);
        // Thousands of rows of one file have one entry together; that is their history.
        var subject = found switch
        {
            null => null,
            { ImportId: { } import } => new Subject(FormImport.SubjectKind, import.Value, number),
            _ => new Subject("call", found.Id.Value, number),
        };
        return await history.Of(subject, after, http);
    }

    /// <summary><c>q</c>: a whole record number, case number or order number, or one the remarks of old records name.</summary>
    private static async Task<IResult> List(
        string? q,
        Guid? customer,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules
    )
    {
        var stop = http.RequestAborted;
        var rows = db.Calls().AsNoTracking().SeenBy(viewer, "call.read");
        if (customer is { } person)
        {
            var id = new CustomerId(person);
            rows = rows.Where(c => c.CustomerId == id);
        }

        if (!string.IsNullOrWhiteSpace(q))
        {
            var named = Named(db, q);
            rows = rows.Where(c => named.Contains(c.Id));
        }

        var page = await rows.NewestFirst(after, stop);
        return Results.Ok(new Page<CallRow>(await Rows(db, rules, page.Items, stop), page.Next));
    }

    /// <summary>Each way on an index of its own: one condition with "or" would walk all calls, newest first.</summary>
    private static IQueryable<CallId> Named(HuishengDb db, string q)
    {
        var wanted = q.Trim();
        var stored = EvidenceFacts.Stored(q);
        var calls = db.Calls();
        return calls
            .Where(c => c.Number == wanted)
            .Select(c => c.Id)
            .Union(calls.Where(c => c.CaseNumber == wanted).Select(c => c.Id))
            .Union(
                calls
                    .SelectMany(c => c.Evidence)
                    .Where(e => e.Value == stored)
                    .Select(e => e.CallId)
            )
            .Union(
                calls
                    .SelectMany(c => c.Mentions)
                    .Where(m => m.Value == stored)
                    .Select(m => m.CallId)
            );
    }

    private static async Task<IReadOnlyList<CallRow>> Rows(
        HuishengDb db,
        Rulebook rules,
        IReadOnlyList<Call> page,
        CancellationToken stop
    )
    {
        var agents = await Staffing.Refs(db, page.SelectMany(c => c.People), stop);
        var cases = await Cases.Contract.CaseAnswers.OfCalls(
            db,
            rules,
            [.. page.Where(c => c.CaseNumber is not null).Select(c => c.Number)],
            stop
        );
        return
        [
            .. page.Select(c =>
            {
                var followed = cases.GetValueOrDefault(c.Number);
                var agent = c.AgentId is { } id ? agents.GetValueOrDefault(id) : null;
                return new CallRow(
                    c.Number,
                    c.ReceivedAt,
                    c.CustomerName,
                    c.CustomerPhone,
                    c.Type,
                    c.Title,
                    agent,
                    c.AsFound?.Agent ?? agent?.Name ?? "",
                    followed?.StatusWord ?? c.Status,
                    c.CaseNumber is null ? c.Score : followed?.Score,
                    c.CaseNumber,
                    c.ArchivedAt
                );
            }),
        ];
    }
}
