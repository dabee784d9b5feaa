using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Remedy> Remedies(this HuishengDb db) => db.Set<Remedy>();

    /// <summary>The measures this person may know of by themselves; with a case they see all of it.</summary>
    public static IQueryable<Remedy> SeenBy(
        this IQueryable<Remedy> remedies,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => remedies,
            Scope.Department => remedies.Where(r =>
                r.DepartmentId == viewer.DepartmentId
                || r.OwnerId == viewer.Id
                || r.MadeById == viewer.Id
            ),
            Scope.Own => remedies.Where(r => r.OwnerId == viewer.Id || r.MadeById == viewer.Id),
            _ => remedies.Where(_ => false),
        };

    public static void Model(ModelBuilder model) =>
        model.Entity<Remedy>(e =>
        {
            e.ToTable("remedies");
            e.Ignore(r => r.Subject).Ignore(r => r.About).Ignore(r => r.IsOpen).Ignore(r => r.Yuan);
            e.HasIndex(r => r.Number).IsUnique();
            e.HasIndex(r => new { r.AboutKind, r.AboutId });
            e.HasIndex(r => new { r.RecordedAt, r.Number });
            e.HasIndex(r => new
            {
                r.DepartmentId,
                r.RecordedAt,
                r.Number,
            });
            e.HasIndex(r => new { r.Kind, r.RecordedAt });
            e.HasIndex(r => new { r.OwnerId, r.RecordedAt });
            e.HasIndex(r => new { r.MadeById, r.RecordedAt });
            e.Property(r => r.AboutKind).HasMaxLength(20);
            e.Property(r => r.AboutNumber).HasMaxLength(40);
            e.Property(r => r.Kind).HasMaxLength(40);
            e.Property(r => r.Category).HasMaxLength(40);
        });
}
