using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<JournalEntry> Entries(this HuishengDb db) => db.Set<JournalEntry>();

    public static DbSet<JournalSubject> JournalSubjects(this HuishengDb db) =>
        db.Set<JournalSubject>();

    public static DbSet<JournalSeal> Seals(this HuishengDb db) => db.Set<JournalSeal>();

    public static DbSet<JournalChain> Chain(this HuishengDb db) => db.Set<JournalChain>();

    public static void Model(ModelBuilder model)
    {
        model.Entity<JournalEntry>(e =>
        {
            e.ToTable("journal_entries");
            e.HasIndex(x => new
                {
                    x.SubjectKind,
                    x.SubjectId,
                    x.SubjectNo,
                })
                .IsUnique();
            e.HasIndex(x => x.At);
            e.HasIndex(x => new { x.JobNumber, x.Id });
            // One index for both questions: what is not sealed yet (null), and which entries a seal covers.
            e.HasIndex(x => new { x.Seal, x.Id });
        });
        model.Entity<JournalSubject>(e =>
        {
            e.ToTable("journal_subjects");
            e.HasKey(x => new { x.Kind, x.Id });
            e.HasIndex(x => x.Number);
        });
        model.Entity<JournalSeal>(e =>
        {
            e.ToTable("journal_seals");
            e.HasKey(x => x.No);
            e.Property(x => x.No).ValueGeneratedNever();
        });
        model.Entity<JournalChain>(e =>
        {
            e.ToTable("journal_chain");
            e.HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
        });
    }
}
