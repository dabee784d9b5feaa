using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements;

internal static class Rights
{
    public const string Read = "suggestion.read";
    public const string Assess = "suggestion.assess";
    public const string Tell = "suggestion.tell";
    public const string Complete = "improvement.complete";
}

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Suggestion> Suggestions(this HuishengDb db) => db.Set<Suggestion>();

    public static DbSet<Improvement> Improvements(this HuishengDb db) => db.Set<Improvement>();

    public static DbSet<Digest> Digests(this HuishengDb db) => db.Set<Digest>();

    public static IQueryable<Suggestion> SeenBy(this IQueryable<Suggestion> rows, Viewer viewer) =>
        viewer.ScopeOf(Rights.Read) switch
        {
            Scope.All => rows,
            Scope.Department => rows.Where(s =>
                s.DepartmentId == viewer.DepartmentId || s.RecordedById == viewer.Id
            ),
            Scope.Own => rows.Where(s => s.RecordedById == viewer.Id),
            _ => rows.Where(_ => false),
        };

    public static IQueryable<Improvement> SeenBy(
        this IQueryable<Improvement> rows,
        Viewer viewer
    ) =>
        viewer.ScopeOf(Rights.Read) switch
        {
            Scope.All => rows,
            Scope.Department => rows.Where(i =>
                i.DepartmentId == viewer.DepartmentId
                || i.OwnerId == viewer.Id
                || i.MadeById == viewer.Id
            ),
            Scope.Own => rows.Where(i => i.OwnerId == viewer.Id || i.MadeById == viewer.Id),
            _ => rows.Where(_ => false),
        };

    /// <summary>A digest is its department's; whoever sees but their own suggestions sees none.</summary>
    public static IQueryable<Digest> SeenBy(this IQueryable<Digest> rows, Viewer viewer) =>
        viewer.ScopeOf(Rights.Read) switch
        {
            Scope.All => rows,
            Scope.Department => rows.Where(d => d.DepartmentId == viewer.DepartmentId),
            _ => rows.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        model.Entity<Suggestion>(e =>
        {
            e.ToTable("suggestions");
            e.Ignore(s => s.Subject)
                .Ignore(s => s.Source)
                .Ignore(s => s.IsDecided)
                .Ignore(s => s.ToTell)
                .Ignore(s => s.OwesWord)
                .Ignore(s => s.IsWaiting);
            e.HasIndex(s => s.Number).IsUnique();
            e.HasIndex(s => new { s.SourceKind, s.SourceNumber });
            e.HasIndex(s => s.CaseNumber);
            e.HasIndex(s => s.DigestNumber);
            e.HasIndex(s => new { s.RecordedAt, s.Number });
            e.HasIndex(s => new
            {
                s.State,
                s.RecordedAt,
                s.Number,
            });
            e.HasIndex(s => new
            {
                s.DepartmentId,
                s.RecordedAt,
                s.Number,
            });
            e.HasIndex(s => new { s.RecordedById, s.RecordedAt });
            e.HasIndex(s => s.Week, "suggestions_undigested").HasFilter("digest_number IS NULL");
            e.HasIndex(s => s.RemindAt, "suggestions_untold").HasFilter("remind_at IS NOT NULL");
            e.HasIndex(s => new { s.RecordedAt, s.Number }, "suggestions_owed")
                .HasFilter("remind_at IS NOT NULL");
            e.Property(s => s.SourceKind).HasMaxLength(20);
            e.Property(s => s.SourceNumber).HasMaxLength(40);
            e.Property(s => s.CaseNumber).HasMaxLength(40);
            e.Property(s => s.Category).HasMaxLength(40);
            e.Property(s => s.Target).HasMaxLength(40);
            e.Property(s => s.ToldChannel).HasMaxLength(20);
            e.Property(s => s.ToldFor).HasMaxLength(20);
        });
        model.Entity<Improvement>(e =>
        {
            e.ToTable("improvements");
            e.Ignore(i => i.Subject).Ignore(i => i.About);
            e.HasIndex(i => i.Number).IsUnique();
            e.HasIndex(i => new { i.AboutKind, i.AboutNumber });
            e.HasIndex(i => new { i.RecordedAt, i.Number });
            e.HasIndex(i => new
            {
                i.State,
                i.RecordedAt,
                i.Number,
            });
            e.HasIndex(i => new
            {
                i.DepartmentId,
                i.RecordedAt,
                i.Number,
            });
            e.HasIndex(i => new { i.OwnerId, i.RecordedAt });
            e.Property(i => i.AboutKind).HasMaxLength(20);
            e.Property(i => i.AboutNumber).HasMaxLength(40);
            e.Property(i => i.RemedyNumber).HasMaxLength(40);
            e.Property(i => i.Kind).HasMaxLength(20);
        });
        model.Entity<Digest>(e =>
        {
            e.ToTable("suggestion_digests");
            e.Ignore(d => d.Subject);
            e.HasIndex(d => d.Number).IsUnique();
            e.HasIndex(d => new { d.DepartmentId, d.Week }).IsUnique();
            e.HasIndex(d => new { d.RecordedAt, d.Number });
        });
    }
}
