using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Notice> Notices(this HuishengDb db) => db.Set<Notice>();

    public static void Model(ModelBuilder model) =>
        model.Entity<Notice>(e =>
        {
            e.ToTable("notices");
            e.HasIndex(n => new
            {
                n.To,
                n.At,
                n.Id,
            });
            e.HasIndex(n => new
            {
                n.To,
                n.ReadAt,
                n.At,
            });
            e.Property(n => n.Kind).HasMaxLength(60);
        });
}
