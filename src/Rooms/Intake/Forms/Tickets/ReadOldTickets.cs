using Huisheng.Cases.Contract;
using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Tickets;

internal sealed record OldTicketListRow(
    string Number,
    string Title,
    string Customer,
    string Urgency,
    string StateText,
    string Department,
    string? Owner,
    DateTimeOffset ReceivedAt
);

/// <param name="ImportedAt">When the house got it, through whom, and the digest of the file</param>
internal sealed record OldTicketView(
    string Number,
    Paper Paper,
    DateTimeOffset? ArchivedAt,
    string? KeptUntilText,
    DateTimeOffset ImportedAt,
    PersonRef? ImportedBy,
    string FileHash,
    DateTimeOffset? PurgedAt
);

/// <summary>历史工单: the list, newest first by receipt, and one of them as the form.</summary>
internal static class ReadOldTickets
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/old-tickets", List).Permit("case.read").Answers<Page<OldTicketListRow>>();
        api.MapGet("/api/old-tickets/{number}", One).Permit("case.read").Answers<OldTicketView>();
    }

    /// <summary><c>q</c>: a whole number.</summary>
    private static async Task<IResult> List(
        string? q,
        string? after,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules
    )
    {
        var (language, stop) = (Problems.Language(http), http.RequestAborted);
        var rows = db.OldTickets().AsNoTracking().SeenBy(viewer, "case.read");
        if (!string.IsNullOrWhiteSpace(q))
        {
            var wanted = q.Trim();
            rows = rows.Where(t => t.Number == wanted);
        }

        var page = await rows.NewestFirst(after, stop);
        var departments = (await DepartmentFacts.All(db, stop)).ToDictionary(
            d => d.Id,
            d => d.Name
        );
        return Results.Ok(
            new Page<OldTicketListRow>(
                [
                    .. page.Items.Select(t => new OldTicketListRow(
                        t.Number,
                        t.Title,
                        t.CustomerName,
                        t.Urgency,
                        rules.Word("case-state", t.State, language),
                        departments[t.DepartmentId],
                        t.Cells.GetValueOrDefault("owner"),
                        t.ReceivedAt
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
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        var (language, stop) = (Problems.Language(http), http.RequestAborted);
        var ticket = await db.OldTickets()
            .AsNoTracking()
            .SeenBy(viewer, "case.read")
            .FirstOrDefaultAsync(t => t.Number == number, stop);
        if (ticket is null)
        {
            return problems.From(http, Refusal.NotFound());
        }

        var import = await db.FormImports()
            .AsNoTracking()
            .SingleAsync(i => i.Id == ticket.ImportId, stop);
        var by = await Staffing.Refs(db, [import.StaffId], stop);
        var department = await DepartmentFacts.ById(db, ticket.DepartmentId, stop);
        var cells = OldTicketCells.Of(ticket, department?.Name ?? "", rules, language);
        return Results.Ok(
            new OldTicketView(
                number,
                TicketPaper.Of(rules, cells, number, language, clock.Now),
                ticket.ArchivedAt,
                ticket.KeptUntil is { } kept ? BusinessTime.Print(kept) : null,
                import.At,
                by.GetValueOrDefault(import.StaffId),
                import.FileHash,
                ticket.PurgedAt
            )
        );
    }
}
