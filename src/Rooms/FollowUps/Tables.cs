using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.FollowUps;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<FollowUp> FollowUps(this HuishengDb db) => db.Set<FollowUp>();

    public static DbSet<Attempt> Attempts(this HuishengDb db) => db.Set<Attempt>();

    public static DbSet<FollowUpRecord> VisitRecords(this HuishengDb db) =>
        db.Set<FollowUpRecord>();

    /// <summary>The follow-ups this person may know of; somebody else's does not exist for them.</summary>
    public static IQueryable<FollowUp> SeenBy(
        this IQueryable<FollowUp> followUps,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => followUps,
            Scope.Department => followUps.Where(f =>
                f.DepartmentId == viewer.DepartmentId
                || f.AssigneeId == viewer.Id
                || f.VisitorId == viewer.Id
            ),
            Scope.Own => followUps.Where(f =>
                f.AssigneeId == viewer.Id || f.VisitorId == viewer.Id
            ),
            _ => followUps.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        model.Entity<FollowUp>(e =>
        {
            e.ToTable("follow_ups");
            e.Ignore(f => f.Subject).Ignore(f => f.Case).Ignore(f => f.Obligation);
            e.Ignore(f => f.IsOpen);
            e.HasIndex(f => f.Number).IsUnique();
            e.HasIndex(f => new
                {
                    f.CaseId,
                    f.Round,
                    f.Stage,
                })
                .IsUnique();
            e.HasIndex(f => new { f.AssigneeId, f.State });
            e.HasIndex(f => f.AnnounceAt);
            e.Property(f => f.NotBy).AsJson();
            e.HasMany(f => f.Attempts).WithOne().HasForeignKey(a => a.FollowUpId);
            e.HasOne(f => f.Record).WithOne().HasForeignKey<FollowUpRecord>(r => r.FollowUpId);
        });
        model.Entity<Attempt>(e => e.ToTable("follow_up_attempts"));
        model.Entity<FollowUpRecord>(e => e.ToTable("follow_up_records"));
    }
}
