using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<JournalEntry> Entries(this HuishengDb db) => db.Set<JournalEntry>();

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
        });
        model.Entity<JournalSubject>(e =>
        {
            e.ToTable("journal_subjects");
            e.HasKey(x => new { x.Kind, x.Id });
        });
    }
}
