using Huisheng.Desk.Drafts;
using Huisheng.Desk.Notes;
using Huisheng.Desk.Presence;
using Huisheng.Desk.Saved;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<WorkItem> WorkItems(this HuishengDb db) => db.Set<WorkItem>();

    public static DbSet<Draft> Drafts(this HuishengDb db) => db.Set<Draft>();

    public static DbSet<Attendance> Attendances(this HuishengDb db) => db.Set<Attendance>();

    public static DbSet<InternalNote> InternalNotes(this HuishengDb db) => db.Set<InternalNote>();

    public static DbSet<SavedView> SavedViews(this HuishengDb db) => db.Set<SavedView>();

    public static IQueryable<SavedView> Of(this IQueryable<SavedView> views, StaffId owner) =>
        views.Where(v => v.Owner == owner);

    /// <summary>One's own, and what is shared with one's department or with all.</summary>
    public static IQueryable<SavedView> SeenBy(this IQueryable<SavedView> views, Viewer viewer)
    {
        var me = viewer.Id;
        var ours = viewer.DepartmentId;
        return views.Where(v =>
            v.Owner == me
            || v.Sharing == SavedView.All
            || v.Sharing == SavedView.Department && v.DepartmentId == ours
        );
    }

    /// <summary>A draft is its owner's alone; no right reaches further.</summary>
    public static IQueryable<Draft> Of(this IQueryable<Draft> drafts, StaffId owner) =>
        drafts.Where(d => d.Owner == owner);

    public static void Model(ModelBuilder model)
    {
        Items(model);
        Notes(model);
        Saved(model);
        model.Entity<Draft>(e =>
        {
            e.ToTable("drafts");
            e.HasKey(d => new { d.Owner, d.Key });
            e.HasIndex(d => new
            {
                d.Owner,
                d.SavedAt,
                d.Key,
            });
            e.HasIndex(d => d.SavedAt);
            e.Property(d => d.Kind).HasMaxLength(DraftLimits.Code);
            e.Property(d => d.SubjectKind).HasMaxLength(DraftLimits.Code);
            e.Property(d => d.SubjectNumber).HasMaxLength(DraftLimits.Code);
        });
        model.Entity<Attendance>(e =>
        {
            e.ToTable("attendances");
            e.HasKey(p => new
            {
                p.Kind,
                p.SubjectId,
                p.StaffId,
            });
            e.HasIndex(p => new { p.Over, p.Until });
            e.HasIndex(p => p.ChangedAt);
            e.Property(p => p.Kind).HasMaxLength(20);
            e.Property(p => p.Doing).HasMaxLength(20);
        });
    }

    private static void Notes(ModelBuilder model) =>
        model.Entity<InternalNote>(e =>
        {
            e.ToTable("internal_notes");
            e.HasIndex(n => new
            {
                n.SubjectKind,
                n.SubjectId,
                n.At,
                n.Id,
            });
            e.HasIndex(n => n.SubjectId);
            e.Property(n => n.SubjectKind).HasMaxLength(20);
            e.Property(n => n.Text).HasMaxLength(2 * NoteLimits.Text);
            e.Property(n => n.Called).AsJson();
        });

    private static void Saved(ModelBuilder model) =>
        model.Entity<SavedView>(e =>
        {
            e.ToTable("saved_views");
            e.Ignore(v => v.Subject);
            e.HasIndex(v => new { v.Owner, v.Name }).IsUnique();
            e.HasIndex(v => new { v.Sharing, v.DepartmentId });
            e.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
            e.Property(v => v.Sharing).HasMaxLength(20);
            e.Property(v => v.Cut).AsJson();
        });

    /// <summary>One index for each view, in the order it is read.</summary>
    private static void Items(ModelBuilder model) =>
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
            e.HasIndex(w => w.SubjectId);
            e.Property(w => w.Kind).HasMaxLength(20);
            e.Property(w => w.Number).HasMaxLength(40);
        });
}
