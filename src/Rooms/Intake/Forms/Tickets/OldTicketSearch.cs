using Huisheng.Desk.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>历史工单 by their words.</summary>
internal sealed class OldTicketSearch(HuishengDb db, Rulebook rules) : ISearchedKind
{
    public string Kind => OldTicket.SubjectKind;

    public string Right => "case.read";

    public async Task<IReadOnlyList<FoundThing>> Show(
        IReadOnlyCollection<Guid> ids,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(OldTicketId.From).ToList();
        var tickets = await db.OldTickets()
            .AsNoTracking()
            .SeenBy(viewer, Right)
            .Where(t => wanted.Contains(t.Id))
            .ToListAsync(stop);
        return
        [
            .. tickets.Select(t => new FoundThing(
                t.Id.Value,
                t.Number,
                t.Title,
                rules.Word("case-state", t.State, language),
                t.Said
            )),
        ];
    }
}
