using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms.Tickets;

#pragma warning disable RS0030 // The one place where old tickets open their table.
internal static class OldTicketTables
{
    public static DbSet<OldTicket> OldTickets(this HuishengDb db) => db.Set<OldTicket>();

    /// <summary>The old tickets this person may know of.</summary>
    public static IQueryable<OldTicket> SeenBy(
        this IQueryable<OldTicket> tickets,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => tickets,
            Scope.Department => tickets.Where(t =>
                t.DepartmentId == viewer.DepartmentId || t.OwnerId == viewer.Id
            ),
            Scope.Own => tickets.Where(t => t.OwnerId == viewer.Id),
            _ => tickets.Where(_ => false),
        };

    public static void Model(ModelBuilder model) =>
        model.Entity<OldTicket>(e =>
        {
            e.ToTable("old_tickets");
            e.Ignore(t => t.Subject).Ignore(t => t.Said).Ignore(t => t.DoneAt);
            e.HasIndex(t => t.Number).IsUnique();
            e.HasIndex(t => new { t.RecordedAt, t.Number });
            e.HasIndex(t => new { t.ReceivedAt, t.Number });
            e.HasIndex(t => new
            {
                t.DepartmentId,
                t.RecordedAt,
                t.Number,
            });
            e.HasIndex(t => new { t.OwnerId, t.RecordedAt });
            e.HasIndex(t => t.CustomerId);
            e.HasIndex(t => new { t.KeptUntil, t.Number })
                .HasFilter("purged_at IS NULL AND kept_until IS NOT NULL");
            e.Property(t => t.Cells).AsJson();
        });
}
