using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<SubjectClock> Clocks(this HuishengDb db) => db.Set<SubjectClock>();

    public static DbSet<ClockLevel> ClockLevels(this HuishengDb db) => db.Set<ClockLevel>();

    public static void Model(ModelBuilder model)
    {
        model.Entity<SubjectClock>(e =>
        {
            e.ToTable("clocks");
            e.Ignore(c => c.Subject).Ignore(c => c.Fact);
            e.HasIndex(c => new { c.SubjectKind, c.SubjectId });

            // The sweep reads only what will still fire, so its cost is what is due and not what is open.
            e.HasIndex(c => c.NextAt).HasFilter("next_at IS NOT NULL");
            e.HasIndex(c => new
                {
                    c.SubjectKind,
                    c.SubjectId,
                    c.Milestone,
                })
                .IsUnique()
                .HasDatabaseName("ix_clocks_one_running")
                .HasFilter("state = 'running'");
            e.Property(c => c.SubjectKind).HasMaxLength(20);
            e.Property(c => c.SubjectNumber).HasMaxLength(40);
            e.Property(c => c.Milestone).HasMaxLength(40);
        });
        model.Entity<ClockLevel>(e =>
        {
            e.ToTable("clock_levels");
            e.HasKey(l => new { l.ClockId, l.Level });
            e.Property(l => l.Level).HasMaxLength(20);
        });
    }
}
