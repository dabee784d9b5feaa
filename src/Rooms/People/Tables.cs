using Huisheng.People.Departments;
using Huisheng.People.Entry;
using Huisheng.People.Members;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<CompanyRow> Companies(this HuishengDb db) => db.Set<CompanyRow>();

    public static DbSet<Department> Departments(this HuishengDb db) => db.Set<Department>();

    public static DbSet<StaffMember> Staff(this HuishengDb db) => db.Set<StaffMember>();

    public static DbSet<StaffRole> StaffRoles(this HuishengDb db) => db.Set<StaffRole>();

    public static DbSet<Absence> Absences(this HuishengDb db) => db.Set<Absence>();

    public static DbSet<DeputyTerm> Deputies(this HuishengDb db) => db.Set<DeputyTerm>();

    public static DbSet<Session> Sessions(this HuishengDb db) => db.Set<Session>();

    /// <summary>Not ended, and the member enabled and unchanged; how long it may be idle is <see cref="SessionLife"/>'s.</summary>
    public static IQueryable<Session> Living(this IQueryable<Session> sessions) =>
        sessions.Where(s =>
            s.EndedAt == null && s.Staff!.DisabledAt == null && s.Staff.Stamp == s.Stamp
        );

    public static DbSet<SignInCount> SignInCounts(this HuishengDb db) => db.Set<SignInCount>();

    public static DbSet<SignInTry> SignInTries(this HuishengDb db) => db.Set<SignInTry>();

    public static DbSet<SignInNetwork> SignInNetworks(this HuishengDb db) =>
        db.Set<SignInNetwork>();

    public static DbSet<FirstCodeRow> FirstCodes(this HuishengDb db) => db.Set<FirstCodeRow>();

    public static void Model(ModelBuilder model)
    {
        Company(model);
        People(model);
        Entrance(model);
    }

    private static void Company(ModelBuilder model)
    {
        model.Entity<CompanyRow>(e =>
        {
            e.ToTable("companies");
            e.Property(c => c.Name).HasMaxLength(100);
            e.Property(c => c.Id).ValueGeneratedNever();
        });
        model.Entity<Department>(e =>
        {
            e.ToTable("departments");
            e.HasIndex(d => d.Code).IsUnique();
            e.Property(d => d.Code).HasMaxLength(40);
            e.Property(d => d.Name).HasMaxLength(50);
            e.HasOne<StaffMember>()
                .WithMany()
                .HasForeignKey(d => d.HeadId)
                .OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<StaffMember>(e =>
        {
            e.ToTable("staff");
            e.HasIndex(s => s.JobNumber).IsUnique();
            e.Property(s => s.JobNumber).HasMaxLength(20);
            e.Property(s => s.FullName).HasMaxLength(50);
            e.Property(s => s.MaskedName).HasMaxLength(50);
            e.HasOne(s => s.Department)
                .WithMany()
                .HasForeignKey(s => s.DepartmentId)
                .OnDelete(DeleteBehavior.Restrict);
            e.HasMany(s => s.Roles).WithOne().HasForeignKey(r => r.StaffId);
        });
        model.Entity<StaffRole>(e =>
        {
            e.ToTable("staff_roles");
            e.HasKey(r => new { r.StaffId, r.Role });
            e.HasIndex(r => r.Role);
            e.Property(r => r.Role).HasMaxLength(40);
        });
        model.Entity<Absence>(e =>
        {
            e.ToTable("absences");
            e.HasIndex(a => new { a.LastDay, a.Id });
            e.HasIndex(a => new { a.StaffId, a.LastDay });
            e.Property(a => a.Kind).HasMaxLength(20);
            e.Property(a => a.Reason).HasMaxLength(200);
        });
        model.Entity<DeputyTerm>(e =>
        {
            e.ToTable("deputies");
            e.HasIndex(d => d.LastDay);
            e.Property(d => d.Reason).HasMaxLength(200);
        });
    }

    private static void Entrance(ModelBuilder model)
    {
        model.Entity<Session>(e =>
        {
            e.ToTable("sessions");
            e.HasIndex(s => s.TokenHash).IsUnique();
            e.HasIndex(s => s.EndsAt);
            e.Property(s => s.TokenHash).HasMaxLength(64);
            e.HasOne(s => s.Staff).WithMany().HasForeignKey(s => s.StaffId);
        });
        model.Entity<SignInCount>(e =>
        {
            e.ToTable("sign_in_counts");
            e.HasKey(c => c.JobNumber);
            e.HasIndex(c => c.Latest);
            e.Property(c => c.JobNumber).HasMaxLength(20);
        });
        model.Entity<SignInTry>(e =>
        {
            e.ToTable("sign_in_tries");
            e.HasIndex(t => new { t.Network, t.At });
            e.HasIndex(t => t.At);
            e.Property(t => t.Network).HasMaxLength(50);
        });
        model.Entity<SignInNetwork>(e =>
        {
            e.ToTable("sign_in_networks");
            e.HasKey(n => n.Network);
            e.HasIndex(n => n.SeenAt);
            e.Property(n => n.Network).HasMaxLength(50);
        });
        model.Entity<FirstCodeRow>(e =>
        {
            e.ToTable("first_codes");
            e.HasIndex(c => c.Hash).IsUnique();
            e.Property(c => c.Hash).HasMaxLength(64);
        });
    }
}
