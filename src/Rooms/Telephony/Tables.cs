using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Agents;
using Huisheng.Telephony.CallBacks;
using Huisheng.Telephony.Events;
using Huisheng.Telephony.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<PhoneCall> PhoneCalls(this HuishengDb db) => db.Set<PhoneCall>();

    public static DbSet<AgentState> AgentStates(this HuishengDb db) => db.Set<AgentState>();

    public static DbSet<CallBack> CallBacks(this HuishengDb db) => db.Set<CallBack>();

    public static DbSet<CallBackAttempt> CallBackAttempts(this HuishengDb db) =>
        db.Set<CallBackAttempt>();

    public static IQueryable<PhoneCall> SeenBy(
        this IQueryable<PhoneCall> calls,
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

    /// <summary>Nobody owns a call-back before it is done: who may work on them sees them.</summary>
    public static IQueryable<CallBack> SeenBy(
        this IQueryable<CallBack> items,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => items,
            Scope.Department => items.Where(b => b.DepartmentId == viewer.DepartmentId),
            _ => items.Where(_ => false),
        };

    public static void Model(ModelBuilder model)
    {
        Calls(model);
        model.Entity<AgentState>(e =>
        {
            e.ToTable("agent_states");
            e.HasKey(a => a.StaffId);
            e.HasIndex(a => a.DepartmentId);
            e.Property(a => a.Reason).HasMaxLength(40);
        });
        model.Entity<CallBack>(e =>
        {
            e.ToTable("call_backs");
            e.Ignore(b => b.Subject).Ignore(b => b.IsOpen);
            e.HasIndex(b => b.Number).IsUnique();
            e.HasIndex(b => b.CallId);
            e.HasIndex(b => b.CallerKey).HasFilter("ended_at IS NULL");
            e.HasIndex(b => new { b.RecordedAt, b.Number });
            e.HasMany(b => b.Attempts).WithOne().HasForeignKey(a => a.CallBackId);
        });
        model.Entity<CallBackAttempt>(e =>
        {
            e.ToTable("call_back_attempts");
            e.Property(a => a.Outcome).HasMaxLength(20);
        });
    }

    private static void Calls(ModelBuilder model)
    {
        model.Entity<PhoneCall>(e =>
        {
            e.ToTable("phone_calls");
            e.Ignore(c => c.Subject).Ignore(c => c.Telling);
            e.Ignore(c => c.IsInbound).Ignore(c => c.IsOver).Ignore(c => c.IsPending);
            e.HasIndex(c => c.Number).IsUnique();
            e.HasIndex(c => c.ExternalId).IsUnique();
            e.HasIndex(c => c.RecordNumber);
            e.HasIndex(c => new { c.RecordedAt, c.Number });
            e.HasIndex(c => new
            {
                c.AgentId,
                c.RecordedAt,
                c.Number,
            });
            e.HasIndex(c => c.AgentId).HasFilter("ended_at IS NULL");
            e.HasIndex(c => new { c.KeptUntil, c.Number })
                .HasFilter("purged_at IS NULL AND kept_until IS NOT NULL");
            e.HasIndex(c => c.CustomerId);
            e.Property(c => c.Direction).HasMaxLength(3);
            e.HasMany(c => c.Events).WithOne().HasForeignKey(v => v.CallId);
            e.HasMany(c => c.Transfers).WithOne().HasForeignKey(t => t.CallId);
        });
        model.Entity<CallEvent>(e =>
        {
            e.ToTable("phone_events");
            e.HasKey(v => new { v.CallId, v.Id });
        });
        model.Entity<CallTransfer>(e =>
        {
            e.ToTable("phone_transfers");
            e.HasIndex(t => new { t.CallId, t.No }).IsUnique();
        });
    }
}
