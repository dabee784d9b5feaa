using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Search;

/// <summary>Keeps the index with what is saved: in the same transaction, a new thing's entry in the same batch.</summary>
internal static class SearchIndex
{
    public static async Task Follow(HuishengDb db, CancellationToken stop)
    {
        var touched = db
            .ChangeTracker.Entries<ISearched>()
            .Where(e => e.State is not EntityState.Unchanged)
            .Select(e => (Thing: e.Entity, e.State))
            .ToList();
        foreach (var (thing, state) in touched)
        {
            switch (state)
            {
                case EntityState.Added:
                    db.Searched().Add(SearchEntry.Of(thing));
                    break;
                case EntityState.Modified:
                    await Change(db, SearchEntry.Of(thing), stop);
                    break;
                case EntityState.Deleted:
                    var gone = thing.Subject.Id;
                    await db.Searched().Where(s => s.SubjectId == gone).ExecuteDeleteAsync(stop);
                    break;
            }
        }
    }

    /// <summary>Most changes leave words and owners as they were; then nothing is written.</summary>
    private static Task<int> Change(HuishengDb db, SearchEntry now, CancellationToken stop) =>
        db.Searched()
            .Where(s =>
                s.SubjectId == now.SubjectId && (s.Text != now.Text || s.Reach != now.Reach)
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(s => s.Text, now.Text)
                        .SetProperty(s => s.Pairs, now.Pairs)
                        .SetProperty(s => s.Reach, now.Reach),
                stop
            );

#pragma warning disable RS0030 // The one place where the index opens its table.
    public static DbSet<SearchEntry> Searched(this HuishengDb db) => db.Set<SearchEntry>();
#pragma warning restore RS0030
}
