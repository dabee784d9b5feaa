using System.Text.Json;
using System.Text.Json.Nodes;
using Huisheng.Regime.Calendars;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huisheng.Regime;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Publication> Publications(this HuishengDb db) => db.Set<Publication>();

    public static DbSet<RegimeState> RegimeStates(this HuishengDb db) => db.Set<RegimeState>();

    public static DbSet<CalendarSheet> CalendarSheets(this HuishengDb db) =>
        db.Set<CalendarSheet>();

    public static DbSet<CalendarWarning> CalendarWarnings(this HuishengDb db) =>
        db.Set<CalendarWarning>();

    public static void Model(ModelBuilder model)
    {
        model.Entity<Publication>(e =>
        {
            e.ToTable("regime_publications");
            e.Ignore(p => p.Subject);
            e.HasIndex(p => p.Number).IsUnique();

            // Two people who publish the same entry at once: one of them sees the other's first.
            e.HasIndex(p => new { p.Entry, p.Version }).IsUnique();
            e.Property(p => p.Entry).HasMaxLength(120);
            e.Property(p => p.Reason).HasMaxLength(500);
            Json(e.Property(p => p.Members));
            Json(e.Property(p => p.Shipped));
        });
        model.Entity<RegimeState>(e =>
        {
            e.ToTable("regime_state");
            e.Property(s => s.Id).ValueGeneratedNever();
        });
        model.Entity<CalendarSheet>(e =>
        {
            e.ToTable("calendar_sheets");
            e.HasIndex(s => s.Year)
                .IsUnique()
                .HasDatabaseName("ix_calendar_sheets_company")
                .HasFilter("department IS NULL");
            e.HasIndex(s => new { s.Year, s.Department }).IsUnique();
            e.Property(s => s.Notice).HasMaxLength(200);
            e.Property(s => s.Days).AsJson();
        });
        model.Entity<CalendarWarning>(e =>
        {
            e.ToTable("calendar_warnings");
            e.HasKey(w => new { w.Year, w.Level });
            e.Property(w => w.Level).HasMaxLength(20);
        });
    }

    private static void Json(PropertyBuilder<JsonObject> column) =>
        column.HasConversion(
            value => value.ToJsonString(JsonSerializerOptions.Web),
            text => (JsonObject)JsonNode.Parse(text)!,
            new ValueComparer<JsonObject>(
                (a, b) => ReferenceEquals(a, b),
                v => v.GetHashCode(),
                v => v
            )
        );
}
