using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Commitment> Commitments(this HuishengDb db) => db.Set<Commitment>();

    public static DbSet<Rescheduling> Reschedulings(this HuishengDb db) => db.Set<Rescheduling>();

    /// <summary>The commitments this person may know of by themselves; with a case they see all of it.</summary>
    public static IQueryable<Commitment> SeenBy(
        this IQueryable<Commitment> commitments,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => commitments,
            Scope.Department => commitments.Where(c =>
                c.DepartmentId == viewer.DepartmentId
                || c.OwnerId == viewer.Id
                || c.MadeById == viewer.Id
            ),
            Scope.Own => commitments.Where(c => c.OwnerId == viewer.Id || c.MadeById == viewer.Id),
            _ => commitments.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        model.Entity<Commitment>(e =>
        {
            e.ToTable("commitments");
            e.Ignore(c => c.Subject).Ignore(c => c.About).Ignore(c => c.IsOpen);
            e.HasIndex(c => c.Number).IsUnique();
            e.HasIndex(c => new { c.AboutKind, c.AboutId });
            e.Property(c => c.AboutKind).HasMaxLength(20);
            e.Property(c => c.AboutNumber).HasMaxLength(40);
            e.Property(c => c.Source).HasMaxLength(20);
            e.HasMany(c => c.Reschedulings).WithOne().HasForeignKey(r => r.CommitmentId);
        });
        model.Entity<Rescheduling>(e =>
        {
            e.ToTable("commitment_reschedulings");
            e.Property(r => r.Channel).HasMaxLength(20);
        });
    }
}
