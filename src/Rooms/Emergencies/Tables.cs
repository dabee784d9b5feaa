using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<EmergencyRun> Runs(this HuishengDb db) => db.Set<EmergencyRun>();

    public static DbSet<EmergencyTick> Ticks(this HuishengDb db) => db.Set<EmergencyTick>();

    public static DbSet<EmergencyTelling> Tellings(this HuishengDb db) =>
        db.Set<EmergencyTelling>();

    /// <summary>Whoever was told sees it, wherever they sit.</summary>
    public static IQueryable<EmergencyRun> SeenBy(
        this IQueryable<EmergencyRun> runs,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => runs,
            Scope.Department => runs.Where(r =>
                r.DepartmentId == viewer.DepartmentId
                || r.AgentId == viewer.Id
                || r.StartedById == viewer.Id
                || r.Told.Any(t => t.To == viewer.Id)
            ),
            Scope.Own => runs.Where(r =>
                r.AgentId == viewer.Id
                || r.StartedById == viewer.Id
                || r.Told.Any(t => t.To == viewer.Id)
            ),
            _ => runs.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        model.Entity<EmergencyRun>(e =>
        {
            e.ToTable("emergency_runs");
            e.Ignore(r => r.Subject).Ignore(r => r.About).Ignore(r => r.People);
            e.HasIndex(r => r.Number).IsUnique();
            e.HasIndex(r => new { r.AboutKind, r.AboutId })
                .IsUnique()
                .HasFilter("ended_at IS NULL");
            e.HasIndex(r => new { r.AboutId, r.RecordedAt });
            e.HasIndex(r => r.NextAt).HasFilter("next_at IS NOT NULL");
            e.HasIndex(r => new { r.RecordedAt, r.Number }).HasFilter("ended_at IS NULL");
            e.Property(r => r.AboutKind).HasMaxLength(20);
            e.Property(r => r.AboutNumber).HasMaxLength(40);
            e.Property(r => r.Trigger).HasMaxLength(40);
            e.HasMany(r => r.Ticks).WithOne().HasForeignKey(t => t.RunId);
            e.HasMany(r => r.Told).WithOne().HasForeignKey(t => t.RunId);
        });
        model.Entity<EmergencyTick>(e =>
        {
            e.ToTable("emergency_ticks");
            e.HasKey(t => new { t.RunId, t.Item });
            e.Property(t => t.Item).HasMaxLength(40);
        });
        model.Entity<EmergencyTelling>(e =>
        {
            e.ToTable("emergency_tellings");
            e.HasKey(t => new
            {
                t.RunId,
                t.Level,
                t.To,
            });
            e.Property(t => t.Role).HasMaxLength(40);
        });
    }
}
