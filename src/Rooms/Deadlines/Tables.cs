using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huisheng.Deadlines;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<SubjectClock> Clocks(this HuishengDb db) => db.Set<SubjectClock>();

    public static DbSet<ClockLevel> ClockLevels(this HuishengDb db) => db.Set<ClockLevel>();

    public static DbSet<DueShift> DueShifts(this HuishengDb db) => db.Set<DueShift>();

    public static DbSet<ClockPause> ClockPauses(this HuishengDb db) => db.Set<ClockPause>();

    public static DbSet<Urging> Urgings(this HuishengDb db) => db.Set<Urging>();

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
                .HasFilter(Running);
            Lists(e);
            e.HasIndex(c => c.Revision).HasFilter(Running);
            e.HasIndex(c => c.SubjectId).HasFilter(Running);
            e.Property(c => c.OverdueReason).HasMaxLength(500);
            e.Property(c => c.SubjectKind).HasMaxLength(20);
            e.Property(c => c.SubjectNumber).HasMaxLength(40);
            e.Property(c => c.Milestone).HasMaxLength(40);
        });
        model.Entity<ClockLevel>(e =>
        {
            e.ToTable("clock_levels");
            e.HasKey(l => new
            {
                l.ClockId,
                l.Turn,
                l.Level,
                l.Nr,
            });
            e.Property(l => l.Level).HasMaxLength(20);
        });
        model.Entity<DueShift>(e =>
        {
            e.ToTable("clock_shifts");
            e.HasKey(s => new { s.ClockId, s.No });
            e.Property(s => s.Cause).HasMaxLength(20);
        });
        model.Entity<ClockPause>(e =>
        {
            e.ToTable("clock_pauses");
            e.HasKey(p => new { p.ClockId, p.No });
            e.Property(p => p.Reason).HasMaxLength(500);
        });
        model.Entity<Urging>(e =>
        {
            e.ToTable("urgings");
            e.HasIndex(u => new
            {
                u.SubjectKind,
                u.SubjectId,
                u.At,
            });
            e.Property(u => u.SubjectKind).HasMaxLength(20);
            e.Property(u => u.Kind).HasMaxLength(20);
            e.Property(u => u.Text).HasMaxLength(500);
        });
    }

    /// <summary>One index for each way 时限 is read, of what runs only.</summary>
    private static void Lists(EntityTypeBuilder<SubjectClock> e)
    {
        e.HasIndex(c => new
            {
                c.DueAt,
                c.SubjectId,
                c.Milestone,
            })
            .HasFilter(Running);
        e.HasIndex(c => new
            {
                c.Owner,
                c.DueAt,
                c.SubjectId,
                c.Milestone,
            })
            .HasFilter(Running);
        e.HasIndex(c => new
            {
                c.Department,
                c.DueAt,
                c.SubjectId,
                c.Milestone,
            })
            .HasFilter(Running);
    }

    private const string Running = "state = 'running'";
}
