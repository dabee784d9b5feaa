using Huisheng.Kernel;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Model;

/// <summary>The one database context. Its tables belong to the rooms; a room opens them in its own Tables.cs.</summary>
public sealed class HuishengDb(
    DbContextOptions<HuishengDb> options,
    IEnumerable<Room> rooms,
    Engine engine
) : DbContext(options)
{
    internal Engine Engine => engine;

    /// <summary>An instant as this database stores it, for SQL written by hand.</summary>
    public object Instant(DateTimeOffset at) =>
        engine.StoresInstantsAsSeconds ? at.ToUnixTimeSeconds() : at;

    /// <summary>What can be searched is found as it is saved. Looking for changes costs with every row held, so it is done once.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await SearchIndex.Follow(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        StorageTables.Model(modelBuilder);
        SearchEntry.Model(modelBuilder, nativeArrays: !engine.StoresInstantsAsSeconds);
        foreach (var room in rooms)
        {
            room.Model(modelBuilder);
        }

        TypedIdKeys.Relate(modelBuilder);
        OwnIds.Keep(modelBuilder);
        SnakeCase.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (engine.StoresInstantsAsSeconds)
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<SecondsConverter>();
        }
        else
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        }

        foreach (var id in rooms.SelectMany(r => TypedIdKeys.In(r.GetType().Assembly)).Distinct())
        {
            configurationBuilder
                .Properties(id)
                .HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }

        foreach (var kind in rooms.SelectMany(r => KebabEnums.In(r.GetType().Assembly)).Distinct())
        {
            configurationBuilder
                .Properties(kind)
                .HaveConversion(typeof(KebabConverter<>).MakeGenericType(kind));
        }
    }
}
