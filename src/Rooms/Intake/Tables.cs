using Huisheng.Intake.Forms;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Call> Calls(this HuishengDb db) => db.Set<Call>();

    public static DbSet<CallEvidence> CallEvidence(this HuishengDb db) => db.Set<CallEvidence>();

    public static DbSet<CallMention> CallMentions(this HuishengDb db) => db.Set<CallMention>();

    public static DbSet<CallReview> CallReviews(this HuishengDb db) => db.Set<CallReview>();

    public static DbSet<FormImport> FormImports(this HuishengDb db) => db.Set<FormImport>();

    /// <summary>The calls this person may know of.</summary>
    public static IQueryable<Call> SeenBy(
        this IQueryable<Call> calls,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => calls,
            Scope.Department => calls.Where(c =>
                c.DepartmentId == viewer.DepartmentId || c.AgentId == viewer.Id
            ),
            Scope.Own => calls.Where(c => c.AgentId == viewer.Id),
            _ => calls.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        model.Entity<Call>(e =>
        {
            e.ToTable("calls");
            e.Ignore(c => c.Subject).Ignore(c => c.People).Ignore(c => c.Texts);
            e.HasIndex(c => c.Number).IsUnique();
            e.HasIndex(c => c.CaseNumber);
            e.HasIndex(c => new { c.RecordedAt, c.Number });
            e.HasIndex(c => new { c.ReceivedAt, c.Number });
            e.HasIndex(c => new
            {
                c.DepartmentId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new
            {
                c.AgentId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new
            {
                c.CustomerId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new { c.KeptUntil, c.Number })
                .HasFilter("purged_at IS NULL AND kept_until IS NOT NULL");
            e.Property(c => c.Description).AsJson();
            e.Property(c => c.Said).AsJson();
            e.Property(c => c.AsFound).AsJson();
            e.HasMany(c => c.Mentions).WithOne().HasForeignKey(m => m.CallId);
            e.HasMany(c => c.Evidence).WithOne().HasForeignKey(v => v.CallId);
        });
        model.Entity<CallEvidence>(e =>
        {
            e.ToTable("call_evidence");
            e.HasIndex(v => v.Value);
            e.Property(v => v.FileIds).AsJson();
        });
        model.Entity<CallReview>(e =>
        {
            e.ToTable("call_reviews");
            e.HasIndex(r => new { r.CallId, r.At });
            e.HasOne<Call>().WithMany().HasForeignKey(r => r.CallId);
            e.Property(r => r.Scores).AsJson();
        });
        model.Entity<CallMention>(e =>
        {
            e.ToTable("call_mentions");
            e.HasIndex(m => m.Value);
        });
        model.Entity<FormImport>(e =>
        {
            e.ToTable("form_imports");
            e.Ignore(i => i.Subject);
        });
    }
}
