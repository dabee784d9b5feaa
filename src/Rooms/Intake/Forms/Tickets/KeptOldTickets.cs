using Huisheng.Customers.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>历史工单 past its time: what was said goes, what was counted stays (S1-46).</summary>
internal sealed class KeptOldTickets : KeptKind<OldTicket>
{
    public override string Kind => OldTicket.SubjectKind;

    protected override IQueryable<OldTicket> Rows(HuishengDb db) => db.OldTickets();

    public override Task<bool> Knows(HuishengDb db, Guid customer, CancellationToken stop)
    {
        var id = new CustomerId(customer);
        return db.OldTickets().AnyAsync(t => t.CustomerId == id && t.PurgedAt == null, stop);
    }

    public override Task Forget(Act act, Guid id)
    {
        var ticket = new OldTicketId(id);
        IReadOnlyDictionary<string, string> nothing = new Dictionary<string, string>();
        return act
            .Db.OldTickets()
            .Where(t => t.Id == ticket)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(t => t.CustomerName, Forgotten.Mark)
                        .SetProperty(t => t.Title, Forgotten.Mark)
                        .SetProperty(t => t.Cells, nothing)
                        .SetProperty(t => t.PurgedAt, act.Now),
                act.Stop
            );
    }
}
