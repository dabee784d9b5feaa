using Huisheng.Customers.Contacts;
using Huisheng.Customers.Reveal;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Customers;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Customer> Customers(this HuishengDb db) => db.Set<Customer>();

    public static DbSet<ContactPoint> ContactPoints(this HuishengDb db) => db.Set<ContactPoint>();

    public static DbSet<Verification> Verifications(this HuishengDb db) => db.Set<Verification>();

    public static DbSet<Revealed> Reveals(this HuishengDb db) => db.Set<Revealed>();

    public static DbSet<Sighting> Sightings(this HuishengDb db) => db.Set<Sighting>();

    public static DbSet<LookUpCount> LookUpCounts(this HuishengDb db) => db.Set<LookUpCount>();

    public static void Model(ModelBuilder model)
    {
        model.Entity<Customer>(e =>
        {
            e.ToTable("customers");
            e.HasIndex(c => c.NameHash);
            e.HasIndex(c => c.KeyId);
            e.HasMany(c => c.Contacts).WithOne().HasForeignKey(p => p.CustomerId);
        });
        model.Entity<ContactPoint>(e =>
        {
            e.ToTable("customer_contacts");
            e.HasIndex(p => p.ExactHash);
            e.HasIndex(p => p.LastFourHash);
        });
        model.Entity<Verification>(e => e.ToTable("customer_verifications"));
        model.Entity<Revealed>(e =>
        {
            e.ToTable("customer_reveals");
            e.HasIndex(r => new { r.StaffId, r.At });
        });
        model.Entity<Sighting>(e =>
        {
            e.ToTable("customer_sightings");
            e.HasKey(s => new
            {
                s.StaffId,
                s.Day,
                s.CustomerId,
            });
        });
        model.Entity<LookUpCount>(e =>
        {
            e.ToTable("look_up_counts");
            e.HasKey(c => new { c.StaffId, c.Hour });
        });
    }
}
