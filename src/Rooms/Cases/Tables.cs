using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Case> Cases(this HuishengDb db) => db.Set<Case>();

    public static DbSet<CaseEvidence> CaseEvidence(this HuishengDb db) => db.Set<CaseEvidence>();

    public static DbSet<CaseSatisfaction> CaseSatisfaction(this HuishengDb db) =>
        db.Set<CaseSatisfaction>();

    /// <summary>The cases this person may know of; a stranger's case does not exist for them.</summary>
    public static IQueryable<Case> SeenBy(
        this IQueryable<Case> cases,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => cases,
            Scope.Department => cases.Where(c =>
                c.DepartmentId == viewer.DepartmentId
                || c.AgentDepartmentId == viewer.DepartmentId
                || c.CopiedDepartmentId == viewer.DepartmentId
                || c.OwnerId == viewer.Id
                || c.AgentId == viewer.Id
            ),
            Scope.Own => cases.Where(c => c.OwnerId == viewer.Id || c.AgentId == viewer.Id),
            _ => cases.Where(_ => false),
        };

    /// <summary>Contact and handling are the owner's and the responsible department's; everything else also the agent's.</summary>
    private static readonly string[] OwnersAlone = ["case.contact", "case.handle", "case.return"];

    public static bool ReachedBy(this Case item, Viewer viewer, string right)
    {
        List<StaffId> people = item.OwnerId is { } owner ? [owner] : [];
        return OwnersAlone.Contains(right)
            ? viewer.Reaches(right, people, [item.DepartmentId])
            : viewer.Reaches(
                right,
                [.. people, item.AgentId],
                [item.DepartmentId, item.AgentDepartmentId]
            );
    }

    public static void Model(ModelBuilder model)
    {
        model.Entity<Case>(e =>
        {
            e.ToTable("cases");
            e.Ignore(c => c.Subject)
                .Ignore(c => c.Holder)
                .Ignore(c => c.IsOpen)
                .Ignore(c => c.Contacts)
                .Ignore(c => c.Said)
                .Ignore(c => c.LatestSatisfaction);
            e.Property(c => c.Category).HasMaxLength(40);
            e.HasIndex(c => c.Number).IsUnique();
            e.HasIndex(c => c.CallNumber);
            e.HasIndex(c => new { c.RecordedAt, c.Number });
            e.HasIndex(c => new { c.CustomerId, c.ReceivedAt });
            e.HasIndex(c => new { c.NextContactAt, c.Number });
            e.HasIndex(c => c.ContactRemindAt);
            e.HasIndex(c => new
            {
                c.DepartmentId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new
            {
                c.AgentDepartmentId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new
            {
                c.CopiedDepartmentId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new
            {
                c.OwnerId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => new
            {
                c.AgentId,
                c.RecordedAt,
                c.Number,
            });
            // What is open is little of all; by type, urgency and state it is cut here, newest first.
            e.HasIndex(c => new { c.RecordedAt, c.Number }, "cases_open")
                .HasFilter("state NOT IN ('closed', 'archived')");
            e.HasIndex(c => new { c.KeptUntil, c.Number })
                .HasFilter("purged_at IS NULL AND kept_until IS NOT NULL");
            e.Property(c => c.Description).AsJson();
            e.HasMany(c => c.Evidence).WithOne().HasForeignKey(v => v.CaseId);
            e.HasMany(c => c.Satisfaction).WithOne().HasForeignKey(s => s.CaseId);
            e.HasMany(c => c.Obligations).WithOne().HasForeignKey(o => o.CaseId);
        });
        model.Entity<CaseEvidence>(e =>
        {
            e.ToTable("case_evidence");
            e.HasIndex(v => v.Value);
            e.Property(v => v.FileIds).AsJson();
        });
        model.Entity<CaseSatisfaction>(e => e.ToTable("case_satisfaction"));
        model.Entity<CaseObligation>(e =>
        {
            e.ToTable("case_obligations");
            e.HasIndex(o => new
                {
                    o.CaseId,
                    o.Code,
                    o.Round,
                })
                .IsUnique();
        });
    }
}
