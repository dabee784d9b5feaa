using System.Security.Cryptography;
using Huisheng.Cases.Contract;
using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Papers;

/// <summary>《客户反馈处理工单》 for the screen and the printer, and as a document that leaves the house; empty, too.</summary>
internal static class ReadTicket
{
    private const string Docx =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/cases/{number}/ticket", Read).Permit("case.read").Answers<Paper>();
        api.MapGet("/api/cases/{number}/ticket/document", Document)
            .Permit("form.export")
            .Produces<byte[]>(StatusCodes.Status200OK, Docx);
        api.MapGet("/api/blank-ticket", Blank).Permit("case.read").Answers<Paper>();
        api.MapGet("/api/blank-ticket/document", BlankDocument)
            .Permit("case.read")
            .Produces<byte[]>(StatusCodes.Status200OK, Docx);
    }

    private static async Task<IResult> Read(
        string number,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        CaseTickets tickets,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        var (language, stop) = (Problems.Language(http), http.RequestAborted);
        var found = await tickets.Of(await One(db, number, viewer, stop), language, stop);
        return found is [var ticket]
            ? Results.Ok(TicketPaper.Of(rules, ticket.Cells, number, language, clock.Now))
            : problems.From(http, Refusal.NotFound());
    }

    private static Task<List<Case>> One(
        HuishengDb db,
        string number,
        Viewer viewer,
        CancellationToken stop
    ) =>
        CaseTickets.Whole(
            db.Cases().SeenBy(viewer, "case.read").Where(c => c.Number == number),
            stop
        );

    private static async Task<IResult> Document(
        string number,
        HttpContext http,
        Viewer viewer,
        ActRunner acts,
        Problems problems
    )
    {
        var made = await acts.Run<TicketFile>(
            http.Features.Get<Actor>() ?? Actor.System,
            null,
            act => Take(act, number, viewer, Problems.Language(http)),
            http.RequestAborted
        );
        return made.Refused
            ? problems.From(http, made.Refusal!)
            : Results.File(made.Value.Bytes, Docx, made.Value.Name);
    }

    /// <summary>In the journal before anybody has it, with the digest that tells whose copy turns up somewhere.</summary>
    private static async Task<Outcome<TicketFile>> Take(
        Act act,
        string number,
        Viewer viewer,
        string language
    )
    {
        var found = await One(act.Db, number, viewer, act.Stop);
        if (found is not [var item])
        {
            return Refusal.NotFound();
        }

        var cells = (await act.Get<CaseTickets>().Of(found, language, act.Stop))[0].Cells;
        var paper = TicketPaper.Of(act.Get<Rulebook>(), cells, number, language, act.Now);
        var bytes = PaperFile.Docx(paper, act.Now, $"{viewer.Name} {viewer.JobNumber}");
        act.Record(
            new Note("ticket-export", item.Subject)
            {
                Changes =
                [
                    new Change("file-hash", null, Convert.ToHexStringLower(SHA256.HashData(bytes))),
                ],
            }
        );
        return new TicketFile(bytes, $"{paper.Title}-{number}-{viewer.JobNumber}.docx");
    }

    private static IResult Blank(HttpContext http, Rulebook rules, Clock clock) =>
        Results.Ok(TicketPaper.Of(rules, null, null, Problems.Language(http), clock.Now));

    private static IResult BlankDocument(HttpContext http, Rulebook rules, Clock clock)
    {
        var paper = TicketPaper.Of(rules, null, null, Problems.Language(http), clock.Now);
        return Results.File(PaperFile.Docx(paper, clock.Now), Docx, $"{paper.Title}.docx");
    }

    private sealed record TicketFile(byte[] Bytes, string Name);
}
