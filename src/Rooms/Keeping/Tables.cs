using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping;

internal static class Rights
{
    public const string Read = "keeping.read";
    public const string Hold = "keeping.hold";
    public const string Purge = "keeping.purge";
}

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<LegalHold> Holds(this HuishengDb db) => db.Set<LegalHold>();

    public static DbSet<PurgeRun> PurgeRuns(this HuishengDb db) => db.Set<PurgeRun>();

    public static DbSet<PurgeItem> PurgeItems(this HuishengDb db) => db.Set<PurgeItem>();

    public static void Model(ModelBuilder model)
    {
        model.Entity<LegalHold>(e =>
        {
            e.ToTable("legal_holds");
            e.Ignore(h => h.Subject).Ignore(h => h.About);
            e.HasIndex(h => h.Number).IsUnique();
            e.HasIndex(h => new { h.RecordedAt, h.Number });

            // One hold at a time on one thing, whoever asks twice at once.
            e.HasIndex(h => h.SubjectId).IsUnique().HasFilter("lifted_at IS NULL");
            e.Property(h => h.SubjectKind).HasMaxLength(20);
            e.Property(h => h.SubjectNumber).HasMaxLength(40);
        });
        model.Entity<PurgeRun>(e =>
        {
            e.ToTable("purge_runs");
            e.Ignore(r => r.Subject);
            e.HasIndex(r => r.Number).IsUnique();
            e.HasIndex(r => new { r.RecordedAt, r.Number });
            e.HasIndex(r => r.State);
            e.Property(r => r.Kind).HasMaxLength(20);
            e.HasMany<PurgeItem>().WithOne().HasForeignKey(i => i.RunId);
        });
        model.Entity<PurgeItem>(e =>
        {
            e.ToTable("purge_items");
            e.HasIndex(i => new { i.RunId, i.No }).IsUnique();
            e.HasIndex(i => new { i.PurgedAt, i.Id });
            e.Property(i => i.Kind).HasMaxLength(20);
            e.Property(i => i.Number).HasMaxLength(40);
            e.Property(i => i.Verdict).HasMaxLength(20);
            e.Property(i => i.Because).HasMaxLength(40);
        });
    }
}
