using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Notes;

/// <param name="Called">Whom it calls: each stands in the text as <c>@</c> and their job number.</param>
internal sealed record InternalNoteView(
    Guid Id,
    DateTimeOffset At,
    PersonRef? By,
    string Text,
    IReadOnlyList<PersonRef> Called
)
{
    public static InternalNoteView Of(
        InternalNote note,
        PersonRef? by,
        IReadOnlyList<PersonRef> called
    ) => new(note.Id, note.At, by, note.Text, called);
}

/// <summary>GET /api/notes/{kind}/{number}: the notes of a thing, newest first.</summary>
internal static class ReadNotes
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/notes/{kind}/{number}", Handle)
            .Permit("desk.read")
            .Answers<Page<InternalNoteView>>();

    private static async Task<IResult> Handle(
        string kind,
        string number,
        string? after,
        Viewer viewer,
        SubjectDoors doors,
        HuishengDb db,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await doors.Find(db, viewer, kind, number, stop) is not { Subject: var thing })
        {
            return problems.From(http, Refusal.NotFound());
        }

        var page = await db.InternalNotes()
            .AsNoTracking()
            .Where(n => n.SubjectKind == thing.Kind && n.SubjectId == thing.Id)
            .NewestFirst(n => n.At, n => n.Id, after, stop);
        var people = await Staffing.Refs(
            db,
            page.Items.Select(n => n.By)
                .Concat(page.Items.SelectMany(n => n.Called).Select(c => new StaffId(c))),
            stop
        );
        return Results.Ok(
            new Page<InternalNoteView>(
                [
                    .. page.Items.Select(n =>
                        InternalNoteView.Of(
                            n,
                            people.GetValueOrDefault(n.By),
                            [
                                .. n
                                    .Called.Select(c => people.GetValueOrDefault(new StaffId(c)))
                                    .OfType<PersonRef>(),
                            ]
                        )
                    ),
                ],
                page.Next
            )
        );
    }
}
