using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

#pragma warning disable RS0030 // The one place where feedback opens its tables.
internal static class FeedbackTables
{
    public static DbSet<FeedbackRecord> Feedback(this HuishengDb db) => db.Set<FeedbackRecord>();

    public static DbSet<FeedbackOrder> FeedbackOrders(this HuishengDb db) =>
        db.Set<FeedbackOrder>();

    /// <summary>The feedback this person may know of.</summary>
    public static IQueryable<FeedbackRecord> SeenBy(
        this IQueryable<FeedbackRecord> records,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => records,
            Scope.Department => records.Where(r =>
                r.DepartmentId == viewer.DepartmentId || r.OwnerId == viewer.Id
            ),
            Scope.Own => records.Where(r => r.OwnerId == viewer.Id),
            _ => records.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        model.Entity<FeedbackRecord>(e =>
        {
            e.ToTable("feedback");
            e.Ignore(r => r.Subject).Ignore(r => r.Said);
            e.HasIndex(r => r.Number).IsUnique();
            e.HasIndex(r => new { r.ReceivedAt, r.Number });
            e.HasIndex(r => new
            {
                r.DepartmentId,
                r.ReceivedAt,
                r.Number,
            });
            e.HasIndex(r => new
            {
                r.Category,
                r.ReceivedAt,
                r.Number,
            });
            e.HasIndex(r => new
            {
                r.Urgency,
                r.ReceivedAt,
                r.Number,
            });
            e.HasIndex(r => new
            {
                r.Priority,
                r.ReceivedAt,
                r.Number,
            });
            e.HasIndex(r => new { r.OwnerId, r.ReceivedAt });
            e.HasIndex(r => new
            {
                r.Open,
                r.Priority,
                r.ReceivedAt,
                r.Number,
            });
            e.HasIndex(r => new { r.KeptUntil, r.Number })
                .HasFilter("purged_at IS NULL AND kept_until IS NOT NULL");
            e.Property(r => r.Channel).HasMaxLength(20);
            e.HasIndex(r => new { r.Channel, r.ReceivedAt });
            e.HasIndex(r => new
            {
                r.Waiting,
                r.Channel,
                r.ReceivedAt,
            });
            e.HasIndex(r => r.ProgressDueAt).HasFilter("progress_due_at IS NOT NULL");
            e.HasIndex(r => r.CaseId);
            e.HasIndex(r => new { r.CustomerId, r.ReceivedAt });
            e.Property(r => r.Taking).AsJson();
            e.HasIndex(r => new { r.ReceivedAt, r.Number }, "feedback_suggestions")
                .HasFilter("suggestion IS NOT NULL");
            // What is open is little of all: its list and its totals by each dimension are read here alone.
            e.HasIndex(
                    r => new
                    {
                        r.ReceivedAt,
                        r.Number,
                        r.Category,
                        r.Priority,
                        r.DepartmentId,
                        r.OwnerId,
                    },
                    "feedback_open"
                )
                .HasFilter("open");
            e.HasMany(r => r.Orders).WithOne().HasForeignKey(o => o.FeedbackId);
        });
        model.Entity<FeedbackOrder>(e =>
        {
            e.ToTable("feedback_orders");
            e.HasIndex(o => o.Number);
        });
    }
}
