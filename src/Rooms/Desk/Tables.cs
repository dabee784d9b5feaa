using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<WorkItem> WorkItems(this HuishengDb db) => db.Set<WorkItem>();

    /// <summary>One index for each view, in the order it is read.</summary>
    public static void Model(ModelBuilder model) =>
        model.Entity<WorkItem>(e =>
        {
            e.ToTable("work_items");
            e.HasKey(w => new { w.Kind, w.SubjectId });
            e.HasIndex(w => new { w.DueAt, w.SubjectId });
            e.HasIndex(w => new
            {
                w.Owner,
                w.DueAt,
                w.SubjectId,
            });
            e.HasIndex(w => new
            {
                w.Department,
                w.DueAt,
                w.SubjectId,
            });
            e.HasIndex(w => new
            {
                w.Department,
                w.Owner,
                w.DueAt,
                w.SubjectId,
            });
            e.HasIndex(w => w.Number);
            e.Property(w => w.Kind).HasMaxLength(20);
            e.Property(w => w.Number).HasMaxLength(40);
        });
}
