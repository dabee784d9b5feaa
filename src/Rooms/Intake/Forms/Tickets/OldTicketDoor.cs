using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>Who may see an old ticket; the same people and departments as <c>SeenBy</c>.</summary>
internal sealed class OldTicketDoor : ISubjectDoor
{
    public string Kind => OldTicket.SubjectKind;

    public string Right => "case.read";

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(OldTicketId.From).ToList();
        return await Of(db.OldTickets().Where(t => wanted.Contains(t.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.OldTickets().Where(t => t.Number == number), stop)).SingleOrDefault();

    private async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<OldTicket> tickets,
        CancellationToken stop
    )
    {
        var found = await tickets
            .AsNoTracking()
            .Select(t => new
            {
                t.Id,
                t.Number,
                t.Version,
                t.OwnerId,
                t.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(t => new AtTheDoor(
                new Subject(OldTicket.SubjectKind, t.Id.Value, t.Number),
                t.Version,
                Right,
                t.OwnerId is { } owner ? [owner] : [],
                [t.DepartmentId]
            )),
        ];
    }
}
