using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Desk.Notes;

internal sealed record NewInternalNote(string? Text = null);

/// <summary>POST /api/notes/{kind}/{number}: writes a note on any thing this person may open, and tells whom it calls.</summary>
internal static class WriteNote
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/notes/{kind}/{number}", Handle)
            .Permit("note.write")
            .Answers<InternalNoteView>(StatusCodes.Status201Created);

    private static Task<IResult> Handle(
        string kind,
        string number,
        NewInternalNote request,
        Viewer viewer,
        SubjectDoors doors,
        RightsOfRoles rights,
        RequestActs acts
    ) =>
        acts.Run<InternalNoteView>(
            async act =>
            {
                if (await doors.Find(act.Db, viewer, kind, number, act.Stop) is not { } thing)
                {
                    return Refusal.NotFound();
                }

                if (new Check().Text(request.Text, "text", NoteLimits.Text).Refusal() is { } wrong)
                {
                    return wrong;
                }

                var called = await CalledColleagues.In(act, request.Text!, thing, rights);
                return called.Refused
                    ? called.Refusal!
                    : Keep(
                        act,
                        thing.Subject,
                        viewer,
                        (await doors.Masked(act, thing.Subject, request.Text!.Trim()))!,
                        called.Value
                    );
            },
            StatusCodes.Status201Created
        );

    private static InternalNoteView Keep(
        Act act,
        Subject thing,
        Viewer viewer,
        string text,
        IReadOnlyList<Member> called
    )
    {
        var note = new InternalNote
        {
            Id = NewId.At(act.Now),
            SubjectKind = thing.Kind,
            SubjectId = thing.Id,
            At = act.Now,
            By = viewer.Id,
            Text = text,
            Called = [.. called.Select(m => m.Id.Value)],
        };
        act.Db.InternalNotes().Add(note);
        foreach (var colleague in called.Where(m => m.Id != viewer.Id))
        {
            Notify.In(act, colleague.Id, "note-called", thing, thing.Number, viewer.Name);
        }

        act.Record(
            new Note("internal-note", thing)
            {
                Text = text,
                Changes =
                    called.Count == 0
                        ? []
                        :
                        [
                            new Change(
                                "called",
                                null,
                                string.Join("、", called.Select(m => $"{m.Name} {m.JobNumber}"))
                            ),
                        ],
            }
        );
        return InternalNoteView.Of(note, viewer.Ref, [.. called.Select(m => m.Ref)]);
    }
}
