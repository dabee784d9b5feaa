using Huisheng.Storage.Files;
using Huisheng.Storage.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Model;

/// <summary>The answer given to a POST, kept so that the same key gets the same answer (design §4.6).</summary>
[Unjournalled("It belongs to the act it answers, which has its own entry.")]
internal sealed class StoredAnswer
{
    public required string Caller { get; init; }
    public required string Key { get; init; }
    public required string Route { get; init; }
    public required string BodyHash { get; init; }
    public required DateTimeOffset At { get; init; }
    public int Status { get; set; }
    public string Body { get; set; } = "";
}

/// <summary>The last number given out per pattern and period. SQLite only; PostgreSQL has sequences.</summary>
internal sealed class NumberCounter
{
    public required string Sequence { get; init; }
    public long Last { get; set; }
}

internal static class StorageTables
{
    public static void Model(ModelBuilder model)
    {
        model.Entity<StoredAnswer>(e =>
        {
            e.ToTable("stored_answers");
            e.HasKey(a => new { a.Caller, a.Key });
            e.HasIndex(a => a.At);
            e.Property(a => a.Caller).HasMaxLength(64);
            e.Property(a => a.Key).HasMaxLength(100);
        });
        model.Entity<JobPulse>(e =>
        {
            e.ToTable("job_pulses");
            e.HasKey(p => p.Id);
            e.Property(p => p.Id).ValueGeneratedNever();
        });
        FileTables.Model(model);
        model.Entity<NumberCounter>(e =>
        {
            e.ToTable("number_counters");
            e.HasKey(c => c.Sequence);
        });
    }
}
